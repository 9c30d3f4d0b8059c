import { parseChineseDigits, parseChineseNumeral, toChineseDigits, toChineseNumeral } from './numerals.ts';
import { accept, refuse, type Reading } from './reading.ts';
import { normaliseCode } from './text.ts';

/**
 * Dates are civil date strings `YYYY-MM-DD` in Asia/Shanghai and months are `YYYY-MM`; both compare correctly as
 * texts. Functions on dates take valid ones: `isCivilDate` and `readDate` are the gates.
 */
const pad = (number: number, length = 2) => String(number).padStart(length, '0');

const join = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Tells whether the text is a real date in the form `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = monthNumberOf(text);
  const day = dayOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text), month);
}

/** Tells whether the text is a month in the form `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The year of a date or month, e.g. 2026. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, e.g. `2026-03`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The number of the month of a date or month, 1–12. */
export function monthNumberOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** The day of the month of a date, 1–31. */
export function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}

/** The quarter of a date or month, 1–4. */
export function quarterOf(date: string): number {
  return Math.ceil(monthNumberOf(date) / 3);
}

/** Day number counted from 1970-01-01, after Howard Hinnant's `days_from_civil`. */
function toDayNumber(date: string): number {
  const month = monthNumberOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromDayNumber(number: number): string {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return join(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  );
}

/** The date so many days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day so many months later, or that month's last day where it has no such day (民事诉讼法 art. 85 practice). */
export function addMonths(date: string, months: number): string {
  const month = addMonthsToMonth(monthOf(date), months);
  return `${month}-${pad(Math.min(dayOf(date), daysInMonth(yearOf(month), monthNumberOf(month))))}`;
}

/** The same day so many years later; 29 February becomes 28 February in common years. */
export function addYears(date: string, years: number): string {
  return addMonths(date, years * 12);
}

/** The month so many months later, e.g. `2025-11` + 3 → `2026-02`. */
export function addMonthsToMonth(month: string, months: number): string {
  const count = yearOf(month) * 12 + monthNumberOf(month) - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1)}`;
}

/** The last day of a month, e.g. `2024-02` → `2024-02-29`. */
export function monthEnd(month: string): string {
  return `${month}-${pad(daysInMonth(yearOf(month), monthNumberOf(month)))}`;
}

/** All months from the first to the last, both included; empty when the last lies before the first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addMonthsToMonth(month, 1)) months.push(month);
  return months;
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The weekday, ISO numbering: 1 Monday to 7 Sunday. */
export function weekday(date: string): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Writes a date as running text has it, e.g. `2026年3月5日` (GB/T 9704-2012 §7.3.5.4: Arabic, no leading zeros). */
export function formatChinese(date: string): string {
  return `${yearOf(date)}年${monthNumberOf(date)}月${dayOf(date)}日`;
}

/** Writes a month as running text has it, e.g. `2026年3月`. */
export function formatChineseMonth(month: string): string {
  return `${yearOf(month)}年${monthNumberOf(month)}月`;
}

/** Writes a date in Chinese numerals, e.g. `二〇二六年三月五日`, as the instalment approval form asks. */
export function formatChineseNumerals(date: string): string {
  const [month, day] = [monthNumberOf(date), dayOf(date)];
  return `${toChineseDigits(date.slice(0, 4))}年${toChineseNumeral(month)}月${toChineseNumeral(day)}日`;
}

const time = String.raw`(?:[ T]?(\d{1,2})[:时](\d{2})(?:分|:(\d{2})(?:\.\d+)?|:?(\d{2})秒)?)?(Z|[+-]\d{2}:?\d{2})?`;
const separated = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`);
const written = new RegExp(String.raw`^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日 ?${time}$`);
const numerals =
  /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;

const expected = '应为 2026-03-05 或 2026年3月5日 这样的日期';
const expectedEn = 'expected a date such as 2026-03-05 or 2026年3月5日';

function refuseDate(text: string, zh: string, en: string): Reading<string> {
  return refuse(
    `${expected}，实为“${text}”（${zh}）；请核对原件后补正`,
    `${expectedEn}, found "${text}" (${en})`,
  );
}

function checkedDate(text: string, year: number, month: number, day: number): Reading<string> {
  if (year < 1900 || year > 2199)
    return refuseDate(text, '年份不在 1900 至 2199 之间', 'year outside 1900–2199');
  if (month < 1 || month > 12) return refuseDate(text, `没有 ${month} 月`, `there is no month ${month}`);
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return refuseDate(text, `${year}年${month}月只有 ${last} 天`, `${year}-${pad(month)} has ${last} days`);
  }
  return accept(join(year, month, day));
}

