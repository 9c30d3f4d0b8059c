import { describe, expect, test } from 'vitest';
import type { Block, DocumentTree, Table } from '../../src/documents/tree.ts';
import { textOf, type Page, type TextItem } from '../../src/pdf/frame.ts';
import { papers } from '../../src/pdf/paper.ts';
import { layout, renderPdf } from '../../src/pdf/render.ts';
import { testFonts } from './fonts.ts';
import { printedText, taggedText, unwrapped } from './read-back.ts';
import { paragraph, text } from './samples.ts';

const fonts = testFonts();

function documentOf(blocks: Block[], paper: DocumentTree['paper'] = 'gongwen'): DocumentTree {
  return {
    kind: 'list',
    paper,
    title: '清单',
    author: '示例市应急管理局',
    date: '2026-03-05',
    record: { kind: 'list', id: 'l-1' },
    blocks,
  };
}

function tableOf(rows: string[][], head: string[], weights: number[]): Table {
  return {
    type: 'table',
    columns: weights.map((weight) => ({ weight, align: 'start' })),
    head: [head.map((value) => ({ content: text(value) }))],
    rows: rows.map((row) => row.map((value) => ({ content: text(value) }))),
  };
}

function runs(page: Page): TextItem[] {
  return page.items.filter((item) => item.type === 'text');
}

/** Tagged and repeated text of a page without its number. */
function pageTexts(page: Page): string[] {
  return runs(page)
    .filter((item) => !/^— \d+ —$|^共 /u.test(textOf(item)))
    .map(textOf);
}

const bottom = papers.gongwen.area.top + papers.gongwen.area.height;

describe('a table of 2,000 rows', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => [
    String(index + 1),
    `示例市第${index + 1}号化工有限公司`,
    `9199990${String(index).padStart(11, '0')}`,
    index % 7 === 0 ? '重大危险源未按规定登记建档，未进行定期检测、评估、监控，未制定应急预案' : '一般隐患',
  ]);
  const tree = documentOf([tableOf(rows, ['序号', '单位', '代码', '隐患'], [8, 30, 26, 30])]);
  const { pages } = layout(tree, fonts);

  test('shows every row once, in order', async () => {
    const { bytes } = await renderPdf(tree, fonts);
    expect(unwrapped(await taggedText(bytes), printedText(tree))).toBe(printedText(tree));
  });

  test('repeats its head on every page, tagged on the first only', () => {
    expect(pages.length).toBeGreaterThan(50);
    pages.forEach((page, index) => {
      const heads = runs(page).filter((item) => ['序号', '单位', '代码', '隐患'].includes(textOf(item)));
      expect(heads.map(textOf)).toEqual(['序号', '单位', '代码', '隐患']);
      expect(heads.every((item) => (item.tag === null) === index > 0)).toBe(true);
      expect(heads[0]!.y).toBeLessThan(papers.gongwen.area.top + 30);
    });
  });

  test('keeps inside the type area and fills its pages', () => {
    pages.forEach((page, index) => {
      const lowest = Math.max(...page.items.filter((item) => item.type === 'rule').map((item) => item.y2));
      expect(lowest).toBeLessThanOrEqual(bottom + 7.1);
      if (index < pages.length - 1) expect(lowest).toBeGreaterThan(bottom - 80);
    });
  });
});

describe('a row taller than a page', () => {
  const long =
    '现场检查发现：' +
    '甲醇储罐区可燃气体检测报警装置未按照规定进行检测、检验，不能保证正常运转；'.repeat(60);
  const tree = documentOf([
    tableOf(
      [
        ['1', long, '限期整改'],
        ['2', '已整改', '结案'],
      ],
      ['序号', '情况', '处理'],
      [8, 60, 20],
    ),
    paragraph('以上情况属实。'),
  ]);

  test('goes on from page to page and loses nothing', async () => {
    const { bytes, pages } = await renderPdf(tree, fonts);
    expect(pages.length).toBeGreaterThan(2);
    // The cells of a cut row go on one after the other, so their texts interleave; together they are complete.
    const read = await taggedText(bytes);
    const sorted = (value: string): string => [...value.replaceAll('\n', '')].sort().join('');
    expect(sorted(read.join(''))).toBe(sorted(printedText(tree)));
    const body = read.filter(
      (part) => part.includes('储罐') || part.includes('报警') || part.includes('运转'),
    );
    expect(body.join('').replaceAll('\n', '')).toBe(long);
  });

  test('leaves no line outside the type area', () => {
    for (const page of layout(tree, fonts).pages) {
      for (const item of runs(page)) if (item.tag) expect(item.y).toBeLessThan(bottom);
    }
  });

  test('also when it begins low on a page', async () => {
    const low = documentOf([
      ...Array.from({ length: 17 }, (_, index) => paragraph(`第${index + 1}段。`)),
      ...tree.blocks,
    ]);
    const { pages } = layout(low, fonts);
    expect(pageTexts(pages[0]!)).toContain('第16段。');
    const all = pages.flatMap(pageTexts).join('');
    expect(all.split('不能保证正常运转').length).toBeGreaterThan(50);
  });
});

