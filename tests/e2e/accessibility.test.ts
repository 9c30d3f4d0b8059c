import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { foreignRequests, openPage } from '../harness/browser.ts';
import { demonstrationSite } from '../harness/demonstration-site.ts';
import { onePageOfEachKind } from '../site/page-kinds.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

let paths: string[];

const demo = demonstrationSite();

beforeAll(async () => {
  paths = await onePageOfEachKind();
}, 240_000);

/** What axe finds on the page as it stands, each written `rule: element`; by all rules, or by those named. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: levels };
  const { violations } = await page.evaluate(async (only): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { runOnly: only as never, resultTypes: ['violations'] });
  }, runOnly);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How far the page is wider than the window (CSS px). */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Chooses a mode as the script of the site does. */
const choose = (page: Page, mode: 'theme' | 'text', value: string | undefined): Promise<void> =>
  page.evaluate(
    ([name, chosen]) => {
      if (chosen === undefined) delete document.documentElement.dataset[name];
      else document.documentElement.dataset[name] = chosen;
    },
    [mode, value] as const,
  );

/** Controls and links outside running text that are smaller than 44 px (2.5.5 of WCAG 2.1). */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, summary, select, input, nav a, .links a, .pager a, .facet a',
      ),
    ]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, .breadcrumb'))
      .flatMap((element) => {
        const radio = element.matches('[type=radio], [type=checkbox]');
        const { height } = (radio ? element.closest('label')! : element).getBoundingClientRect();
        return height > 0 && height < 43.5
          ? [
              `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 20)} is ${height} px high`,
            ]
          : [];
      }),
  );

describe.each([390, 1280])('one page of every kind, %i px wide', (width) => {
  test('has no fault axe knows in any mode, fits, and asks nothing of others', async () => {
    const context = await demo.browser.newContext({
      viewport: { width, height: 900 },
      // The policy of the site would keep axe out.
      bypassCSP: true,
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    await page.addInitScript({ content: axeSource });
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(demo.origin + path);
      const note = (mode: string, found: readonly string[]): number =>
        faults.push(...found.map((fault) => `${path} ${mode}: ${fault}`));
      note('light', await findings(page));
      if (width === 390) note('light', await smallTargets(page));
      for (const theme of ['dark', 'contrast', 'contrast-dark']) {
        await choose(page, 'theme', theme);
        // Colours are all that differs; one width shows them.
        if (width === 1280) note(theme, await findings(page, ['color-contrast', 'link-in-text-block']));
      }
      for (const text of [undefined, 'large', 'largest']) {
        await choose(page, 'text', text);
        const wider = await overflow(page);
        if (wider > 0) note(text ?? 'normal size', [`${wider} px too wide`]);
      }
    }
    expect(faults).toEqual([]);
    expect(requested.length).toBeGreaterThanOrEqual(paths.length);
    expect(foreignRequests(requested, demo.origin)).toEqual([]);
    await context.close();
  }, 480_000);
});

test('axe sees a fault where there is one, dark colours too', async () => {
  const context = await demo.browser.newContext({ bypassCSP: true, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.addInitScript({ content: axeSource });
  await page.goto(`${demo.origin}/`);
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = '看不清的字';
    text.style.color = '#444';
    document.querySelector('main')!.append(text);
    document.querySelector('main')!.append(document.createElement('button'));
  });
  const found = (await findings(page)).join('\n');
  expect(found).toContain('color-contrast: ');
  expect(found).toContain('button-name: ');
  await context.close();
});

/** The element that has the focus, and whether it can be seen to have it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return {
      name: `${element.tagName.toLowerCase()} ${element.getAttribute('href') ?? element.id}`,
      ringed: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      inView: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
    };
  });

describe('the keyboard', () => {
  test('reaches the skip link first, on every kind of page, which leads to the text', async () => {
    const { page } = await openPage(demo.browser);
    for (const path of paths) {
      await page.goto(demo.origin + path);
      await page.keyboard.press('Tab');
      expect(await focused(page), path).toEqual({ name: 'a #main', ringed: true, inView: true });
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.id), { message: path })
        .toBe('main');
    }
    await page.close();
  }, 180_000);

  test('goes on inside the text after the skip link', async () => {
    const { page } = await openPage(demo.browser, { width: 390 });
    await page.goto(`${demo.origin}/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
    await page.close();
  });

  test.each(['/', '/penalty/', '/search/'])('is seen at every stop of %s', async (path) => {
    const { page } = await openPage(demo.browser);
    await page.goto(demo.origin + path);
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, ringed, inView } = await focused(page);
      if (name.startsWith('body')) break;
      expect({ name, ringed, inView }).toEqual({ name, ringed: true, inView: true });
    }
    await page.close();
  });
});
