import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../harness/browser.ts';
import { demonstrationSite, soon } from '../harness/demonstration-site.ts';

const demo = demonstrationSite();

/** Colours and lines in force. */
const names = ['--ink', '--paper', '--accent', '--rule', '--grave', '--mark', '--line', '--focus-line'];

async function colours(options: BrowserContextOptions, theme?: string): Promise<string[]> {
  const context = await demo.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${demo.origin}/404.html`);
  const values = await page.evaluate(
    ([wanted, chosen]) => {
      if (chosen) document.documentElement.dataset['theme'] = chosen;
      const style = getComputedStyle(document.documentElement);
      return wanted.map((name) => style.getPropertyValue(name));
    },
    [names, theme] as const,
  );
  await context.close();
  return values;
}

describe('without script, the settings of the system', () => {
  test.each([
    [{ colorScheme: 'light' }, 'light'],
    [{ colorScheme: 'dark' }, 'dark'],
    [{ contrast: 'more' }, 'contrast'],
    [{ colorScheme: 'dark', contrast: 'more' }, 'contrast-dark'],
  ] as const)('%j give the mode %s', async (system, theme) => {
    const chosen = await colours({}, theme);
    expect(await colours({ ...system, javaScriptEnabled: true })).toEqual(chosen);
    expect(new Set(chosen).size).toBeGreaterThan(3);
  });
});

test('what the reader chooses is kept on every page, and can be taken back', async () => {
  const { page, errors } = await openPage(demo.browser, { width: 390 });
  await page.goto(`${demo.origin}/`);
  await page.locator('[data-modes] summary').click();
  await page.getByLabel('特大字').check();
  await page.getByLabel('高对比（黑底黄字）').check();
  await page.goto(`${demo.origin}/penalty/`);
  const chosen = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(await chosen()).toMatchObject({ text: 'largest', theme: 'contrast-dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)');
  await page.locator('[data-modes] summary').click();
  expect(await page.getByLabel('特大字').isChecked()).toBe(true);
  await page.getByLabel('标准').check();
  await page.getByLabel('随系统').check();
  await page.keyboard.press('Escape');
  expect(await page.getByLabel('标准').isVisible()).toBe(false);
  await page.reload();
  expect(await chosen()).not.toHaveProperty('text');
  expect(errors).toEqual([]);
  await page.close();
});

test('what the reader chose is in force when a page is first shown', async () => {
  const { page } = await openPage(demo.browser, { width: 390 });
  await page.goto(`${demo.origin}/`);
  await page.evaluate(() => localStorage.setItem('gongshi-theme', 'dark'));
  await page.addInitScript(() => {
    const look = (): void => {
      const isHeld = !document.body || getComputedStyle(document.body).visibility === 'hidden';
      if (isHeld) requestAnimationFrame(look);
      else document.documentElement.dataset['shownAs'] = document.documentElement.dataset['theme'] ?? 'light';
    };
    requestAnimationFrame(look);
  });
  const shown: (string | undefined)[] = [];
  for (const path of ['/', '/penalty/', '/duty/', '/officers/', '/data/', '/gk/']) {
    await page.goto(demo.origin + path);
    await soon(() => page.evaluate(() => document.documentElement.dataset['shownAs'])).toBeDefined();
    shown.push(await page.evaluate(() => document.documentElement.dataset['shownAs']));
  }
  // A busy machine may take longer than the tenth of a second for which the text is held back; not every time.
  expect(shown.filter((mode) => mode === 'dark').length).toBeGreaterThan(shown.length / 2);
  await page.close();
});

test('a page is shown although the script for the reader’s choice does not come, and nothing waits for it', async () => {
  const { page } = await openPage(demo.browser, { width: 390 });
  await page.route(/early/u, () => {});
  await page.goto(`${demo.origin}/`, { waitUntil: 'commit' });
  await soon(() =>
    page.evaluate(() => {
      const heading = document.querySelector('h1');
      return heading && getComputedStyle(heading).visibility;
    }),
  ).toBe('visible');
  expect(await page.evaluate(() => 'ready' in document.documentElement.dataset)).toBe(false);
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) => (entry as unknown as { renderBlockingStatus: string }).renderBlockingStatus === 'blocking',
      )
      .map(({ name }) => name.split('.').at(-1)),
  );
  expect(blocking).toEqual(['css']);
  await page.close();
});

test('a printed page bears its address and the day, and no navigation', async () => {
  const { page } = await openPage(demo.browser, { width: 800 });
  await page.goto(`${demo.origin}/penalty/`);
  await page.locator('[data-list-rows] a').first().click();
  await page.waitForLoadState();
  expect(await page.locator('.printed').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed');
  expect(await printed.isVisible()).toBe(true);
  expect(await printed.textContent()).toMatch(/本页地址：https?:\/\/\S+\.html/u);
  expect(await printed.textContent()).toMatch(/打印日期：\s*\d{4}年\d{1,2}月\d{1,2}日/u);
  for (const hidden of ['.masthead nav', '.search', '.breadcrumb', '.site-footer'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  await page.close();
});
