import { expect, test } from 'vitest';
import type { DocumentTree } from '../../src/documents/tree.ts';
import { textOf, type Item, type TextItem } from '../../src/pdf/frame.ts';
import { mm, sizes } from '../../src/pdf/paper.ts';
import { layout } from '../../src/pdf/render.ts';
import { sampleTree } from '../documents/make-sample.ts';
import { testFonts } from './fonts.ts';

const fonts = testFonts();

/** 现场处理（措施）决定书 of the sample record, as an agency of a kind makes it out on a day. */
function decision(type: string, issuedOn = '2026-01-12'): DocumentTree {
  return sampleTree('onsite-measure', {
    agency: { type, province: '示', area: '例', word: '煤安' },
    order: { issuedOn },
  });
}

const isText = (item: Item): item is TextItem => item.type === 'text';
const textsOf = (tree: DocumentTree) => layout(tree, fonts).pages[0]!.items.filter(isText);

/** Characters of one baseline, joined. */
function lineWith(items: readonly TextItem[], wanted: string): { line: string; items: TextItem[] } {
  const found = items.find((item) => textOf(item).includes(wanted))!;
  const same = items.filter((item) => Math.abs(item.y - found.y) < 0.1);
  return { line: same.map(textOf).join(''), items: same };
}

const edgeOf = (item: TextItem) => item.advances.reduce((sum, advance) => sum + advance, item.x);

test.each([
  ['coal-regulator', '煤矿安全监管行政执法文书', 'xbs'],
  ['mine-inspectorate', '国家矿山安全监察', 'li'],
] as const)('forms of a %s have the head, number and text of their set', (type, heading, face) => {
  const tree = decision(type);
  expect(tree.layout).toBe(type);
  const items = textsOf(tree);
  const head = lineWith(items, heading[0]!).items[0]!;
  expect(head.size).toBe(sizes.er);
  expect(head.glyphs[0]!.face).toBe(fonts.chains[face][0]);
  const title = lineWith(items, '现').items[0]!;
  expect([title.size, title.glyphs[0]!.face]).toEqual([sizes.er, fonts.chains.hei[0]]);
  // Spread letters in 监察 only; the title is wider there.
  const spread = title.advances[0]! > sizes.er + 1;
  expect(spread).toBe(type === 'mine-inspectorate');
  const number = lineWith(items, '〔').items;
  expect(number[0]!.size).toBe(sizes.si);
  expect(edgeOf(number.at(-1)!)).toBeCloseTo((28 + 156) * mm, 1);
  const body = items.filter(({ size }) => size === sizes.xiaosi);
  const lines = [...new Set(body.map(({ y }) => Math.round(y * 100) / 100))].sort((a, b) => a - b);
  expect(lines.slice(1).map((y, index) => Math.round(y - lines[index]!))).toContain(28);
});

test('pages of coal forms bear their digit in the middle, all others their count', () => {
  const folio = (tree: DocumentTree) => textsOf(tree).filter(({ tag, y }) => tag === null && y > 700);
  const coal = folio(decision('coal-regulator'));
  expect(coal.map(textOf).join('')).toBe('1');
  expect((coal[0]!.x + edgeOf(coal.at(-1)!)) / 2).toBeCloseTo((28 + 78) * mm, 0);
  expect(folio(decision('emergency')).map(textOf).join('')).toContain('共');
});

test('before the sets of 2022, and for other agencies, forms are laid out as the 48 are', () => {
  expect(decision('coal-regulator', '2021-12-31').layout).toBeUndefined();
  expect(decision('emergency').layout).toBeUndefined();
  // Official documents are the same for all.
  expect(sampleTree('plan-execution', { agency: { type: 'mine-inspectorate' } }).layout).toBeUndefined();
});

test('a form that belongs to a set of its own keeps that layout', () => {
  const tree = sampleTree('insp-notice', { agency: { type: 'coal-regulator', word: '煤安' } });
  expect(tree.layout).toBeUndefined();
});
