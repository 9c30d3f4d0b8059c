import { describe, expect, test } from 'vitest';
import { completionOf } from '../../src/derive/completion.ts';
import { plan } from '../../src/model/kinds/plan.ts';
import { statistics } from '../../src/model/kinds/statistics.ts';

const planWith = (changes: Record<string, unknown>) => plan.schema.parse({ ...plan.sample, ...changes });
const month = (name: string, changes: Record<string, unknown> = {}) =>
  statistics.schema.parse({ ...statistics.sample, id: `x-${name}`, month: name, ...changes });

const schedule = [
  { month: '2026-01', tasks: '检查', visits: 40, keyVisits: 25 },
  { month: '2026-02', tasks: '检查', visits: 42, keyVisits: 26 },
  { month: '2026-03', tasks: '检查', visits: 50, keyVisits: 30 },
];

describe('completionOf', () => {
  const records = [
    month('2026-01', { plannedVisits: 40, keyVisits: 30, triggeredVisits: 2 }),
    month('2026-02', { plannedVisits: 21, keyVisits: 10, triggeredVisits: 4 }),
    month('2025-12', { plannedVisits: 99 }),
    month('2026-02', { agency: 'other', plannedVisits: 99 }),
  ];
  test('sets months done against months planned', () => {
    const completion = completionOf(planWith({ schedule }), records, '2026-03-25');
    expect(completion.months).toHaveLength(12);
    expect(completion.months[1]).toEqual({
      month: '2026-02',
      planned: 42,
      keyPlanned: 26,
      done: 21,
      keyDone: 10,
      triggered: 4,
      rate: 50,
      over: true,
    });
    expect(completion).toMatchObject({
      planned: 132,
      keyPlanned: 81,
      plannedToDate: 82,
      done: 61,
      keyDone: 40,
      triggered: 6,
      rate: 74.4,
      yearRate: 46.2,
      keyShare: 64,
      keyDoneShare: 65.6,
      adjustedOn: [],
      unreported: [],
      includesSubordinates: false,
    });
  });
  test('does not count a month that is not over towards what is due', () => {
    const all = [...records, month('2026-03', { plannedVisits: 10 })];
    expect(completionOf(planWith({ schedule }), all, '2026-03-25')).toMatchObject({
      plannedToDate: 82,
      done: 71,
      rate: 74.4,
    });
  });
  test('lists months that are over and unreported', () => {
    expect(completionOf(planWith({ schedule }), [records[0]!], '2026-04-02').unreported).toEqual([
      '2026-02',
      '2026-03',
    ]);
  });
  test('takes adjustments into account, the later one last', () => {
    const adjusted = planWith({
      schedule,
      adjustments: [
        {
          on: '2026-05-01',
          reason: '专项',
          major: '是',
          changes: '减少',
          visits: 120,
          schedule: [{ month: '2026-03', visits: 38 }],
        },
        {
          on: '2026-02-15',
          reason: '专项',
          major: '否',
          changes: '增加',
          visits: 140,
          schedule: [{ month: '2026-03', visits: 58 }],
        },
      ],
    });
    const completion = completionOf(adjusted, records, '2026-06-01');
    expect(completion.months[2]).toMatchObject({ planned: 38, originallyPlanned: 50 });
    expect(completion.months[1]).not.toHaveProperty('originallyPlanned');
    expect(completion).toMatchObject({ planned: 120, adjustedOn: ['2026-02-15', '2026-05-01'] });
  });
  test('falls back on the lines where nothing is scheduled', () => {
    expect(completionOf(planWith({ schedule: [] }), [], '2026-06-01')).toMatchObject({
      planned: 250,
      done: 0,
      rate: undefined,
    });
  });
  test('says that figures include subordinate units', () => {
    const records = [month('2026-01', { scope: 'total' })];
    expect(completionOf(planWith({ schedule }), records, '2026-03-25').includesSubordinates).toBe(true);
  });
});
