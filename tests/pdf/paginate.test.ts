import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, DocumentTree } from '../../src/documents/tree.ts';
import { textOf, type Page, type TextItem } from '../../src/pdf/frame.ts';
import { mm, papers } from '../../src/pdf/paper.ts';
import { layout } from '../../src/pdf/render.ts';
import { testFonts } from './fonts.ts';
import { paragraph, text } from './samples.ts';

const fonts = testFonts();
const sentence = '坚持人民至上、生命至上，统筹发展和安全，推动企业落实安全生产主体责任。';

function documentOf(blocks: Block[], paper: DocumentTree['paper'] = 'gongwen'): DocumentTree {
  return {
    kind: 'notice',
    paper,
    title: '通知',
    author: '示例市应急管理局',
    date: '2026-03-05',
    record: { kind: 'notice', id: 'n-1' },
    blocks,
  };
}

/** Tagged lines of a page: their text, joined by baseline. */
function lines(page: Page): string[] {
  const byBaseline = new Map<number, string>();
  for (const item of page.items) {
    if (item.type !== 'text' || !item.tag) continue;
    const key = Math.round(item.y * 10);
    byBaseline.set(key, (byBaseline.get(key) ?? '') + textOf(item));
  }
  return [...byBaseline.entries()].sort((a, b) => a[0] - b[0]).map((entry) => entry[1]);
}

function artifacts(page: Page): TextItem[] {
  return page.items.filter((item): item is TextItem => item.type === 'text' && !item.tag);
}

const signature: Block = {
  type: 'signature',
  agencies: ['示例市应急管理局'],
  date: '2026年3月5日',
  seal: true,
};
const imprint: Block = {
  type: 'imprint',
  copies: '省应急管理厅',
  issuer: '示例市应急管理局办公室',
  date: '2026年3月5日',
};

test('a page of the grid holds 22 lines', () => {
  const { pages } = layout(documentOf([paragraph('安'.repeat(26 + 28 * 40))]), fonts);
  expect(lines(pages[0]!)).toHaveLength(22);
  expect(
    lines(pages[0]!)
      .slice(1)
      .every((line) => line.length === 28),
  ).toBe(true);
});

