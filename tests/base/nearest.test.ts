import { expect, it, test } from 'vitest';
import { editDistance, nearest } from '../../src/base/nearest.ts';

const titles = ['处罚决定日期', '处罚决定书文号', '违法事实', '罚款金额', '行政相对人名称'];

test.each([
  ['处罚日期', '处罚决定日期'],
  ['处罚决定日期 ', '处罚决定日期'],
  ['违法事时', '违法事实'],
  ['罚款', '罚款金额'],
  ['行政相对人名稱', '行政相对人名称'],
  ['完全无关的标题', undefined],
  ['', undefined],
  ['处', undefined],
])('%s → %s', (word, expected) => {
  expect(nearest(word, titles)).toBe(expected);
});

it('works for English identifiers in any case and joint', () => {
  expect(nearest('fien', ['fine', 'kind'])).toBe('fine');
  expect(nearest('Decision_Date', ['decisionDate', 'decidedBy'])).toBe('decisionDate');
  expect(nearest('zzz', ['abc'])).toBeUndefined();
  expect(nearest('kind', ['kindOfPenalty', 'kindOfBusiness'])).toBeUndefined();
});

it('counts a swap of neighbours as one edit', () => {
  expect(editDistance([...'fien'], [...'fine'])).toBe(1);
  expect(editDistance([...'kitten'], [...'sitting'])).toBe(3);
  expect(editDistance([], [...'ab'])).toBe(2);
});
