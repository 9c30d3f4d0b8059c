import { expect, test } from 'vitest';
import type { CountedPenalty } from '../../src/derive/tally.ts';
import { tallyBy } from '../../src/derive/tally.ts';

const penalty = (decidedOn: string, changes: Partial<CountedPenalty> = {}): CountedPenalty => ({
  decidedOn,
  kinds: ['fine'],
  fine: 1_000_000,
  party: { type: 'unit' },
  ...changes,
});

const penalties = [
  penalty('2026-02-05', { sector: '轻工' }),
  penalty('2026-02-28', { kinds: ['confiscation', 'fine'], confiscated: 50_000, sector: '煤矿' }),
  penalty('2026-01-03', { kinds: ['warning'], fine: undefined, party: { type: 'person' }, sector: '煤矿' }),
];

test('counts by month, earliest first', () => {
  expect(tallyBy(penalties, 'month')).toEqual([
    { key: '2026-01', title: '2026-01', count: 1, fine: 0, confiscated: 0 },
    { key: '2026-02', title: '2026-02', count: 2, fine: 2_000_000, confiscated: 50_000 },
  ]);
});

test('counts by kind in the order of the law, several kinds under each', () => {
  expect(tallyBy(penalties, 'kind').map((tally) => [tally.title, tally.count])).toEqual([
    ['警告', 1],
    ['罚款', 2],
    ['没收违法所得、没收非法财物', 1],
  ]);
});

test('counts a kind named twice in one decision once', () => {
  expect(tallyBy([penalty('2026-01-01', { kinds: ['fine', 'fine'] })], 'kind')[0]?.count).toBe(1);
});

test('counts by sector, most first, unknown named', () => {
  const tallies = tallyBy([...penalties, penalty('2026-03-01')], 'sector');
  expect(tallies.map((tally) => [tally.title, tally.count])).toEqual([
    ['煤矿', 2],
    ['未注明', 1],
    ['轻工', 1],
  ]);
});

test('counts by party and year', () => {
  expect(tallyBy(penalties, 'party').map((tally) => [tally.key, tally.count])).toEqual([
    ['unit', 2],
    ['person', 1],
  ]);
  expect(tallyBy(penalties, 'year').map((tally) => [tally.key, tally.count])).toEqual([['2026', 3]]);
});
