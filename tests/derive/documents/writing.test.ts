import { describe, expect, test } from 'vitest';
import {
  asSentence,
  closedParagraphs,
  enumerate,
  enumerateCitations,
  formatMonths,
  formatSpan,
  headingNumber,
  numberRuns,
  paragraphs,
  sectionNumbers,
  withoutStop,
} from '../../../src/derive/documents/writing.ts';

test.each([
  [1, 1, '一、'],
  [1, 12, '十二、'],
  [2, 3, '（三）'],
  [3, 4, '4. '],
  [4, 5, '（5）'],
] as const)('heading of level %i, number %i: %s', (level, number, text) => {
  expect(headingNumber(level, number)).toBe(text);
});

test('sections are numbered in the order they come', () => {
  const next = sectionNumbers();
  expect([next(), next(), next()]).toEqual(['一、', '二、', '三、']);
});

test.each([
  [[], ''],
  [['甲'], '甲'],
  [['甲', '乙'], '甲和乙'],
  [['甲', '乙', '丙'], '甲、乙和丙'],
  [['甲、乙', '丙'], '甲、乙、丙'],
])('%j together: %s', (items, text) => {
  expect(enumerate(items)).toBe(text);
});

test.each([
  [['《甲法》第一条', '《甲法》第二条第一款'], '《甲法》第一条和第二条第一款'],
  [['《甲法》第一条', '《乙法》第二条', '《乙法》第三条'], '《甲法》第一条、《乙法》第二条和第三条'],
  [['《甲法》第一条', '《乙法》第二条', '《甲法》第三条'], '《甲法》第一条、《乙法》第二条和《甲法》第三条'],
  [['《甲法》第一条', '《甲法》第一条'], '《甲法》第一条'],
  [['《甲法》第一条', '《甲法》（2014年修正）第二条'], '《甲法》第一条和《甲法》（2014年修正）第二条'],
  [['甲法第一条'], '甲法第一条'],
  [['《甲法》第九条第（三）项', '《甲法》第九条第（五）项'], '《甲法》第九条第（三）项和第（五）项'],
  [
    ['《甲法》第六条第一款第（三）项', '《甲法》第六条第一款第（四）项'],
    '《甲法》第六条第一款第（三）项和第（四）项',
  ],
  [['《甲法》第六条第一款第（三）项', '《甲法》第六条第二款'], '《甲法》第六条第一款第（三）项和第二款'],
  [['《甲法》第九条', '《甲法》第九条第（五）项'], '《甲法》第九条和第九条第（五）项'],
  [
    ['《甲法》第九条第（三）项', '《乙法》第九条第（五）项'],
    '《甲法》第九条第（三）项和《乙法》第九条第（五）项',
  ],
])('citations %j: %s', (citations, text) => {
  expect(enumerateCitations(citations)).toBe(text);
});

test.each([
  [[1], '1'],
  [[2, 1], '1、2'],
  [[1, 2, 3], '1、2、3'],
  [[1, 2, 3, 4], '1至4'],
  [[5, 1, 2, 3, 4, 7, 7], '1至5、7'],
])('numbers %j: %s', (numbers, text) => {
  expect(numberRuns(numbers)).toBe(text);
});

test.each([
  [['2026-04'], '4月'],
  [['2026-09', '2026-04'], '4月、9月'],
  [['2026-02', '2026-03', '2026-04', '2026-05'], '2—5月'],
  [['2026-12', '2027-01'], '12月、2027年1月'],
])('months %j: %s', (months, text) => {
  expect(formatMonths(months, 2026)).toBe(text);
});

test.each([
  [undefined, undefined, '全年'],
  ['2026-01', '2026-12', '全年'],
  ['2026-02', '2026-10', '2月至10月'],
  ['2026-05', '2026-05', '5月'],
  ['2026-11', '2027-01', '11月至2027年1月'],
  ['2026-03', undefined, '3月起'],
  [undefined, '2026-06', '6月前'],
])('span from %s to %s: %s', (from, to, text) => {
  expect(formatSpan(from, to, 2026)).toBe(text);
});

describe('sentences', () => {
  test.each([
    ['甲。', '甲'],
    ['甲；', '甲'],
    ['甲', '甲'],
    ['甲”', '甲”'],
  ])('%s without its stop: %s', (text, bare) => {
    expect(withoutStop(text)).toBe(bare);
  });

  test.each([
    ['甲', '甲。'],
    ['甲。', '甲。'],
    ['甲；', '甲。'],
    ['甲！', '甲！'],
    ['甲（附图）', '甲（附图）。'],
    ['甲“乙。”', '甲“乙。”'],
  ])('%s as a sentence: %s', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence);
  });

  test.each([
    ['甲\n乙', ['甲', '乙。']],
    ['甲；\n乙（附图）', ['甲；', '乙（附图）。']],
    ['甲：', ['甲：']],
  ])('%j ends with a stop', (text, closed) => {
    expect(closedParagraphs(text)).toEqual(closed);
  });

  test('paragraphs are the lines that say something', () => {
    expect(paragraphs('甲\n\n  乙 \n')).toEqual(['甲', '乙']);
  });
});
