import { addDays, monthEnd, weekday, yearOf } from './dates.ts';

/** The arrangement of one year's holidays: days off other than plain weekends, and weekend days worked instead. */
export interface HolidayYear {
  year: number;
  off: readonly string[];
  /** Saturdays and Sundays made working days (调休). */
  work: readonly string[];
}

/** A holiday on the same date each year, used for years whose arrangement is not known, e.g. `10-01`. */
export interface FixedHoliday {
  monthDay: string;
  /** First year in which the day is off. */
  fromYear: number;
}

/** A holiday table made ready for asking. */
export interface HolidayTable {
  years: ReadonlySet<number>;
  off: ReadonlySet<string>;
  work: ReadonlySet<string>;
  fixed: readonly FixedHoliday[];
}

/** A date that was computed, and whether any day it rests on lies in a year whose arrangement is not announced. */
export interface ComputedDate {
  date: string;
  estimated: boolean;
}

/** A count of days that was computed; `estimated` as in {@link ComputedDate}. */
export interface ComputedDays {
  days: number;
  estimated: boolean;
}

/** Makes a holiday table from yearly arrangements. A notice may move days of the year before; both years then know. */
export function makeHolidayTable(
  years: readonly HolidayYear[],
  fixed: readonly FixedHoliday[],
): HolidayTable {
  return {
    years: new Set(years.map((each) => each.year)),
    off: new Set(years.flatMap((each) => each.off)),
    work: new Set(years.flatMap((each) => each.work)),
    fixed,
  };
}

/**
 * Tells whether a date is a working day. Without an arrangement for its year, weekends and fixed-date holidays are
 * off and the answer is marked estimated; so are the last days of December until the next year's notice, which may
 * move them, is known.
 */
export function isWorkingDay(date: string, table: HolidayTable): { working: boolean; estimated: boolean } {
  const year = yearOf(date);
  const weekend = weekday(date) > 5;
  if (table.years.has(year)) {
    const estimated = date.slice(5) >= '12-28' && !table.years.has(year + 1);
    if (table.work.has(date)) return { working: true, estimated: false };
    if (table.off.has(date)) return { working: false, estimated: false };
    return { working: !weekend, estimated };
  }
  if (table.work.has(date) || table.off.has(date)) return { working: table.work.has(date), estimated: false };
  const monthDay = date.slice(5);
  const fixed = table.fixed.some((holiday) => holiday.monthDay === monthDay && year >= holiday.fromYear);
  return { working: !weekend && !fixed, estimated: true };
}

/**
 * The date so many working days after the given one, whose own day is not counted (行政处罚法 art. 85, 民事诉讼法
 * art. 85); before it when negative. Zero gives the date itself.
 */
export function addWorkingDays(date: string, days: number, table: HolidayTable): ComputedDate {
  const step = Math.sign(days);
  let left = Math.abs(days);
  let at = date;
  let estimated = false;
  while (left > 0) {
    at = addDays(at, step);
    const day = isWorkingDay(at, table);
    estimated ||= day.estimated;
    if (day.working) left -= 1;
  }
  return { date: at, estimated };
}

/** Counts working days from the first date to the last, both included. Zero when the last lies before the first. */
export function countWorkingDays(first: string, last: string, table: HolidayTable): ComputedDays {
  let days = 0;
  let estimated = false;
  for (let at = first; at <= last; at = addDays(at, 1)) {
    const day = isWorkingDay(at, table);
    estimated ||= day.estimated;
    if (day.working) days += 1;
  }
  return { days, estimated };
}

/**
 * Counts the working days after one date up to another, the start not counted: 7 means the seventh working day.
 * Negative when the second date is earlier, so that a late act and an early one are told apart.
 */
export function workingDaysBetween(from: string, to: string, table: HolidayTable): ComputedDays {
  if (to >= from) return countWorkingDays(addDays(from, 1), to, table);
  const back = countWorkingDays(addDays(to, 1), from, table);
  return { days: -back.days, estimated: back.estimated };
}

/** Moves a last day that is no working day to the next one that is (民事诉讼法 art. 85). */
export function rollForward(date: string, table: HolidayTable): ComputedDate {
  let at = date;
  let estimated = false;
  for (;;) {
    const day = isWorkingDay(at, table);
    estimated ||= day.estimated;
    if (day.working) return { date: at, estimated };
    at = addDays(at, 1);
  }
}

/** A term counted from a date whose own day is not counted. */
export interface Term {
  from: string;
  days: number;
  unit: 'working' | 'calendar';
  /** Whether a last day on a holiday moves to the next working day (default true; only calendar terms can end so). */
  roll?: boolean;
}

/** The last day of a term (民事诉讼法 art. 85: the first day is not counted, a last day on a holiday moves on). */
export function deadline(term: Term, table: HolidayTable): ComputedDate {
  if (term.unit === 'working') return addWorkingDays(term.from, term.days, table);
  const date = addDays(term.from, term.days);
  return term.roll === false ? { date, estimated: false } : rollForward(date, table);
}

/** Counts the working days of a year, as plans reckon statutory working days. */
export function workingDaysInYear(year: number, table: HolidayTable): ComputedDays {
  const days = countWorkingDays(`${year}-01-01`, `${year}-12-31`, table);
  return table.years.has(year) ? { days: days.days, estimated: false } : days;
}

/** Counts the working days of a month `YYYY-MM`. */
export function workingDaysInMonth(month: string, table: HolidayTable): ComputedDays {
  return countWorkingDays(`${month}-01`, monthEnd(month), table);
}
