import { addMonthsToMonth, monthsBetween, quarterOf, yearOf } from '../base/dates.ts';
import { groupBy, sortBy } from '../base/order.ts';
import { describeKind, leaves } from '../model/describe.ts';
import { sectors, statistics } from '../model/kinds/statistics.ts';
import type { Statistics } from '../model/kinds/statistics.ts';

/**
 * One figure of the monthly statistics. A `flow` is added up over months; of a `stock` the last month counts; `distinct`
 * counts firms, which may come again in another month, so months cannot be added up.
 */
export interface Figure {
  /** Keys from the record down, e.g. `complaints.received`. */
  path: string;
  title: string;
  /** As the schema says, e.g. 家次; figures in 万元 are fen inside. */
  unit: string;
  money: boolean;
  nature: 'flow' | 'stock' | 'distinct';
}

const stocks = new Set(['subjects', 'officers', 'certified', 'teams']);
const distinct = new Set(['firms']);

let known: readonly Figure[] | undefined;

/** Every figure of the schema outside its lists, in order. */
export function figures(): readonly Figure[] {
  // Found when first asked for: describing a schema takes a while, and most commands need no statistics.
  known ??= leaves(describeKind(statistics))
    .filter((field) => (field.format === 'count' || field.format === 'wan') && !field.path.includes('*'))
    .map((field) => ({
      path: field.path,
      title: field.title,
      unit: field.unit ?? '',
      money: field.format === 'wan',
      nature: stocks.has(field.path) ? 'stock' : distinct.has(field.path) ? 'distinct' : 'flow',
    }));
  return known;
}

/** The value of a figure in a record; undefined where the record does not give it. */
export function figureOf(record: Statistics, path: string): number | undefined {
  let value: unknown = record;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return value as number | undefined;
}

export type PeriodUnit = 'month' | 'quarter' | 'year';

/** The period a month lies in: `2026-03`, `2026-Q1` or `2026`. */
export function periodOf(month: string, unit: PeriodUnit): string {
  if (unit === 'month') return month;
  return unit === 'year' ? month.slice(0, 4) : `${yearOf(month)}-Q${quarterOf(month)}`;
}

/** The months of a period. */
export function monthsOf(period: string): string[] {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) {
    const first = addMonthsToMonth(`${quarter[1]}-01`, (Number(quarter[2]) - 1) * 3);
    return monthsBetween(first, addMonthsToMonth(first, 2));
  }
  return /^\d{4}$/.test(period) ? monthsBetween(`${period}-01`, `${period}-12`) : [period];
}

/** The period so many periods of the same length later, e.g. `2026-Q1` − 1 → `2025-Q4`. */
export function shiftPeriod(period: string, by: number): string {
  const months = monthsOf(period);
  const unit: PeriodUnit = months.length === 12 ? 'year' : months.length === 3 ? 'quarter' : 'month';
  return periodOf(addMonthsToMonth(months[0]!, months.length * by), unit);
}

/** The same period of the year before. */
export function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** Figures of one sector. Money in fen. */
export interface SectorTotals {
  sector: keyof typeof sectors;
  title: string;
  visits: number;
  penalties: number;
  fines?: number;
  stopped?: number;
}

/** Figures of one period, added up over the months and units there are. */
export interface PeriodTotals {
  period: string;
  /** Months with at least one record. */
  months: string[];
  /** Whether every month of the period has a record. */
  complete: boolean;
  /** Path → sum; absent where no record gives the figure. */
  values: Readonly<Record<string, number>>;
  /** Sectors that occur, in the order of the schema. */
  sectors: SectorTotals[];
}

function addUp(records: readonly Statistics[], figure: Figure): number | undefined {
  const months = new Set(records.map((record) => record.month));
  if (figure.nature === 'distinct' && months.size > 1) return undefined;
  const last = [...months].sort().at(-1);
  let sum: number | undefined;
  for (const record of records) {
    if (figure.nature === 'stock' && record.month !== last) continue;
    const value = figureOf(record, figure.path);
    if (value !== undefined) sum = (sum ?? 0) + value;
  }
  return sum;
}

const plus = (sum: number | undefined, more: number | undefined) =>
  more === undefined ? sum : (sum ?? 0) + more;

function addSectors(records: readonly Statistics[]): SectorTotals[] {
  const found = new Map<string, SectorTotals>();
  for (const record of records)
    for (const row of record.sectors) {
      const sum = found.get(row.sector) ?? {
        sector: row.sector,
        title: sectors[row.sector],
        visits: 0,
        penalties: 0,
      };
      sum.visits += row.visits;
      sum.penalties += row.penalties;
      sum.fines = plus(sum.fines, row.fines);
      sum.stopped = plus(sum.stopped, row.stopped);
      found.set(row.sector, sum);
    }
  return Object.keys(sectors).flatMap((sector) => found.get(sector) ?? []);
}

/** Adds up records by month, quarter or year, the earliest period first. Records are taken as they are: see `countedOnce`. */
export function totalsBy(unit: PeriodUnit, records: readonly Statistics[]): PeriodTotals[] {
  const groups = groupBy(records, (record) => periodOf(record.month, unit));
  return sortBy([...groups], ([period]) => period).map(([period, members]) => {
    const present = new Set(members.map((record) => record.month));
    const months = monthsOf(period).filter((month) => present.has(month));
    const values: Record<string, number> = {};
    for (const figure of figures()) {
      const sum = addUp(members, figure);
      if (sum !== undefined) values[figure.path] = sum;
    }
    return {
      period,
      months,
      complete: months.length === monthsOf(period).length,
      values,
      sectors: addSectors(members),
    };
  });
}

/**
 * Leaves out records whose figures another record of the same month already holds: those below an agency that reports
 * 本级及下属单位. `parentOf` gives an agency's superior agency.
 */
export function countedOnce(
  records: readonly Statistics[],
  parentOf: (agency: string) => string | undefined,
): Statistics[] {
  const totals = new Set(
    records.filter((record) => record.scope === 'total').map((record) => `${record.month} ${record.agency}`),
  );
  return records.filter((record) => {
    const seen = new Set([record.agency]);
    for (let above = parentOf(record.agency); above !== undefined; above = parentOf(above)) {
      if (totals.has(`${record.month} ${above}`)) return false;
      if (seen.has(above)) break;
      seen.add(above);
    }
    return true;
  });
}
