import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveOutput } from '../../src/cli/preview.ts';
import { foreignRequests, launchBrowser, openPage } from '../harness/browser.ts';
import { buildDemonstration } from '../site/demonstration.ts';

interface PublicPenalty {
  id: string;
  docNumber: string;
  responsibility?: string;
  decidedOn: string;
}

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

/** Follows a link of the page that is there to be seen, and returns the path it leads to. */
async function follow(page: Page, selector: string): Promise<string> {
  const link = page.locator(selector).first();
  expect(await link.isVisible(), selector).toBe(true);
  const wanted = new URL((await link.getAttribute('href')) ?? '', page.url());
  await Promise.all([page.waitForURL(wanted.href), link.click()]);
  return wanted.pathname;
}

test('a decision, its document, the article and the duty behind it are reached from the home page', async () => {
  const { page, requested, errors } = await openPage(browser, { width: 390, javaScript: false });
  await page.goto(`${origin}/`);
  expect(await follow(page, 'a[href="/penalty/"]')).toBe('/penalty/');
  await page.locator('[data-facet=year] summary').click();
  expect(await follow(page, 'main a[href^="/penalty/by/year-"]')).toMatch(
    /^\/penalty\/by\/year-\d{4}\.html$/,
  );

  const listed = await page
    .locator('tbody th a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  const { records }: { records: PublicPenalty[] } = JSON.parse(
    readFileSync(join(folder, 'dist/data/penalty.json'), 'utf8'),
  );
  const record = records.find(
    ({ id, responsibility }) => responsibility && listed.includes(`/penalty/${id}.html`),
  );
  expect(record).toBeDefined();
  const { id, docNumber, responsibility } = record!;
  await follow(page, `tbody a[href="/penalty/${id}.html"]`);
  expect(await page.locator('main').textContent()).toContain(docNumber);

  const document = await page.locator('main a[href$=".pdf"]').first().getAttribute('href');
  const response = await page.request.get(new URL(document ?? '', page.url()).href);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('application/pdf');
  expect((await response.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');

  expect(await follow(page, 'main a[href^="/basis/"]')).toMatch(/^\/basis\/.+\.html$/);
  expect(await page.locator(`main a[href="/penalty/${id}.html"]`).count()).toBeGreaterThan(0);
  await page.goBack();
  await follow(page, `main a[href="/duty/${responsibility}.html"]`);
  expect((await page.locator('h1').textContent())?.trim()).not.toBe('');

  expect(foreignRequests(requested, origin)).toEqual([]);
  expect(requested.filter((url) => url.endsWith('.js'))).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('the search page says why it cannot search, and every list it names is there', async () => {
  const { page } = await openPage(browser, { javaScript: false });
  await page.goto(`${origin}/search/`);
  expect(await page.locator('noscript').isVisible()).toBe(true);
  expect(await page.locator('[data-search-help]').textContent()).toContain('没有启用脚本');
  const links = await page
    .locator('[data-search-help] a')
    .evaluateAll((found) => found.map((a) => a.getAttribute('href') ?? ''));
  expect(links).toEqual(expect.arrayContaining(['/penalty/', '/duty/', '/plan/', '/data/']));
  expect(links.some((link) => link.startsWith('/penalty/by/year-'))).toBe(true);
  for (const link of links) expect((await page.request.get(origin + link)).status(), link).toBe(200);
  await page.close();
});

test('nothing is shown that only works with scripts', async () => {
  const { page } = await openPage(browser, { javaScript: false });
  for (const path of ['/', '/penalty/', '/search/']) {
    await page.goto(origin + path);
    for (const button of await page.locator('button:not(form[action] button)').all())
      expect(await button.isVisible(), `${path} ${await button.textContent()}`).toBe(false);
  }
  await page.close();
});
