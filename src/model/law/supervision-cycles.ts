import { addYears } from '../../base/dates.ts';
import type { Agency } from '../kinds/agency.ts';
import type { Basis } from './basis.ts';
import { inForceOn } from './in-force.ts';

type Level = Agency['level'];

/** How often an agency of one level holds a comprehensive supervision of those of another. */
export interface SupervisionCycle {
  upper: Level;
  lower: Level;
  /** Years of one round; absent where the national text leaves it to the province. */
  years?: number;
  basis: Basis;
  validFrom: string;
}

/** Rounds of comprehensive supervision (安全生产监管执法监督办法 第九条). */
export const supervisionCycles: readonly SupervisionCycle[] = [
  {
    upper: 'national',
    lower: 'province',
    years: 3,
    basis: { law: 'S0', article: 9, paragraph: 1 },
    validFrom: '2018-01-01',
  },
  {
    upper: 'province',
    lower: 'city',
    years: 2,
    basis: { law: 'S0', article: 9, paragraph: 1 },
    validFrom: '2018-01-01',
  },
  {
    upper: 'city',
    lower: 'county',
    basis: { law: 'S0', article: 9, paragraph: 3 },
    validFrom: '2018-01-01',
  },
];

/**
 * Years of a round between two levels on a day; where the province decides, the agency's own practice. Undefined where
 * nothing is set.
 */
export function cycleYears(upper: Level, lower: Level, date: string, practice?: number): number | undefined {
  const cycle = supervisionCycles.find(
    (each) => each.upper === upper && each.lower === lower && inForceOn(each, date),
  );
  return cycle && (cycle.years ?? practice);
}

/** Last day of the round that follows a supervision, or the day counting began. */
export function roundDue(from: string, years: number): string {
  return addYears(from, years);
}
