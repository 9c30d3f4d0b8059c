import { beforeAll, describe, expect, test } from 'vitest';
import { foreignRequests, openPage } from '../harness/browser.ts';
import type { PublicPenalty } from '../harness/demonstration-site.ts';
import { demonstrationSite, publicPenalties, soon } from '../harness/demonstration-site.ts';

let penalties: PublicPenalty[];

const demo = demonstrationSite();

beforeAll(() => {
  penalties = publicPenalties(demo);
});

const unit = (): PublicPenalty => penalties.find(({ party }) => party.type === 'unit')!;

describe('search', () => {
  test('finds a name by any part of it, and leads to the record', async () => {
    const { page, requested, errors } = await openPage(demo.browser, { width: 390 });
    const { party } = unit();
    const part = [...party.name].slice(4, 8).join('');
    await page.goto(`${demo.origin}/search/?q=${encodeURIComponent(part)}`);
    await page.locator('[data-search-results] li').first().waitFor();
    const titles = await page.locator('[data-search-results] [data-field=title]').allTextContents();
    expect(titles).toContain(party.name);
    expect(titles.every((title) => title.includes(part))).toBe(true);
    await page.locator('[data-search-results] a', { hasText: party.name }).first().click();
    await page.waitForLoadState();
    expect(await page.locator('main').textContent()).toContain(party.name);
    expect(foreignRequests(requested, demo.origin)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('takes a document number with other brackets, typed, and remembers it in the address', async () => {
    const { page } = await openPage(demo.browser);
    const { docNumber } = unit();
    await page.goto(`${demo.origin}/search/`);
    await page
      .locator('#q')
      .fill(docNumber.replace('〔', ' [').replace('〕', ']').replace('（', '(').replace('）', ')'));
    await page.locator('#q').press('Enter');
    await page.locator('[data-search-results] li').first().waitFor();
    expect(await page.locator('[data-search-results] [data-field=number]').first().textContent()).toBe(
      docNumber,
    );
    expect(new URL(page.url()).searchParams.get('q')).toContain('[');
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).toBeNull();
    await soon(() => page.locator('[data-search-results] li').count()).toBe(0);
    await page.close();
  });

  test('marks what was found, is narrowed to a register and gone through with the arrow keys', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(`${demo.origin}/search/?q=${encodeURIComponent('示例市')}`);
    const results = page.locator('[data-search-results] li');
    await results.first().waitFor();
    expect(await results.first().locator('mark').first().textContent()).toBe('示例市');
    await page.locator('[data-search-kinds] a', { hasText: '行政检查' }).click();
    await page.waitForURL(/in=inspection/);
    const kinds = page.locator('[data-search-results] [data-field=kind]');
    await soon(async () => [...new Set(await kinds.allTextContents())]).toEqual(['行政检查']);
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focusedLink = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-search-results] a')].indexOf(document.activeElement!),
      );
    expect(await focusedLink()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.close();
  });

  test('remembers what was searched on this machine only, until told to forget', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(`${demo.origin}/search/`);
    expect(await page.locator('[data-search-recent]').isVisible()).toBe(false);
    await page.locator('#q').fill('有限公司');
    await page.locator('#q').press('Enter');
    await page.locator('[data-search-results] li').first().waitFor();
    await page.goto(`${demo.origin}/search/`);
    await page.locator('[data-search-recent] a', { hasText: '有限公司' }).click();
    await page.waitForURL(/\?q=/);
    await page.goto(`${demo.origin}/search/`);
    await page.locator('[data-search-recent] button').click();
    expect(await page.locator('[data-search-recent]').isVisible()).toBe(false);
    await page.close();
  });

  test('doubts a credit code with a wrong digit', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(`${demo.origin}/search/?q=91999900MA0000015X`);
    await soon(() => page.locator('[data-search-doubt]').textContent()).toContain('校验位不符');
    await page.close();
  });

  test('says so when there is nothing, and shows where else to look', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(`${demo.origin}/search/?q=${encodeURIComponent('蓬莱仙山')}`);
    await soon(() => page.locator('[data-search-status]').textContent()).toContain('没有找到');
    await page.close();
  });

  test('is reached from the home page and explains itself without scripts', async () => {
    const { page } = await openPage(demo.browser, { javaScript: false });
    await page.goto(`${demo.origin}/`);
    const field = page.locator('input[name=q]').first();
    await field.fill('化工');
    await field.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await page.locator('[data-search-help]').textContent()).toContain('没有启用脚本');
    await page.locator('[data-search-help] summary', { hasText: '行政处罚' }).click();
    await page.locator('[data-search-help] a', { hasText: '全部行政处罚' }).click();
    await page.waitForLoadState();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(10);
    await page.close();
  });
});