describe('cells that span', () => {
  const cell = (value: string, extra = {}): Table['rows'][number][number] => ({
    content: text(value),
    ...extra,
  });
  const spanning: Table = {
    type: 'table',
    columns: [1, 1, 1].map((weight) => ({ weight, align: 'center' as const })),
    head: [
      [cell('区域', { rowspan: 2 }), cell('家数', { colspan: 2 })],
      [cell('重点'), cell('一般')],
    ],
    rows: Array.from({ length: 30 }, (_, index) => [
      ...(index % 10 === 0 ? [cell(`第${index / 10 + 1}区`, { rowspan: 10, head: true })] : []),
      cell(`a${index}`),
      cell(`b${index}`),
    ]),
  };

  test('put the cells below and beside them into the right columns', () => {
    const [page] = layout(documentOf([spanning]), fonts).pages;
    const x = (value: string): number => {
      const item = runs(page!).find((run) => textOf(run) === value)!;
      return item.x + item.advances.reduce((sum, advance) => sum + advance, 0) / 2;
    };
    const width = papers.gongwen.area.width / 3;
    const left = papers.gongwen.area.left;
    expect(x('重点')).toBeCloseTo(left + 1.5 * width, 0);
    expect(x('一般')).toBeCloseTo(left + 2.5 * width, 0);
    expect(x('家数')).toBeCloseTo(left + 2 * width, 0);
    expect(x('a3')).toBeCloseTo(left + 1.5 * width, 0);
    expect(x('b3')).toBeCloseTo(left + 2.5 * width, 0);
  });

  test('are cut where the page ends and lose no row', () => {
    const { pages } = layout(
      documentOf([...Array.from({ length: 12 }, () => paragraph('正文。')), spanning]),
      fonts,
    );
    const all = pages.flatMap(pageTexts);
    for (let index = 0; index < 30; index++) {
      expect(all.filter((value) => value === `a${index}`)).toHaveLength(1);
      expect(all.filter((value) => value === `b${index}`)).toHaveLength(1);
    }
  });
});

test('a last row does not stand alone under a repeated head', () => {
  for (let count = 20; count < 32; count++) {
    const rows = Array.from({ length: count }, (_, index) => [String(index + 1), '内容']);
    const { pages } = layout(documentOf([tableOf(rows, ['序号', '内容'], [1, 4])]), fonts);
    const last = pageTexts(pages.at(-1)!).filter((value) => value === '内容').length;
    if (pages.length > 1) expect(last).toBeGreaterThan(2);
  }
});

test('a word longer than its cell is cut, not lost and not over the edge', () => {
  const code = '91999900MA00000A5X'.repeat(3);
  const { pages } = layout(documentOf([tableOf([[code, '甲']], ['代码', '名'], [1, 5])]), fonts);
  const parts = runs(pages[0]!).filter((item) => /^[0-9A-Z]+$/.test(textOf(item)) && item.tag);
  expect(parts.map(textOf).join('')).toBe(code);
  const edge = papers.gongwen.area.left + papers.gongwen.area.width / 6;
  for (const item of parts)
    expect(item.x + item.advances.reduce((sum, each) => sum + each, 0)).toBeLessThan(edge);
});

test('rows with too few or too many cells neither fail nor leave the table', () => {
  const ragged: Table = { ...tableOf([['甲'], ['乙', '丙', '丁', '戊']], ['一', '二'], [1, 1]) };
  const { pages } = layout(documentOf([ragged]), fonts);
  expect(pageTexts(pages[0]!)).toEqual(['一', '二', '甲', '乙', '丙']);
});

test('breaks heads of columns at meaning, and keeps a unit in brackets whole', () => {
  const table = tableOf([['1', '2', '3']], ['检查（家次）', '行政处罚（件）', '单位名称和地址'], [5, 6, 30]);
  const heads = runs(layout(documentOf([table]), fonts).pages[0]!)
    .filter(({ tag }) => tag?.role === 'TH')
    .map(textOf);
  expect(heads.slice(0, 4)).toEqual(['检查', '（家次）', '行政处罚', '（件）']);
});

test('sets tables of many columns smaller on upright pages, not where there is room across', () => {
  const wide = tableOf(
    [['1', '2', '3', '4', '5', '6']],
    ['一', '二', '三', '四', '五', '六'],
    [1, 1, 1, 1, 1, 1],
  );
  const sizeOf = (blocks: Block[]): number =>
    runs(layout(documentOf(blocks), fonts).pages[0]!).find(({ tag }) => tag?.role === 'TD')!.size;
  expect(sizeOf([wide])).toBe(papers.gongwen.small.size);
  expect(sizeOf([{ type: 'landscape', blocks: [wide] }])).toBe(papers.gongwen.table.size);
});
