import { describe, expect, it, test } from 'vitest';
import {
  describeRange,
  fineRanges,
  judgeFine,
  rangesFor,
  type FineSubject,
} from '../../../src/model/law/fine-ranges.ts';
import { checkLocator } from '../../../src/model/law/structure.ts';

const on = '2025-06-01';

function texts(law: string, place: string, subject: FineSubject, date = on): string[] {
  const [article, paragraph, item] = place.split('.').map((part) => (part === '' ? undefined : Number(part)));
  const locator = { article: article!, paragraph, item };
  return rangesFor({ law, locator }, subject, date).map((range) => `${range.tier} ${describeRange(range)}`);
}

// Subject and place (article.paragraph.item) against the ranges of the table, in its order.
test.each<[string, string, FineSubject, string[]]>([
  ['AQ', '94.1', 'person', ['first 2万元以上5万元以下', 'graver 5万元以上10万元以下']],
  ['AQ', '95..1', 'person', ['first 上一年年收入的40%']],
  ['AQ', '95..4', 'person', ['first 上一年年收入的100%']],
  ['AQ', '96', 'person', ['first 1万元以上3万元以下', 'graver 上一年年收入的20%以上50%以下']],
  ['AQ', '97..7', 'unit', ['first 10万元以下', 'graver 10万元以上20万元以下']],
  ['AQ', '97', 'person', ['graver 2万元以上5万元以下']],
  ['AQ', '98', 'unit', ['first 10万元以上50万元以下', 'graver 50万元以上100万元以下']],
  ['AQ', '98', 'person', ['first 2万元以上5万元以下', 'graver 5万元以上10万元以下']],
  ['AQ', '99', 'unit', ['first 5万元以下', 'graver 5万元以上20万元以下']],
  ['AQ', '99', 'person', ['graver 1万元以上2万元以下']],
  ['AQ', '101', 'unit', ['first 10万元以下', 'graver 10万元以上20万元以下']],
  ['AQ', '101', 'person', ['graver 2万元以上5万元以下']],
  ['AQ', '102', 'unit', ['first 5万元以下']],
  ['AQ', '102', 'person', ['graver 5万元以上10万元以下']],
  ['AQ', '103.1', 'unit', ['first 违法所得的2倍以上5倍以下', 'first 10万元以上20万元以下']],
  ['AQ', '103.1', 'person', ['first 1万元以上2万元以下']],
  ['AQ', '103.2', 'unit', ['first 5万元以下']],
  ['AQ', '103.2', 'person', ['first 1万元以下']],
  ['AQ', '104', 'unit', ['first 5万元以下']],
  ['AQ', '105', 'person', ['first 1万元以下']],
  ['AQ', '106', 'person', ['first 2万元以上10万元以下']],
  ['AQ', '108', 'unit', ['first 2万元以上20万元以下']],
  ['AQ', '108', 'person', ['first 1万元以上2万元以下']],
  ['AQ', '109', 'unit', ['first 5万元以上10万元以下', 'graver 10万元以上20万元以下']],
  ['AQ', '110', 'person', ['first 上一年年收入的60%以上100%以下']],
  ['AQ', '114.1.1', 'unit', ['first 30万元以上100万元以下']],
  ['AQ', '114.1.2', 'unit', ['first 100万元以上200万元以下']],
  ['AQ', '114.1.3', 'unit', ['first 200万元以上1000万元以下']],
  ['AQ', '114.1.4', 'unit', ['first 1000万元以上2000万元以下']],
  ['AQ', '114.2', 'unit', ['graver 前款罚款数额的2倍以上5倍以下']],
  ['AQ', '92.1', 'unit', ['first 3万元以上10万元以下']],
  ['AQ', '92.2', 'unit', ['first 违法所得的2倍以上5倍以下', 'first 10万元以上20万元以下']],
  ['AQ', '92.2', 'person', ['first 5万元以上10万元以下']],
  ['MK', '63', 'unit', ['first 10万元以上20万元以下', 'graver 20万元以上50万元以下']],
  ['MK', '63', 'person', ['graver 3万元以上5万元以下']],
  ['MK', '64', 'unit', ['first 50万元以上200万元以下']],
  ['MK', '64', 'person', ['first 3万元以上15万元以下']],
  ['MK', '66', 'unit', ['first 10万元以上20万元以下']],
  ['MK', '66', 'person', ['first 1万元以上2万元以下']],
  ['MK', '67.1.1', 'unit', ['first 50万元以上100万元以下']],
  ['MK', '67.1.2', 'unit', ['first 150万元以上200万元以下']],
  ['MK', '67.1.3', 'unit', ['first 500万元以上1000万元以下']],
  ['MK', '67.1.4', 'unit', ['first 1000万元以上2000万元以下']],
  ['MK', '68.2.2', 'person', ['first 上一年年收入的60%']],
  ['YJ', '32', 'unit', ['first 3万元以上5万元以下']],
  ['YJ', '32', 'person', ['first 1万元以上2万元以下']],
])('%s %s, %s', (law, place, subject, expected) => {
  expect(texts(law, place, subject)).toEqual(expected);
});

