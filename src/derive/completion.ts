import { monthOf, monthsBetween } from '../base/dates.ts';
import { sortBy } from '../base/order.ts';
import type { Plan } from '../model/kinds/plan.ts';
import type { Statistics } from '../model/kinds/statistics.ts';
import { percentOf } from '../base/change.ts';

/** One month of a plan and what was done in it, in 家次. `done` counts planned inspections, not triggered ones. */
export interface MonthCompletion {
  month: string;
  /** After adjustments; absent where the plan schedules nothing for the month. */
  planned?: number;
  keyPlanned?: number;
  /** Before adjustments, only where they changed the month. */
  originallyPlanned?: number;
  done?: number;
  keyDone?: number;
  triggered?: number;
  /** Done of planned in per cent. */
  rate?: number;
  /** Whether the month is over. */
  over: boolean;
}

/** A plan and its execution. Counts in 家次, rates in per cent. */
export interface Completion {
  year: number;
  /** January to December. */
  months: MonthCompletion[];
  /** Planned for the year: the last adjustment's number, else the schedule's sum, else the sum of the plan's lines. */
  planned: number;
  keyPlanned?: number;
  /** Planned for the months that are over and have a monthly record. */
  plannedToDate: number;
  done: number;
  keyDone: number;
  triggered: number;
  /** Done of planned to date. */
  rate?: number;
  /** Done of planned for the year; 100 is the goal (苏安监〔2016〕186号 第三项). */
  yearRate?: number;
  /** Key workdays of inspection workdays; not under 60 by the national opinion. */
  keyShare?: number;
  /** Key visits of all planned visits done. */
  keyDoneShare?: number;
  /** Days of adjustments, earliest first. */
  adjustedOn: string[];
  /** Months that are over and have no monthly record. */
  unreported: string[];
  /** Whether a monthly record holds figures of subordinate units too. */
  includesSubordinates: boolean;
}

interface Scheduled {
  visits: number;
  keyVisits?: number;
}

/** Sum of what is there; undefined where nothing is. */
function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, number) => sum + number, 0);
}

/** The schedule before and after adjustments: a month an adjustment names is replaced, the others stay. */
function schedules(plan: Plan): { original: Map<string, Scheduled>; current: Map<string, Scheduled> } {
  const original = new Map<string, Scheduled>(plan.schedule.map((row) => [row.month, row]));
  const current = new Map(original);
  for (const adjustment of sortBy(plan.adjustments, (each) => each.on))
    for (const row of adjustment.schedule) current.set(row.month, row);
  return { original, current };
}

/**
 * Sets a plan against the monthly statistics of its agency. `statistics` may hold records of other agencies and years;
 * they are left out.
 */
export function completionOf(plan: Plan, statistics: Iterable<Statistics>, today: string): Completion {
  const year = String(plan.year);
  const records = new Map<string, Statistics>();
  for (const record of statistics)
    if (record.agency === plan.agency && record.month.startsWith(year)) records.set(record.month, record);
  const { original, current } = schedules(plan);
  const months = monthsBetween(`${year}-01`, `${year}-12`).map((month): MonthCompletion => {
    const planned = current.get(month);
    const before = original.get(month);
    const record = records.get(month);
    return {
      month,
      planned: planned?.visits,
      keyPlanned: planned?.keyVisits,
      ...(before && before.visits !== planned?.visits && { originallyPlanned: before.visits }),
      done: record?.plannedVisits,
      keyDone: record?.keyVisits,
      triggered: record?.triggeredVisits,
      rate: percentOf(record?.plannedVisits, planned?.visits),
      over: month < monthOf(today),
    };
  });
  const adjustments = sortBy(plan.adjustments, (each) => each.on);
  const planned =
    adjustments.findLast((each) => each.visits !== undefined)?.visits ??
    sumOf(months.map((month) => month.planned)) ??
    sumOf(plan.lines.map((line) => line.times)) ??
    0;
  const reported = months.filter((month) => month.over && month.done !== undefined);
  const plannedToDate = sumOf(reported.map((month) => month.planned)) ?? 0;
  const done = sumOf(months.map((month) => month.done)) ?? 0;
  const keyDone = sumOf(months.map((month) => month.keyDone)) ?? 0;
  return {
    year: plan.year,
    months,
    planned,
    keyPlanned: sumOf(months.map((month) => month.keyPlanned)),
    plannedToDate,
    done,
    keyDone,
    triggered: sumOf(months.map((month) => month.triggered)) ?? 0,
    rate: percentOf(sumOf(reported.map((month) => month.done)), plannedToDate),
    yearRate: percentOf(done, planned),
    keyShare: percentOf(plan.workdays.key, plan.workdays.inspection),
    keyDoneShare: percentOf(keyDone, done),
    adjustedOn: adjustments.map((each) => each.on),
    unreported: months.filter((month) => month.over && month.done === undefined).map((month) => month.month),
    includesSubordinates: [...records.values()].some((record) => record.scope === 'total'),
  };
}
