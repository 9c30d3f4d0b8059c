import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { initialOf, tellingPart } from '../../src/base/initials.ts';
import { namePath } from '../../src/derive/views/name-index.ts';
import { foreignRequests, openPage } from '../harness/browser.ts';
import type { PublicPenalty } from '../harness/demonstration-site.ts';
import { demonstrationSite, follow, publicPenalties, soon } from '../harness/demonstration-site.ts';

let unit: PublicPenalty;

const demo = demonstrationSite();

beforeAll(() => {
  const records = publicPenalties(demo);
  unit = records.find(({ party, fine }) => party.type === 'unit' && fine)!;
});

const text = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

interface Visit {
  page: Page;
  /** Where everything asked for stayed on the site and nothing failed. */
  leave: () => Promise<void>;
}

async function arrive(width: number, javaScript: boolean): Promise<Visit> {
  const { page, requested, errors } = await openPage(demo.browser, { width, javaScript });
  await page.goto(`${demo.origin}/`);
  return {
    page,
    leave: async () => {
      expect(errors).toEqual([]);
      expect(foreignRequests(requested, demo.origin)).toEqual([]);
      if (!javaScript) expect(requested.filter((url) => url.endsWith('.js'))).toEqual([]);
      await page.close();
    },
  };
}

const ways = [
  [390, true],
  [390, false],
  [1280, true],
  [1280, false],
] as const;

describe.each(ways)('at %i px, scripts %s', (width, javaScript) => {
  test('a citizen finds what was published about a works next door, and whom to call', async () => {
    const { page, leave } = await arrive(width, javaScript);
    expect(await page.locator('main a[href="tel:12350"]').isVisible()).toBe(true);
    const part = [...unit.party.name].slice(3, 6).join('');
    await page.locator('#home-search').fill(part);
    await page.locator('#home-search').press('Enter');
    await page.waitForURL(/\/search\/\?q=/u);
    if (javaScript) {
      await soon(() => page.locator('[data-search-results] li').count()).toBeGreaterThan(0);
      await follow(page, `[data-search-results] a[href="/penalty/${unit.id}.html"]`);
    } else {
      // The page says that it cannot search, and leads to the directory of names.
      expect(await text(page)).toContain('没有启用脚本');
      const letter = initialOf(tellingPart(unit.party.name));
      await follow(page, `[data-search-help] a[href="${namePath(letter)}"]`);
      await Promise.all([
        page.waitForURL(/\/enterprises\//u),
        page.locator('tbody th a', { hasText: unit.party.name }).first().click(),
      ]);
      await follow(page, `main a[href="/penalty/${unit.id}.html"]`);
    }
    expect(await text(page)).toContain(unit.party.name);
    expect(await text(page)).toContain(unit.docNumber);
    await leave();
  });

  test('a journalist sees how figures moved, takes the numbers behind a chart and the data', async () => {
    const { page, leave } = await arrive(width, javaScript);
    await follow(page, 'main a[href="/statistics/charts.html"]');
    const chart = page.locator('figure.chart', { has: page.locator('svg[role=img]') }).first();
    expect(await chart.locator('figcaption').textContent()).toMatch(/同比(增加|减少|持平)/u);
    expect(await chart.locator('table').isVisible()).toBe(false);
    await chart.locator('summary').click();
    expect(await chart.locator('tbody tr').count()).toBe(12);
    await page.goBack();
    await follow(page, 'main a[href="/data/"]');
    const csv = await page.locator('main a[href$="/penalty.excel.csv"]').first().getAttribute('href');
    const response = await page.request.get(new URL(csv ?? '', page.url()).href);
    expect([response.status(), (await response.body()).subarray(0, 3).toString('hex')]).toEqual([
      200,
      'efbbbf',
    ]);
    await leave();
  });

  test('a fined firm finds its decision by number, its last days and the remedies', async () => {
    const { page, leave } = await arrive(width, javaScript);
    if (javaScript) {
      const typed = unit.docNumber
        .replace('〔', '[')
        .replace('〕', ']')
        .replace('（', '(')
        .replace('）', ')');
      await page.locator('#home-search').fill(typed);
      await page.locator('#home-search').press('Enter');
      await page.waitForURL(/\/search\/\?q=/u);
      await soon(() => page.locator('[data-search-results] li').first().textContent()).toContain(
        unit.docNumber,
      );
      await follow(page, '[data-search-results] a');
    } else {
      await follow(page, 'main a[href="/penalty/"]');
      await page.locator('[data-facet=year] summary').click();
      await follow(page, `[data-facet=year] a[href="/penalty/by/year-${unit.decidedOn.slice(0, 4)}.html"]`);
      await follow(page, `[data-list-rows] a[href="/penalty/${unit.id}.html"]`);
    }
    for (const words of ['行政复议', '行政诉讼', '信用修复']) expect(await text(page)).toContain(words);
    const pdf = await page.locator('main a[href$=".pdf"]').first().getAttribute('href');
    const response = await page.request.get(new URL(pdf ?? '', page.url()).href);
    expect((await response.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await leave();
  });

  test('a supervisor narrows the decisions to an agency and opens the largest fine', async () => {
    const { page, leave } = await arrive(width, javaScript);
    await follow(page, 'main a[href="/penalty/"]');
    await page.locator('[data-facet=agency] summary').click();
    const link = page.locator('[data-facet=agency] a', { hasText: '东区分局' });
    const counted = Number(await link.locator('.count').textContent());
    await link.click();
    if (javaScript) {
      await page.waitForURL(/\?agency=shili-dong$/u);
      await soon(() => page.locator('[data-list-status]').textContent()).toContain(`共 ${counted} 条`);
      await page.locator('[data-list-sort] select').selectOption({ label: '罚款金额由多到少' });
      await page.waitForURL(/agency=shili-dong&sort=fine-down$/u);
      // The address is all there is to it: it can be sent to a colleague.
      await page.goto(page.url());
    } else await page.waitForURL(/\/penalty\/by\/agency-shili-dong\.html$/u);
    await soon(() => page.locator('[data-list-rows] tr').count()).toBe(
      Math.min(counted, javaScript ? 20 : 50),
    );
    for (const row of await page.locator('[data-list-rows] th').allTextContents())
      expect(row).toContain('东区分局');
    await follow(page, '[data-list-rows] a');
    expect(await text(page)).toContain('东区分局');
    await leave();
  });
});

test('the whole of a search is done from the keyboard', async () => {
  const { page, leave } = await arrive(1280, true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('home-search');
  await page.keyboard.type(unit.docNumber);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/u);
  await soon(() => page.locator('[data-search-results] li').count()).toBeGreaterThan(0);
  await page.locator('#q').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/penalty\/.*\.html$/u);
  expect(await text(page)).toContain(unit.docNumber);
  await leave();
});
