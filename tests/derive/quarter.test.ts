import { expect, test } from 'vitest';
import { monthsBetween } from '../../src/base/dates.ts';
import {
  compareQuarter,
  lineOf,
  movedUnits,
  quarterAnalysis,
  rankUnits,
  writeLine,
} from '../../src/derive/quarter.ts';
import { quarter } from '../../src/model/kinds/quarter.ts';
import { statistics } from '../../src/model/kinds/statistics.ts';
import type { Statistics } from '../../src/model/kinds/statistics.ts';

const month = (agency: string, at: string, change: Record<string, unknown>): Statistics =>
  statistics.schema.parse({ ...statistics.sample, id: `${agency}-${at}`, agency, month: at, ...change });

/** Twelve visits a month in 2025 and fifteen in 2026; 东 the other way round. */
const records = ['shili', 'dong'].flatMap((agency) =>
  monthsBetween('2025-01', '2026-03').map((at) => {
    const visits = at < '2026-01' === (agency === 'shili') ? 12 : 15;
    return month(agency, at, {
      visits,
      plannedVisits: 9,
      triggeredVisits: visits - 9,
      fines: '1.25',
      hazards: 40,
      rectified: at === '2026-02' ? 30 : 40,
    });
  }),
);
const analysis = quarterAnalysis(['shili', 'dong'], records, '2026-Q1');

test('adds up units and total, and says how they moved', () => {
  const visits = lineOf(analysis.units[0]!, 'visits');
  expect([visits.value, visits.previous, visits.lastYear]).toEqual([45, 36, 36]);
  expect([visits.onPrevious.zh, visits.onYear.zh]).toEqual(['环比增加25.0%', '同比增加25.0%']);
  expect(lineOf(analysis.units[1]!, 'visits').onYear.zh).toBe('同比减少20.0%');
  expect(lineOf(analysis.total, 'visits').onYear.zh).toBe('同比持平');
  expect(writeLine(lineOf(analysis.total, 'fines'))).toBe('7.50');
});

test('shares move by points', () => {
  const share = lineOf(analysis.units[0]!, 'rectifiedShare');
  expect(writeLine(share)).toBe('91.7%');
  expect(share.onYear.zh).toBe('同比下降8.3个百分点');
});

test('ranks units and lists those that rose and fell', () => {
  expect(rankUnits(analysis, 'visits', 1).map(({ unit }) => unit)).toEqual(['shili']);
  expect(movedUnits(analysis, 'visits', 'year')).toEqual({ up: ['shili'], down: ['dong'] });
});

test('an incomplete quarter is neither compared nor held against a report', () => {
  const partial = quarterAnalysis(
    ['shili'],
    records.filter((record) => record.month !== '2026-02'),
    '2026-Q1',
  );
  expect(lineOf(partial.units[0]!, 'visits').onYear.zh).toBe('—');
  const missingBefore = quarterAnalysis(
    ['shili'],
    records.filter((record) => record.month !== '2025-11'),
    '2026-Q1',
  );
  expect(lineOf(missingBefore.units[0]!, 'visits').onPrevious.zh).toBe('—');
  const reported = quarter.schema.parse({ ...quarter.sample, year: '2026', quarter: '1' });
  expect(compareQuarter(reported, partial)).toEqual([]);
});

test('differences from a report are told, cell by cell', () => {
  const row = { visits: 45, fines: '3.75', stopped: 0, revoked: 0, closedDown: 0 };
  const reported = quarter.schema.parse({
    id: 'q',
    agency: 'shili',
    year: '2026',
    quarter: '第一季度',
    units: [
      { unit: 'shili', ...row },
      { unit: 'dong', ...row },
    ],
    total: { ...row, visits: 81, fines: '7.5' },
  });
  expect(compareQuarter(reported, analysis)).toEqual([
    { unit: 'dong', indicator: 'visits', reported: 45, computed: 36 },
  ]);
});

test('what a unit reports with its subordinates is not added again', () => {
  const both = quarterAnalysis(
    ['shili', 'dong'],
    records.map((record) => (record.agency === 'shili' ? { ...record, scope: 'total' as const } : record)),
    '2026-Q1',
    (agency) => (agency === 'dong' ? 'shili' : undefined),
  );
  expect(lineOf(both.total, 'visits').value).toBe(45);
});
