import { describe, expect, test } from 'vitest';
import type { Block, DocumentTree } from '../../src/documents/tree.ts';
import { textOf, type TextItem } from '../../src/pdf/frame.ts';
import { acrossOf, mm, papers } from '../../src/pdf/paper.ts';
import { layout, renderPdf } from '../../src/pdf/render.ts';
import { testFonts } from './fonts.ts';
import { readPdf, taggedText } from './read-back.ts';
import { paragraph, text } from './samples.ts';

const fonts = testFonts();

const wide: Block = {
  type: 'table',
  columns: Array.from({ length: 9 }, () => ({ weight: 1, align: 'center' })),
  head: [Array.from({ length: 9 }, (_, column) => ({ content: text(`第${column + 1}栏`) }))],
  rows: Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => ({ content: text(`${row + 1}-${column + 1}`) })),
  ),
};

function documentOf(paper: DocumentTree['paper']): DocumentTree {
  return {
    kind: 'wide',
    paper,
    title: '横表',
    author: '示例市应急管理局',
    date: '2026-03-05',
    record: { kind: 'wide', id: 'w-1' },
    blocks: [
      { type: 'title', content: text('横表') },
      paragraph('见下页。'),
      { type: 'landscape', blocks: [wide] },
      paragraph('表后的文字另起一页。'),
    ],
  };
}

describe.each(['gongwen', 'form'] as const)('a wide table on %s', (paper) => {
  const { pages } = layout(documentOf(paper), fonts);

  test('stands on pages of its own that lie across, between upright ones', () => {
    const across = pages.map((page) => page.across === true);
    expect(across.at(0)).toBe(false);
    expect(across.at(-1)).toBe(false);
    expect(across.filter(Boolean).length).toBeGreaterThan(1);
    for (const page of pages) expect(page.width > page.height).toBe(page.across === true);
  });

  test('keeps inside the margins, which go round with the sheet', () => {
    const { area } = acrossOf(papers[paper]);
    for (const page of pages.filter((each) => each.across))
      for (const item of page.items) {
        if (item.type !== 'text' || !item.tag) continue;
        expect(item.x).toBeGreaterThan(area.left);
        expect(item.x).toBeLessThan(area.left + area.width);
        expect(item.y).toBeGreaterThan(area.top);
        expect(item.y).toBeLessThan(area.top + area.height + 10);
      }
  });

  test('comes back from the PDF, whose sheets are all upright', async () => {
    const { bytes } = await renderPdf(documentOf(paper), fonts);
    expect((await taggedText(bytes)).join('')).toContain('60-9');
    const turned = await readPdf(bytes, (pdf) =>
      Promise.all(
        pages.map(async (_, index) => {
          const { rotate, view } = await pdf.getPage(index + 1);
          return { rotate, upright: view[3]! > view[2]! };
        }),
      ),
    );
    expect(turned).toEqual(pages.map(({ across }) => ({ rotate: across ? 90 : 0, upright: true })));
  });
});

test('the number of an official page stands where it does on the others', () => {
  const { pages } = layout(documentOf('gongwen'), fonts);
  const { area } = papers.gongwen;
  const [page] = pages.filter(({ across }) => across);
  const [folio] = page!.upright as TextItem[];
  expect(textOf(folio!)).toBe('— 2 —');
  expect(folio!.y).toBeGreaterThan(area.top + area.height + 7 * mm);
});

test('number of the copy, secrecy and urgency stand in the first lines, above the masthead', () => {
  const head: Block = {
    type: 'masthead',
    agencies: ['示例市应急管理局'],
    suffix: '文件',
    serial: '000012',
    secrecy: '机密★1年',
    urgency: '特急',
  };
  const tree = { ...documentOf('gongwen'), blocks: [head, paragraph('正文。')] };
  const items = layout(tree, fonts).pages[0]!.items.filter((item): item is TextItem => item.type === 'text');
  expect(items.slice(0, 4).map(textOf)).toEqual(['000012', '机密★1年', '特急', '示例市应急管理局']);
  const { area, body } = papers.gongwen;
  items.slice(0, 3).forEach((item, index) => {
    expect(item.x).toBeCloseTo(area.left, 1);
    expect(item.y).toBeLessThan(area.top + body.size + index * body.pitch);
  });
});
