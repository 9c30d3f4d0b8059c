import { expect, test } from 'vitest';
import { coverageOf } from '../../src/derive/coverage.ts';
import { corpusWith, visit } from './inspections.ts';

const songfeng = { name: '示例市松风化工有限公司', uscc: '91999900MA0000015N' };

const corpus = corpusWith([
  ['agency', { standards: { year: 2025, teams: 4, standardised: 3, townships: 20, empowered: 16 } }],
  ['plan', {}],
  ['training', { id: 'shili-2024', year: 2024, trained: 5 }],
  ['training', { id: 'shili-2025', trained: 9 }],
  ['training', { id: 'shili-2027', year: 2027, trained: 1 }],
  ['statistics', { month: '2026-02', cases: 4, casesBefore: 3, casesAfter: 1, dueHazards: 120 }],
  ['statistics', { id: 'shili-2025-12', month: '2025-12', cases: 50 }],
  ['enterprise', {}],
  ['enterprise', { id: 'other', uscc: '91999900MA0000197T' }],
  ['enterprise', { id: 'gone', uscc: '91999900MA00006485', status: '关闭' }],
  ['enterprise', { id: 'elsewhere', uscc: '91999900MA0000672M', supervisedBy: 'shili-xi' }],
  ['inspection', visit('a', '2026-01-12', '', { party: songfeng })],
  ['inspection', visit('b', '2025-01-12', '', { party: { name: '其他', uscc: '91999900MA0000197T' } })],
  ['order', {}],
  ['order', { id: 'late', rechecks: [], terms: [{ items: [1, 2], due: '2026-02-01' }] }],
  ['responsibility', {}],
  ['responsibility', { id: 'old', reviewedOn: '2025-03-24' }],
]);

test('gives every indicator with its parts, what is asked for and the source', () => {
  const gauges = coverageOf(corpus, 'shili', 2026);
  expect(
    gauges.map(({ id, numerator, denominator, rate, wanted, met }) => [
      id,
      numerator,
      denominator,
      rate,
      wanted,
      met,
    ]),
  ).toEqual([
    ['key-workload', 640, 1000, 64, 60, true],
    ['plan-completion', 42, 0, undefined, 100, undefined],
    ['key-enterprises', 1, 1, 100, undefined, undefined],
    ['pre-accident-cases', 3, 4, 75, 90, false],
    ['complaint-verification', 2, 2, 100, 100, true],
    ['rectified', 118, 120, 98.3, undefined, undefined],
    ['enterprises', 1, 2, 50, undefined, undefined],
    ['rechecks', 2, 3, 66.7, undefined, undefined],
    ['list-review', 1, 2, 50, undefined, undefined],
    ['training', 9, 10, 90, 100, false],
    ['certificates', 10, 10, 100, 100, true],
    ['standard-teams', 3, 4, 75, 100, false],
    ['township-power', 16, 20, 80, 80, true],
  ]);
  expect(gauges.find(({ id }) => id === 'training')?.source.zh).toBe('2025年度执法人员培训');
  expect(gauges.find(({ id }) => id === 'key-workload')?.basis).toMatch(/^《/u);
});

test('says nothing where there are no records', () => {
  for (const { numerator, rate, met } of coverageOf(corpus, 'shili', 2020)) {
    if (numerator === undefined) expect(rate).toBeUndefined();
    if (rate === undefined) expect(met).toBeUndefined();
  }
  expect(coverageOf(corpus, 'nobody', 2026).every(({ rate }) => rate === undefined)).toBe(true);
});