describe('whatever comes before', () => {
  const body = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 40, size: 'max' });

  test('a signature has at least two lines of text above it on its page', () => {
    fc.assert(
      fc.property(
        body,
        fc.boolean(),
        fc.constantFrom('gongwen' as const, 'form' as const),
        (counts, withImprint, paper) => {
          const blocks = counts.map((count) => paragraph(sentence.repeat(count)));
          // One line alone is all there is to keep when the last paragraph has no more.
          blocks.push(paragraph(sentence.repeat(2)), signature);
          const { pages } = layout(documentOf(withImprint ? [...blocks, imprint] : blocks, paper), fonts);
          const page = pages.find((each) => lines(each).some((line) => line.startsWith('2026年3月5日')))!;
          const at = lines(page).findIndex((line) => line.startsWith('示例市应急管理局'));
          expect(at).toBeGreaterThanOrEqual(2);
          if (withImprint) expect(lines(pages.at(-1)!).length).toBeGreaterThan(3);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a heading is not the last line of a page, and no paragraph leaves one line behind or carries one over', () => {
    fc.assert(
      fc.property(body, (counts) => {
        const blocks = counts.flatMap((count, index): Block[] => [
          { type: 'heading', level: 1, content: text(`标题${index + 1}`) },
          paragraph(`段${index + 1}：${sentence.repeat(count)}`),
        ]);
        const { pages } = layout(documentOf(blocks), fonts);
        for (const page of pages.slice(0, -1)) expect(lines(page).at(-1)).not.toMatch(/^标题/u);
        for (let number = 1; number < pages.length; number++) {
          const before = lines(pages[number - 1]!);
          const after = lines(pages[number]!);
          const goesOn = !/^(?:标题|段\d)/u.test(after[0]!);
          if (!goesOn) continue;
          expect(before.at(-1)).not.toMatch(/^段\d+：/u);
          if (after.length > 1) expect(after[1]).not.toMatch(/^(?:标题|段\d)/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the imprint', () => {
  test('stands with its last line on the lower edge of the type area of the last page', () => {
    for (let count = 1; count < 30; count++) {
      const { pages } = layout(documentOf([paragraph(sentence.repeat(count)), signature, imprint]), fonts);
      const rules = pages.at(-1)!.items.filter((item) => item.type === 'rule');
      const { area } = papers.gongwen;
      expect(Math.max(...rules.map((item) => item.y))).toBeCloseTo(area.top + area.height, 3);
      expect(rules.map((item) => item.weight / mm)).toEqual([
        expect.closeTo(0.35, 3),
        expect.closeTo(0.25, 3),
        expect.closeTo(0.35, 3),
      ]);
      const texts = pages
        .at(-1)!
        .items.filter((item): item is TextItem => item.type === 'text' && item.tag !== null);
      const upper = texts.filter((item) => !/抄送|省应急|办公室|印发/u.test(textOf(item)));
      const top = Math.min(...rules.map((item) => item.y));
      for (const item of upper) expect(item.y).toBeLessThan(top + 0.01);
    }
  });
});

describe('page numbers', () => {
  test('of official documents stand right on odd and left on even pages', () => {
    const { pages } = layout(documentOf([paragraph(sentence.repeat(80))]), fonts);
    expect(pages.length).toBeGreaterThan(3);
    const { area, body } = papers.gongwen;
    pages.forEach((page, index) => {
      const [folio] = artifacts(page);
      expect(textOf(folio!)).toBe(`— ${index + 1} —`);
      const right = folio!.advances.reduce((sum, advance) => sum + advance, folio!.x);
      if (index % 2 === 0) expect(right).toBeCloseTo(area.left + area.width - body.size, 1);
      else expect(folio!.x).toBeCloseTo(area.left + body.size, 1);
      expect(folio!.y).toBeGreaterThan(area.top + area.height + 7 * mm);
    });
  });

  test('is left out on a page that holds the imprint alone', () => {
    const heading: Block = { type: 'heading', level: 1, content: text('安'.repeat(28 * 20)) };
    // Too long a list to be saved by lines that stand closer.
    const long = { ...imprint, copies: Array.from({ length: 24 }, () => '省应急管理厅').join('，') };
    const { pages } = layout(documentOf([heading, long]), fonts);
    expect(pages).toHaveLength(2);
    expect(artifacts(pages[0]!).map(textOf)).toEqual(['— 1 —']);
    expect(artifacts(pages[1]!)).toEqual([]);
  });

  test('are saved where lines that stand closer keep a signature or an imprint from a page of its own', () => {
    const pagesOf = (lines: number): number =>
      layout(documentOf([paragraph('安'.repeat(26 + 28 * (lines - 1))), signature, imprint]), fonts).pages
        .length;
    // 22 lines hold the text, two blank lines, name, date and the imprint of two lines; 26 at the closest.
    expect([14, 15, 18].map(pagesOf)).toEqual([1, 1, 1]);
    expect(pagesOf(24)).toBe(2);
  });

  test('of forms count the pages on every page', () => {
    const { pages } = layout(documentOf([paragraph(sentence.repeat(80))], 'form'), fonts);
    expect(pages.map((page) => artifacts(page).map(textOf).join(''))).toEqual(
      pages.map((_, index) => `共 ${pages.length} 页 第 ${index + 1} 页`),
    );
  });
});

test('an annex begins on a new page with its label on the first and its title on the third line', () => {
  const annex: Block = {
    type: 'annex',
    label: '附件1',
    title: text('督办清单'),
    blocks: [paragraph(sentence)],
  };
  const { pages } = layout(documentOf([paragraph(sentence), annex, imprint]), fonts);
  expect(pages).toHaveLength(2);
  expect(lines(pages[1]!).slice(0, 2)).toEqual(['附件1', '督办清单']);
  const [label, title] = pages[1]!.items.filter((item) => item.type === 'text');
  expect((title!.y - label!.y) / papers.gongwen.body.pitch).toBeCloseTo(2, 0);
});

test('a ruled area goes on over pages with every line ruled', () => {
  const area: Block = { type: 'area', lines: 5, content: text(sentence.repeat(60)) };
  const { pages } = layout(documentOf([area], 'form'), fonts);
  expect(pages.length).toBeGreaterThan(1);
  const ruled = pages.flatMap((page) => page.items.filter((item) => item.type === 'rule')).length;
  expect(ruled).toBe(pages.flatMap(lines).length);
});

test('an empty document is one empty page', () => {
  expect(layout(documentOf([]), fonts).pages).toHaveLength(1);
});