it('names places that exist, in the form they are cited', () => {
  for (const { law, article, paragraph, item } of fineRanges) {
    const named = { article, paragraph, item };
    const problem = checkLocator(law, named);
    // Articles of several paragraphs may have ranges said of the whole article.
    if (problem) expect([law, named, problem.what]).toEqual([law, named, 'form']);
  }
});

it('selects by the date of the act', () => {
  expect(texts('安全生产法', '97', 'unit', '2021-09-01')).toHaveLength(2);
  expect(texts('安全生产法', '97', 'unit', '2021-08-31')).toEqual([]);
  expect(texts('煤矿安全生产条例', '64', 'unit', '2024-04-30')).toEqual([]);
  expect(texts('示例省安全生产条例', '64', 'unit')).toEqual([]);
});

describe('judging a fine', () => {
  const ranges = (place: number, subject: FineSubject, paragraph?: number) =>
    rangesFor({ law: 'AQ', locator: { article: place, paragraph } }, subject, on);

  test.each([
    [97, 'unit', 5_000_000, 'inside'],
    [97, 'unit', 15_000_000, 'inside'],
    [97, 'unit', 10_000_000, 'at-bound'],
    [97, 'unit', 20_000_000, 'at-bound'],
    [97, 'unit', 20_000_001, 'outside'],
    [97, 'unit', 0, 'outside'],
    [99, 'unit', 30_000_000, 'outside'],
    [98, 'person', 1_900_000, 'outside'],
    [113, 'unit', 5_000_000, undefined],
  ] as const)('article %i, %s, %i fen: %s', (article, subject, fen, verdict) => {
    expect(judgeFine(ranges(article, subject), fen)).toBe(verdict);
  });

  it('needs income or gains where the law measures by them', () => {
    expect(judgeFine(ranges(110, 'person', 1), 8_000_000)).toBe('unknown');
    expect(judgeFine(ranges(110, 'person', 1), 8_000_000, { income: 10_000_000 })).toBe('inside');
    expect(judgeFine(ranges(110, 'person', 1), 5_000_000, { income: 10_000_000 })).toBe('outside');
    expect(judgeFine(ranges(103, 'unit', 1), 30_000_000)).toBe('unknown');
    expect(judgeFine(ranges(103, 'unit', 1), 30_000_000, { gains: 12_000_000 })).toBe('inside');
    expect(judgeFine(ranges(103, 'unit', 1), 15_000_000)).toBe('inside');
  });

  it('multiplies the ranges of the paragraph before', () => {
    expect(judgeFine(ranges(114, 'unit', 2), 60_000_000)).toBe('at-bound');
    expect(judgeFine(ranges(114, 'unit', 2), 10_000_000_000)).toBe('at-bound');
    expect(judgeFine(ranges(114, 'unit', 2), 10_000_000_001)).toBe('outside');
  });
});
