import { expect, test } from 'vitest';
import { planExecution } from '../../src/derive/plan-lines.ts';
import { plan } from '../../src/model/kinds/plan.ts';
import { corpusWith, triggered, visit } from './inspections.ts';

const songfeng = { name: '示例市松风化工有限公司', uscc: '91999900MA0000015N' };
const changes = {
  capPerEnterprise: 2,
  key: {
    scope: '重大危险源企业',
    frequency: '每季度一次',
    statedCount: 1,
    enterprises: [{ ...songfeng, months: ['2026-01', '2026-02', '2026-03'], times: 3 }],
  },
};
const value = plan.schema.parse({ ...plan.sample, ...changes });
const line2 = { planLine: '2', selection: 'randomFirm' };

const corpus = corpusWith(
  [
    ['plan', changes],
    ['inspection', visit('a', '2026-01-12', '', { party: songfeng })],
    ['inspection', visit('b', '2026-01-20', '', { party: songfeng })],
    ['inspection', visit('c', '2026-03-12', '', { party: songfeng })],
    ['inspection', visit('d', '2026-02-12', '', { party: songfeng, agency: 'shili-xi' })],
    ['inspection', visit('e', '2026-02-12', '甲厂', line2)],
    ['inspection', visit('f', '2026-02-13', '甲厂', line2)],
    ['inspection', visit('g', '2026-02-14', '乙厂', { ...line2, planLine: '9' })],
    ['inspection', visit('h', '2026-02-15', '丙厂', triggered('campaign'))],
    ['inspection', visit('i', '2025-12-15', '丙厂', line2)],
    ['inspection', visit('j', '2026-02-16', '丁厂', { ...line2, recheckOf: ['x'] })],
  ],
  { practice: { ledgerFrom: '2026-01' } },
);
const execution = planExecution('shili-2026', value, corpus);

test('counts the inspections of each line', () => {
  expect(
    execution.lines.map(({ number, planned, done, firms, rate }) => [number, planned, done, firms, rate]),
  ).toEqual([
    ['1', 160, 3, 1, 1.9],
    ['2', 90, 2, 1, 2.2],
  ]);
  expect(execution).toMatchObject({ withoutLine: 1, triggered: 1, completeFrom: '2026-01' });
});

test('lists the days of each key enterprise, what was missed, what went beyond the cap, and who else came', () => {
  expect(execution.enterprises).toEqual([
    {
      ...songfeng,
      times: 3,
      on: ['2026-01-12', '2026-01-20', '2026-03-12'],
      missed: ['2026-02'],
      beyondCap: 1,
      byOthers: 1,
    },
  ]);
});

test('misses nothing in months whose ledger is not complete', () => {
  const without = corpusWith([['plan', changes]]);
  const { enterprises, completeFrom } = planExecution('shili-2026', value, without);
  expect(enterprises[0]?.missed).toEqual([]);
  expect(completeFrom).toBeUndefined();
});

test('sees inspections outside the months of a line', () => {
  const spring = plan.schema.parse({
    ...plan.sample,
    lines: [{ ...(plan.sample.lines as object[])[1], from: '2026-03', to: '2026-05' }],
  });
  expect(planExecution('shili-2026', spring, corpus).lines[0]).toMatchObject({ done: 2, outOfSeason: 2 });
});
