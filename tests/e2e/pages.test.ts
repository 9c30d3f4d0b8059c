import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../harness/browser.ts';
import { demonstrationSite, follow } from '../harness/demonstration-site.ts';
import { listFiles } from '../harness/folder.ts';

const demo = demonstrationSite();

const text = (page: Page) => page.locator('main').textContent();

describe.each([true, false])('without a computer, scripts: %s', (javaScript) => {
  test('a fined firm finds its decision and its last days in two taps', async () => {
    const { page, errors } = await openPage(demo.browser, { width: 390, javaScript });
    await page.goto(`${demo.origin}/`);
    await follow(page, 'nav[aria-label="主导航"] a[href="/after/"]');
    await follow(page, 'main tbody th a[href^="/penalty/"]');
    expect(await page.locator('main a[href="#explain"]').isVisible()).toBe(true);
    const explained = (await page.locator('#explain').textContent()) ?? '';
    for (const words of ['最迟缴款', '最迟申请复议', '加处罚款', '信用修复'])
      expect(explained).toContain(words);
    expect(await page.locator('#explain tbody tr').count()).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a worker sees on any page whom to call', async () => {
    const { page } = await openPage(demo.browser, { width: 390, javaScript });
    for (const path of ['/', '/draws/', '/year/2025.html', '/glossary/', '/enterprises/']) {
      await page.goto(demo.origin + path);
      expect(await page.locator('footer a[href="tel:12350"]').isVisible(), path).toBe(true);
      expect(await page.locator('footer a[href^="mailto:"]').isVisible(), path).toBe(true);
    }
    await page.close();
  });

  test('a journalist opens the records behind a number', async () => {
    const { page } = await openPage(demo.browser, { width: 1280, javaScript });
    await page.goto(`${demo.origin}/statistics/2026-10.html`);
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
  const { page } = await openPage(demo.browser, { javaScript: false });
  await page.goto(`${demo.origin}/inspection/2025-07.html`);
  expect(await text(page)).toContain('只公布数量');
  await page.close();
});

test('stops of coal mines are told with their day and what became of them', async () => {
  const { page } = await openPage(demo.browser, { javaScript: false });
  await page.goto(`${demo.origin}/stop/`);
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
  expect(await text(page)).toContain('五个工作日内公告');
  await page.close();
});

test('a firm’s page tells all that is public of it and leads to each record', async () => {
  const { page } = await openPage(demo.browser, { width: 390, javaScript: false });
  await page.goto(`${demo.origin}/penalty/2026-003.html`);
  const path = await follow(page, 'dl.properties a[href^="/enterprises/"]');
  const links = await page
    .locator('ol.timeline a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links).toContain('/penalty/2026-003.html');
  for (const link of links)
    expect((await page.request.get(demo.origin + link)).status(), `${path} ${link}`).toBe(200);
  await page.close();
});

test('a draw is repeated on its page and found as recorded', () => {
  const draws = listFiles(join(demo.folder, 'dist')).filter((file) =>
    /^draws\/[^/.]+-2026-[^/.]+\.html$/.test(file),
  );
  expect(draws.length).toBeGreaterThan(3);
  for (const file of draws) {
    const html = readFileSync(join(demo.folder, 'dist', file), 'utf8');
    expect(html.match(/<span class="badge"[^>]*>\s*([^<\s]+)/)?.[1], file).toBe('复算一致');
  }
});

test('every page bears the tags of its site, and articles their day and source', () => {
  const pages = listFiles(join(demo.folder, 'dist')).filter((file) => file.endsWith('.html'));
  const lacking = pages.filter((file) => {
    const html = readFileSync(join(demo.folder, 'dist', file), 'utf8');
    return !/<meta name="SiteName"[^>]*>.*<meta name="SiteIDCode"/s.test(html);
  });
  expect(lacking).toEqual([]);
  const record = readFileSync(join(demo.folder, 'dist/licences/2026-001.html'), 'utf8');
  for (const tag of ['ArticleTitle', 'PubDate', 'ContentSource']) expect(record).toContain(`name="${tag}"`);
});
