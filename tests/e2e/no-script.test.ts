import { expect, test } from 'vitest';
import { foreignRequests, openPage } from '../harness/browser.ts';
import { demonstrationSite, follow, publicPenalties } from '../harness/demonstration-site.ts';

const demo = demonstrationSite();

test('a decision, its document, the article and the duty behind it are reached from the home page', async () => {
  const { page, requested, errors } = await openPage(demo.browser, { width: 390, javaScript: false });
  await page.goto(`${demo.origin}/`);
  expect(await follow(page, 'a[href="/penalty/"]')).toBe('/penalty/');
  await page.locator('[data-facet=year] summary').click();
  expect(await follow(page, 'main a[href^="/penalty/by/year-"]')).toMatch(
    /^\/penalty\/by\/year-\d{4}\.html$/,
  );

  const listed = await page
    .locator('tbody th a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  const records = publicPenalties(demo);
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

  expect(foreignRequests(requested, demo.origin)).toEqual([]);
  expect(requested.filter((url) => url.endsWith('.js'))).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('the search page says why it cannot search, and every list it names is there', async () => {
  const { page } = await openPage(demo.browser, { javaScript: false });
  await page.goto(`${demo.origin}/search/`);
  expect(await page.locator('noscript').isVisible()).toBe(true);
  expect(await page.locator('[data-search-help]').textContent()).toContain('没有启用脚本');
  const links = await page
    .locator('[data-search-help] a')
    .evaluateAll((found) => found.map((a) => a.getAttribute('href') ?? ''));
  expect(links).toEqual(expect.arrayContaining(['/penalty/', '/duty/', '/plan/', '/data/']));
  expect(links.some((link) => link.startsWith('/penalty/by/year-'))).toBe(true);
  for (const link of links) expect((await page.request.get(demo.origin + link)).status(), link).toBe(200);
  await page.close();
});

test('nothing is shown that only works with scripts', async () => {
  const { page } = await openPage(demo.browser, { javaScript: false });
  for (const path of ['/', '/penalty/', '/search/']) {
    await page.goto(demo.origin + path);
    for (const button of await page.locator('button:not(form[action] button)').all())
      expect(await button.isVisible(), `${path} ${await button.textContent()}`).toBe(false);
  }
  await page.close();
});
