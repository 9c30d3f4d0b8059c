import { expect, test } from 'vitest';
import { formatBasis } from '../../../src/model/law/basis.ts';
import { procedureBases, procedureBasis } from '../../../src/model/law/procedure-bases.ts';
import { regulationById } from '../../../src/model/law/regulations.ts';

test.each([
  ['questioning', '2021-07-14', '《中华人民共和国行政处罚法》第三十七条第一款'],
  ['questioning', '2021-07-15', '《中华人民共和国行政处罚法》第五十五条第二款'],
  ['evidence', '2020-05-01', '《中华人民共和国行政处罚法》第三十七条第二款'],
  ['evidence', '2026-05-01', '《中华人民共和国行政处罚法》第五十六条'],
  ['hearing', '2026-05-01', '《中华人民共和国行政处罚法》第六十三条第一款'],
] as const)('%s on %s', (id, date, expected) => {
  const basis = procedureBasis(id, date);
  expect(basis && formatBasis(basis)).toBe(expected);
});

test('where the law set nothing, nothing is named', () => {
  expect(procedureBasis('term', '2021-07-14')).toBeUndefined();
  expect(procedureBasis('legal-review', '2017-12-31')).toBeUndefined();
});

test('every article exists', () => {
  for (const { basis } of procedureBases)
    expect(basis.article).toBeLessThanOrEqual(regulationById(basis.law)?.articles ?? 0);
});
