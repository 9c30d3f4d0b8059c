import { expect, it, test } from 'vitest';
import { editDistance, nearest, similar } from '../../src/base/nearest.ts';

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

test('a word that contains a candidate means the longest of them', () => {
  expect(nearest('公示信息', ['公示', '公示日期', '处罚内容'])).toBe('公示');
  expect(nearest('案件的处罚内容摘要', ['内容', '处罚内容', '摘'])).toBe('处罚内容');
  expect(nearest('abcdefgh', ['ab'])).toBeUndefined();
});

test('candidates that share letters come in the order of how many', () => {
  expect(similar('处罚的结果', ['处罚机关', '结果公示', '备注', '处罚结果'], 2)).toEqual([
    '处罚结果',
    '处罚机关',
  ]);
  expect(similar('甲乙', ['丙丁'], 5)).toEqual([]);
});
