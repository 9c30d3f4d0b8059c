import { expect, test } from 'vitest';
import { dutyUsage } from '../../src/derive/duty-usage.ts';
import { corpusWith } from './inspections.ts';

const corpus = corpusWith([
  ['responsibility', { id: 'unused' }],
  ['responsibility', { id: 'used', subName: '未如实记录' }],
  ['responsibility', { id: 'ended', validTo: '2026-03-25' }],
  ['responsibility', { id: 'inspecting', kind: 'inspection' }],
  ['penalty', { id: 'a', responsibility: 'used', decidedOn: '2024-05-01', fine: 10000 }],
  ['penalty', { id: 'b', responsibility: 'used', decidedOn: '2026-02-05', fine: 20000 }],
  ['penalty', { id: 'c', responsibility: 'used', decidedOn: '2026-01-05', fine: undefined, kinds: ['警告'] }],
  ['penalty', { id: 'd', responsibility: undefined }],
]);

test('counts acts and fines of each power, the most used first', () => {
  const usage = dutyUsage(corpus);
  expect(usage.map(({ id }) => id)).toEqual(['used', 'ended', 'inspecting', 'unused']);
  expect(usage[0]).toMatchObject({
    name: '对生产经营单位未按规定对从业人员进行安全生产教育和培训的行政处罚（未如实记录）',
    acts: 3,
    fine: 3_000_000,
    years: [
      { year: 2024, acts: 1 },
      { year: 2026, acts: 2 },
    ],
    lastOn: '2026-02-05',
    dormant: false,
  });
});

test('calls dormant what is a power to punish, in force and never used', () => {
  expect(
    dutyUsage(corpus)
      .filter(({ dormant }) => dormant)
      .map(({ id }) => id),
  ).toEqual(['unused']);
});

test('leaves out acts of earlier years', () => {
  expect(dutyUsage(corpus, 2026)[0]).toMatchObject({ acts: 2, fine: 2_000_000 });
  expect(
    dutyUsage(corpus, 2027)
      .filter(({ dormant }) => dormant)
      .map(({ id }) => id),
  ).toEqual(['unused', 'used']);
});
