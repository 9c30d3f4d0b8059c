import { describe, expect, test } from 'vitest';
import {
  countedOnce,
  figureOf,
  figures,
  monthsOf,
  periodOf,
  shiftPeriod,
  totalsBy,
  yearBefore,
} from '../../src/derive/statistics.ts';
import { statistics } from '../../src/model/kinds/statistics.ts';

const record = (month: string, changes: Record<string, unknown> = {}) =>
  statistics.schema.parse({ ...statistics.sample, id: `x-${month}`, month, ...changes });

describe('figures', () => {
  test('come from the schema, lists left out', () => {
    const paths = figures().map((figure) => figure.path);
    expect(paths).toContain('complaints.received');
    expect(paths).toContain('penaltyKinds.fine');
    expect(paths.filter((path) => path.includes('*') || path.startsWith('corrections'))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });
  test('tell money, stocks and distinct counts', () => {
    const nature = Object.fromEntries(figures().map((figure) => [figure.path, figure.nature]));
    expect(nature).toMatchObject({ visits: 'flow', subjects: 'stock', officers: 'stock', firms: 'distinct' });
    expect(
      figures()
        .filter((figure) => figure.money)
        .map((figure) => figure.path),
    ).toEqual(['fines', 'finesRoutine', 'finesAccident', 'finesUnits', 'finesPersons']);
  });
  test('are read from a record', () => {
    expect(figureOf(record('2026-01'), 'complaints.received')).toBe(5);
    expect(figureOf(record('2026-01'), 'measures.seal')).toBeUndefined();
  });
});

describe('periods', () => {
  test('of a month', () => {
    expect(periodOf('2026-04', 'month')).toBe('2026-04');
    expect(periodOf('2026-04', 'quarter')).toBe('2026-Q2');
    expect(periodOf('2026-04', 'year')).toBe('2026');
  });
  test('have months', () => {
    expect(monthsOf('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(monthsOf('2026')).toHaveLength(12);
    expect(monthsOf('2026-07')).toEqual(['2026-07']);
  });
  test('have neighbours', () => {
    expect(shiftPeriod('2026-Q1', -1)).toBe('2025-Q4');
    expect(shiftPeriod('2026-01', -1)).toBe('2025-12');
    expect(shiftPeriod('2026', 1)).toBe('2027');
    expect(yearBefore('2026-Q1')).toBe('2025-Q1');
  });
});

describe('totalsBy', () => {
  const months = [
    record('2026-02', { visits: 10, subjects: 300, sectors: [{ sector: '煤矿', visits: 4, penalties: 1 }] }),
    record('2026-01', {
      visits: 7,
      subjects: 310,
      fines: '1.25',
      measures: { seal: 2 },
      sectors: [
        { sector: '煤矿', visits: 3, penalties: 0, fines: '0.5' },
        { sector: '轻工', visits: 1, penalties: 0 },
      ],
    }),
    record('2025-12', { visits: 5 }),
  ];
  test('adds flows, keeps the last stock, refuses to add firms', () => {
    const [last, first] = totalsBy('quarter', months);
    expect(last).toMatchObject({ period: '2025-Q4', months: ['2025-12'], complete: false });
    expect(last?.values.firms).toBe(40);
    expect(first).toMatchObject({ period: '2026-Q1', months: ['2026-01', '2026-02'], complete: false });
    expect(first?.values).toMatchObject({ visits: 17, subjects: 300, fines: 3_250_000, 'measures.seal': 2 });
    expect(first?.values).not.toHaveProperty('firms');
    expect(first?.values).not.toHaveProperty('measures.detain');
  });
  test('adds sectors in the order of the schema', () => {
    expect(totalsBy('year', months)[1]?.sectors).toEqual([
      { sector: 'coal', title: '煤矿', visits: 7, penalties: 1, fines: 500_000, stopped: undefined },
      { sector: 'light', title: '轻工', visits: 1, penalties: 0, fines: undefined, stopped: undefined },
    ]);
  });
  test('knows a whole quarter', () => {
    const whole = ['2026-01', '2026-02', '2026-03'].map((month) => record(month));
    expect(totalsBy('quarter', whole)[0]?.complete).toBe(true);
  });
  test('adds several units of one month', () => {
    const both = [record('2026-01'), record('2026-01', { agency: 'fenju' })];
    expect(totalsBy('month', both)[0]?.values).toMatchObject({ firms: 80, subjects: 640, visits: 92 });
  });
});

describe('countedOnce', () => {
  const parents: Record<string, string> = { dong: 'shili', xi: 'shili', zhen: 'dong' };
  const parentOf = (agency: string) => parents[agency];
  const of = (agency: string, month: string, scope = 'own') => record(month, { agency, scope });
  test('leaves out units below one that reports for them too, that month only', () => {
    const records = [
      of('shili', '2026-01', 'total'),
      of('dong', '2026-01'),
      of('zhen', '2026-01'),
      of('shili', '2026-02'),
      of('dong', '2026-02'),
    ];
    expect(countedOnce(records, parentOf).map((each) => `${each.agency} ${each.month}`)).toEqual([
      'shili 2026-01',
      'shili 2026-02',
      'dong 2026-02',
    ]);
  });
  test('ends where superiors run in a circle', () => {
    const circle = (agency: string) => (agency === 'a' ? 'b' : 'a');
    expect(countedOnce([of('a', '2026-01')], circle)).toHaveLength(1);
  });
});
