import { expect, it, test } from 'vitest';
import { addWorkingDays, isWorkingDay, rollForward, workingDaysInYear } from '../../../src/base/calendar.ts';
import { weekday } from '../../../src/base/dates.ts';
import { holidayNotices, holidayTable } from '../../../src/model/law/holidays.ts';

// Statutory working days as plans use them.
test.each([
  [2019, 250],
  [2020, 249],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (year, days) => {
  expect(workingDaysInYear(year, holidayTable)).toEqual({ days, estimated: false });
});

it('makes only Saturdays and Sundays working days, and each once', () => {
  const work = holidayNotices.flatMap((notice) => notice.periods.flatMap((each) => each.work ?? []));
  expect(work.filter((date) => weekday(date) < 6)).toEqual([]);
  expect(new Set(work).size).toBe(work.length);
  expect(work.filter((date) => holidayTable.off.has(date))).toEqual([]);
});

test.each([
  ['2026', ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']],
  ['2025', ['01-26', '02-08', '04-27', '09-28', '10-11']],
])('make-up days of %s', (year, expected) => {
  const work = [...holidayTable.work].filter((date) => date.startsWith(year)).map((date) => date.slice(5));
  expect(work.sort()).toEqual(expected);
});

it('knows that a notice moves days of the year before', () => {
  expect(isWorkingDay('2018-12-29', holidayTable)).toEqual({ working: true, estimated: false });
  expect(isWorkingDay('2018-12-31', holidayTable)).toEqual({ working: false, estimated: false });
  expect(isWorkingDay('2022-12-31', holidayTable).working).toBe(false);
});

it('estimates years nobody has announced', () => {
  expect(isWorkingDay('2027-10-01', holidayTable)).toEqual({ working: false, estimated: true });
  expect(isWorkingDay('2027-02-08', holidayTable)).toEqual({ working: true, estimated: true });
  expect(addWorkingDays('2026-12-25', 7, holidayTable)).toEqual({ date: '2027-01-06', estimated: true });
});

it('counts terms over the long holidays', () => {
  expect(addWorkingDays('2025-09-29', 7, holidayTable)).toEqual({ date: '2025-10-15', estimated: false });
  expect(addWorkingDays('2026-02-13', 3, holidayTable)).toEqual({ date: '2026-02-25', estimated: false });
  expect(rollForward('2025-10-05', holidayTable).date).toBe('2025-10-09');
});