describe('the list of penalties', () => {
  const inYear = (year: string, kind?: string): PublicPenalty[] =>
    penalties.filter(
      ({ decidedOn, kinds }) => decidedOn.startsWith(year) && (kind === undefined || kinds.includes(kind)),
    );

  test('is narrowed by the address', async () => {
    const { page, errors } = await openPage(demo.browser);
    await page.goto(`${demo.origin}/penalty/?year=2025&kind=fine`);
    const expected = inYear('2025', 'fine').length;
    expect(expected).toBeGreaterThan(0);
    await soon(() => page.locator('[data-list-status]').textContent()).toContain(`共 ${expected} 条`);
    const dates = await page.locator('[data-list-rows] td:last-child').allTextContents();
    expect(dates.length).toBe(Math.min(expected, 20));
    expect(dates.every((date) => date.includes('2025'))).toBe(true);
    expect(await page.locator('[data-facet=year] summary').textContent()).toContain('2025年');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('writes the filters into the address; chips take them away, back brings them again', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(`${demo.origin}/penalty/`);
    const complete = await page.locator('[data-list-rows] tr').count();
    const pick = async (facet: string, label: string): Promise<void> => {
      await page.locator(`[data-facet=${facet}] summary`).click();
      await page.locator(`[data-facet=${facet}] a`, { hasText: label }).click();
    };
    await pick('year', '2025年');
    await page.waitForURL(/\?year=2025$/);
    await pick('kind', '罚款');
    await page.waitForURL(/\?year=2025&kind=fine$/);
    const fines = inYear('2025', 'fine').length;
    await soon(() => page.locator('[data-list-status]').textContent()).toContain(`共 ${fines} 条`);
    expect(await page.locator('[data-list-chips] a').allTextContents()).toHaveLength(3);
    await page.locator('[data-list-chips] a').first().click();
    await page.waitForURL(/\/penalty\/\?kind=fine$/);
    await page.goBack();
    await soon(() => page.locator('[data-list-status]').textContent()).toContain(`共 ${fines} 条`);
    await page.goBack();
    await page.goBack();
    await soon(() => page.locator('[data-list-rows] tr').count()).toBe(complete);
    expect(await page.locator('[data-list-chips] a').count()).toBe(0);
    await page.close();
  });

  test('is searched by part of a name or number, and reloads to the same', async () => {
    const { page } = await openPage(demo.browser);
    const { party } = unit();
    const part = [...party.name].slice(3, 6).join('');
    await page.goto(`${demo.origin}/penalty/`);
    await page.locator('#list-q').fill(part);
    await page.locator('#list-q').press('Enter');
    await page.waitForURL(/\?q=/);
    const names = page.locator('[data-list-rows] th a');
    await soon(async () => (await names.allTextContents()).every((name) => name.includes(part))).toBe(true);
    const before = await names.allTextContents();
    expect(before.length).toBeGreaterThan(0);
    await page.reload();
    await soon(() => names.allTextContents()).toEqual(before);
    expect(await page.locator('#list-q').inputValue()).toBe(part);
    await page.close();
  });

  test('counts in a facet what the other conditions leave', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(`${demo.origin}/penalty/?kind=fine`);
    await page.locator('[data-facet=year] summary').click();
    const count = page.locator('[data-facet=year] li', { hasText: '2025年' }).locator('.count');
    await soon(() => count.textContent()).toBe(String(inYear('2025', 'fine').length));
    await page.close();
  });

  test('is sorted by the fine, both ways', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(`${demo.origin}/penalty/`);
    const fines = async (): Promise<number[]> =>
      (await page.locator('[data-list-rows] td:nth-last-child(2)').allTextContents()).map((text) =>
        Number(text.replaceAll(',', '')),
      );
    await page.locator('[data-list-sort] select').selectOption({ label: '罚款金额由多到少' });
    await page.waitForURL(/\?sort=fine-down$/);
    const most = Math.max(...penalties.map(({ fine = 0 }) => fine));
    await soon(async () => (await fines())[0]).toBe(most);
    expect(await fines()).toEqual((await fines()).toSorted((a, b) => b - a));
    await page.close();
  });

  test('has plain lists by year, month and kind without scripts, and no form that does nothing', async () => {
    const { page } = await openPage(demo.browser, { javaScript: false });
    await page.goto(`${demo.origin}/penalty/`);
    expect(await page.locator('form[data-list-query]').isVisible()).toBe(false);
    await page.locator('[data-facet=year] summary').click();
    await page.locator('[data-facet=year] a', { hasText: '2025年' }).click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe('/penalty/by/year-2025.html');
    expect(await page.locator('tbody tr').count()).toBe(Math.min(inYear('2025').length, 50));
    await page.locator('nav[aria-label=按月份查看] a').first().click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toMatch(/\/penalty\/by\/month-2025-\d\d\.html/u);
    await page.close();
  });
});

describe('the list of every register', () => {
  test('is narrowed in the same way', async () => {
    const { page, errors } = await openPage(demo.browser, { width: 390 });
    await page.goto(`${demo.origin}/inspections/`);
    await page.locator('[data-facet=sector] summary').click();
    const value = page.locator('[data-facet=sector] li').first();
    const count = Number(await value.locator('.count').textContent());
    await value.locator('a').click();
    await page.waitForURL(/\/inspections\/\?sector=\w+$/u);
    await soon(() => page.locator('[data-list-status]').textContent()).toContain(`共 ${count} 条`);
    expect(await page.locator('[data-list-rows] tr').count()).toBe(Math.min(count, 20));
    expect(errors).toEqual([]);
    await page.close();
  });
});
