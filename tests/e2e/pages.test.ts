import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveOutput } from '../../src/cli/preview.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';
import { listFiles } from '../harness/folder.ts';
import { buildDemonstration } from '../site/demonstration.ts';

let browser: Browser;
let server: Server;
let folder: string;
let origin: string;

beforeAll(async () => {
  [folder, browser] = await Promise.all([buildDemonstration(), launchBrowser()]);
  server = serveOutput(join(folder, 'dist'), '/');
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Taps a link that can be seen and waits for where it leads. */
async function tap(page: Page, selector: string): Promise<string> {
  const link = page.locator(selector).first();
  expect(await link.isVisible(), selector).toBe(true);
  const wanted = new URL((await link.getAttribute('href')) ?? '', page.url());
  await Promise.all([page.waitForURL(wanted.href), link.click()]);
  return wanted.pathname;
}

const text = (page: Page) => page.locator('main').textContent();

describe.each([true, false])('without a computer, scripts: %s', (javaScript) => {
  test('a fined firm finds its decision and its last days in two taps', async () => {
    const { page, errors } = await openPage(browser, { width: 390, javaScript });
    await page.goto(`${origin}/`);
    await tap(page, 'nav[aria-label="主导航"] a[href="/after/"]');
    await tap(page, 'main tbody th a[href^="/penalty/"]');
    expect(await page.locator('main a[href="#explain"]').isVisible()).toBe(true);
    const explained = (await page.locator('#explain').textContent()) ?? '';
    for (const words of ['最迟缴款', '最迟申请复议', '加处罚款', '信用修复'])
      expect(explained).toContain(words);
    expect(await page.locator('#explain tbody tr').count()).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a worker sees on any page whom to call', async () => {
    const { page } = await openPage(browser, { width: 390, javaScript });
    for (const path of ['/', '/draws/', '/year/2025.html', '/glossary/', '/enterprises/']) {
      await page.goto(origin + path);
      expect(await page.locator('footer a[href="tel:12350"]').isVisible(), path).toBe(true);
      expect(await page.locator('footer a[href^="mailto:"]').isVisible(), path).toBe(true);
    }
    await page.close();
  });

  test('a journalist opens the records behind a number', async () => {
    const { page } = await openPage(browser, { width: 1280, javaScript });
    await page.goto(`${origin}/statistics/2026-10.html`);
    const row = page.locator('tr', { has: page.locator('th', { hasText: /^行政处罚$/ }) });
    const counted = Number(await row.locator('td').nth(1).textContent());
    expect(counted).toBeGreaterThan(0);
    await Promise.all([page.waitForURL(/month-2026-10/), row.locator('a').first().click()]);
    expect(await page.locator('main tbody tr').count()).toBe(counted);
    for (const day of await page.locator('main tbody td[data-label="决定日期"]').allTextContents())
      expect(day.trim()).toMatch(/^2026-10-/);
    await page.close();
  });
});

test('months without records say so, and what it means', async () => {
  const { page } = await openPage(browser, { javaScript: false });
  await page.goto(`${origin}/inspection/2025-07.html`);
  expect(await text(page)).toContain('只公布数量');
  await page.close();
});

test('stops of coal mines are told with their day and what became of them', async () => {
  const { page } = await openPage(browser, { javaScript: false });
  await page.goto(`${origin}/stop/`);
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
  expect(await text(page)).toContain('五个工作日内公告');
  await page.close();
});

test('a firm’s page tells all that is public of it and leads to each record', async () => {
  const { page } = await openPage(browser, { width: 390, javaScript: false });
  await page.goto(`${origin}/penalty/2026-003.html`);
  const path = await tap(page, 'dl.properties a[href^="/enterprises/"]');
  const links = await page
    .locator('ol.timeline a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links).toContain('/penalty/2026-003.html');
  for (const link of links)
    expect((await page.request.get(origin + link)).status(), `${path} ${link}`).toBe(200);
  await page.close();
});

test('a draw is repeated on its page and found as recorded', () => {
  const draws = listFiles(join(folder, 'dist')).filter((file) =>
    /^draws\/[^/.]+-2026-[^/.]+\.html$/.test(file),
  );
  expect(draws.length).toBeGreaterThan(3);
  for (const file of draws) {
    const html = readFileSync(join(folder, 'dist', file), 'utf8');
    expect(html.match(/<span class="badge"[^>]*>\s*([^<\s]+)/)?.[1], file).toBe('复算一致');
  }
});

test('every page bears the tags of its site, and articles their day and source', () => {
  const pages = listFiles(join(folder, 'dist')).filter((file) => file.endsWith('.html'));
  const lacking = pages.filter((file) => {
    const html = readFileSync(join(folder, 'dist', file), 'utf8');
    return !/<meta name="SiteName"[^>]*>.*<meta name="SiteIDCode"/s.test(html);
  });
  expect(lacking).toEqual([]);
  const record = readFileSync(join(folder, 'dist/licences/2026-001.html'), 'utf8');
  for (const tag of ['ArticleTitle', 'PubDate', 'ContentSource']) expect(record).toContain(`name="${tag}"`);
});