/** Moves a moment with an explicit zone into Asia/Shanghai, so that `…T16:00:00Z` is the next day there. */
function inShanghai(date: Reading<string>, hour: number, minute: number, zone: string): Reading<string> {
  if (!date.ok) return date;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.replace(/\D/g, '');
  const offset = zone === 'Z' ? 0 : sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
  return accept(addDays(date.value, Math.floor((hour * 60 + minute - offset + 480) / 1440)));
}

function withTime(text: string, date: Reading<string>, found: (string | undefined)[]): Reading<string> {
  const [hour, minute, second = '0', spoken = '0', zone] = found;
  if (hour === undefined)
    return zone === undefined ? date : refuseDate(text, '时区前没有时刻', 'a zone without a time');
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || Number(spoken) > 59) {
    return refuseDate(text, '时刻不存在', 'no such time of day');
  }
  return zone === undefined ? date : inShanghai(date, Number(hour), Number(minute), zone);
}

/** Names what is wrong with a text no date form matches. */
function explain(text: string): [zh: string, en: string] {
  if (text === '') return ['空白', 'empty'];
  if (/^\d{4}(年|[-/.]\d{1,2}|年 ?\d{1,2} ?月)?$|^\d{6}$/.test(text)) return ['没有写到日', 'no day given'];
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)) return ['年应写在前面', 'the year must come first'];
  if (/[至到~～—–]|\d ?- ?\d{4}/.test(text)) return ['是一段时间，不是一天', 'a range, not one day'];
  if (/^\d{5}(\.\d+)?$/.test(text)) return ['是表格软件的日期序号', 'a spreadsheet serial number'];
  if (/^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(text)) return ['年份只有两位', 'two-digit year'];
  if (/^\d{3}年/.test(text)) return ['年份只有三位', 'three-digit year'];
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text)) return ['分隔符前后不一', 'mixed separators'];
  return ['残缺或不是日期', 'damaged or not a date'];
}

/**
 * Reads a date as people and spreadsheets write it: `2026-03-05`, `2026/3/5`, `2026.3.5`, `20260305`,
 * `2026年3月5日` (with blanks or full-width digits), `二〇二六年三月五日`, each with or without a time of day, and with
 * `excelSerial` also serial numbers of the 1900 system from 20000 to 80000. Anything else is refused with the reason;
 * nothing is ever guessed.
 */
export function readDate(input: string | number, options: { excelSerial?: boolean } = {}): Reading<string> {
  const text = normaliseCode(String(input)).replace(/\s+/g, ' ');
  if (options.excelSerial && /^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text));
    if (serial >= 20000 && serial <= 80000) return accept(addDays('1899-12-30', serial));
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return checkedDate(text, Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const dashed = separated.exec(text);
  if (dashed) {
    const date = checkedDate(text, Number(dashed[1]), Number(dashed[3]), Number(dashed[4]));
    return date.ok ? withTime(text, date, dashed.slice(5)) : date;
  }
  const chinese = written.exec(text);
  if (chinese) {
    const date = checkedDate(text, Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
    return date.ok ? withTime(text, date, chinese.slice(4)) : date;
  }
  const spelt = numerals.exec(text);
  if (spelt) {
    const [year, month, day] = [
      parseChineseDigits(spelt[1]!),
      parseChineseNumeral(spelt[2]!),
      parseChineseNumeral(spelt[3]!),
    ];
    if (year !== undefined && month !== undefined && day !== undefined)
      return checkedDate(text, year, month, day);
  }
  return refuseDate(text, ...explain(text));
}

/** Reads a month: `2026-03`, `2026/3`, `2026.3`, `202603`, `2026年3月` (with blanks or full-width digits). */
export function readMonth(input: string | number): Reading<string> {
  const text = normaliseCode(String(input)).replace(/\s+/g, ' ');
  const match = /^(\d{4})(?:[-/.](\d{1,2})|(\d{2})| ?年 ?(\d{1,2}) ?月(?:份)?)$/.exec(text);
  const month = Number(match?.[2] ?? match?.[3] ?? match?.[4]);
  const year = Number(match?.[1]);
  if (match && month >= 1 && month <= 12 && year >= 1900 && year <= 2199)
    return accept(`${match[1]}-${pad(month)}`);
  const why =
    text === '' ? ['空白', 'empty'] : match ? ['没有这个月', 'no such month'] : ['不是月份', 'not a month'];
  return refuse(
    `应为 2026-03 或 2026年3月 这样的月份，实为“${text}”（${why[0]}）；请核对原件后补正`,
    `expected a month such as 2026-03 or 2026年3月, found "${text}" (${why[1]})`,
  );
}
