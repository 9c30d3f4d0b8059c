import { monthsBetween } from '../../base/dates.ts';
import { formatWan } from '../../base/money.ts';
import { groupBy } from '../../base/order.ts';
import { all, find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { quarterIndicators } from '../../model/kinds/quarter.ts';
import type { Quarter } from '../../model/kinds/quarter.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { once } from '../once.ts';
import { childrenOf } from '../statistics/ledger.ts';

/** Figures of a unit that are counted or added up; rates follow from them. */
export const figurePaths = [
  'visits',
  'fines',
  'stopped',
  'revoked',
  'closedDown',
  'plannedVisits',
  'triggeredVisits',
  'hazards',
  'majorHazards',
  'rectified',
  'cases',
  'penalties',
] as const satisfies readonly (keyof Quarter['total'])[];

export type FigurePath = (typeof figurePaths)[number];

/** How a figure is called. */
export const titleOf = (path: keyof typeof quarterIndicators): string => quarterIndicators[path];

/** Writes a figure: 万元 with as many decimals as it takes, counts as they are. */
export function write(path: FigurePath, value: number): string {
  return path === 'fines' ? `${formatWan(value, 6).replace(/0{1,4}$/, '')} 万元` : String(value);
}

/** First and last month of what a record covers. */
export function monthsOf({ year, quarter, span }: Pick<Quarter, 'year' | 'quarter' | 'span'>): string[] {
  const last = Number(quarter) * 3;
  const name = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
  return monthsBetween(name(span === 'cumulative' ? 1 : last - 2), name(last));
}

/** Key of one analysis: agency, year, quarter. */
const keyOf = (agency: string, year: number, quarter: number) => `${agency} ${year} ${quarter}`;

const byKey = once(
  (corpus: Corpus): ReadonlyMap<string, Quarter> =>
    new Map(
      all(corpus, 'quarter').map(({ value }) => [
        keyOf(value.agency, value.year, Number(value.quarter)),
        value,
      ]),
    ),
);

/** The analysis of the quarter before, of the same span; of cumulative ones within the year only. */
export function previousOf(value: Quarter, corpus: Corpus): Quarter | undefined {
  const number = Number(value.quarter);
  if (value.span === 'cumulative' && number === 1) return undefined;
  const found = byKey(corpus).get(
    number === 1 ? keyOf(value.agency, value.year - 1, 4) : keyOf(value.agency, value.year, number - 1),
  );
  return found?.span === value.span ? found : undefined;
}

/** The analysis of the same quarter of the year before, of the same span. */
export function yearBeforeOf(value: Quarter, corpus: Corpus): Quarter | undefined {
  const found = byKey(corpus).get(keyOf(value.agency, value.year - 1, Number(value.quarter)));
  return found?.span === value.span ? found : undefined;
}

/** The analyses of an agency, the earliest first. */
export const quartersByAgency = once((corpus: Corpus): ReadonlyMap<string, Quarter[]> => {
  const groups = groupBy(
    all(corpus, 'quarter').map(({ value }) => value),
    (value) => value.agency,
  );
  for (const list of groups.values())
    list.sort((a, b) => a.year - b.year || Number(a.quarter) - Number(b.quarter));
  return groups;
});

/** Units an analysis has to name: the agency itself and those directly below it that existed in the period. */
export function unitsOf(value: Quarter, corpus: Corpus): string[] {
  const end = monthsOf(value).at(-1)!;
  const below = (childrenOf(corpus).get(value.agency) ?? []).filter((id) => {
    const since = find(corpus, 'agency', id)?.value.since;
    return since === undefined || since.slice(0, 7) <= end;
  });
  return [value.agency, ...below];
}

/** One figure of the monthly statistics added up over months; undefined where a month is missing or does not give it. */
export function sumOfMonths(
  records: readonly (Statistics | undefined)[],
  path: FigurePath,
): number | undefined {
  let sum = 0;
  for (const record of records) {
    const value = record?.[path];
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** A rate of a unit in per cent, unrounded. */
export function rateOf(
  row: Quarter['total'],
  indicator: 'plannedShare' | 'rectifiedShare',
): number | undefined {
  const [part, whole] =
    indicator === 'plannedShare' ? [row.plannedVisits, row.visits] : [row.rectified, row.hazards];
  return part === undefined || !whole ? undefined : (part / whole) * 100;
}
