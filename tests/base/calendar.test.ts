import { describe, expect, it, test } from 'vitest';
import {
  addWorkingDays,
  countWorkingDays,
  deadline,
  isWorkingDay,
  makeHolidayTable,
  rollForward,
  workingDaysBetween,
  workingDaysInMonth,
} from '../../src/base/calendar.ts';

const table = makeHolidayTable(
  [
    {
      year: 2025,
      off: ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
      work: ['2025-09-28', '2025-10-11'],
    },
  ],
  [
    { monthDay: '10-01', fromYear: 1949 },
    { monthDay: '05-02', fromYear: 2025 },
  ],
);

test.each([
  ['2025-09-28', true, false],
  ['2025-09-27', false, false],
  ['2025-10-01', false, false],
  ['2025-10-09', true, false],
  ['2025-10-11', true, false],
  ['2025-12-30', true, true],
  ['2026-10-01', false, true],
  ['2026-10-02', true, true],
  ['2024-05-02', true, true],
  ['2028-05-02', false, true],
])('%s: working %s, estimated %s', (date, working, estimated) => {
  expect(isWorkingDay(date, table)).toEqual({ working, estimated });
});

describe('working-day terms', () => {
  test.each([
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-26', 4, '2025-10-09'],
    ['2025-09-26', 7, '2025-10-13'],
    ['2025-09-27', 1, '2025-09-28'],
    ['2025-10-09', -1, '2025-09-30'],
    ['2025-10-01', 0, '2025-10-01'],
  ])('%s + %i working days is %s', (date, days, expected) => {
    expect(addWorkingDays(date, days, table)).toEqual({ date: expected, estimated: false });
  });

  it('counts back what it adds', () => {
    expect(workingDaysBetween('2025-09-26', '2025-10-13', table)).toEqual({ days: 7, estimated: false });
    expect(workingDaysBetween('2025-10-13', '2025-09-26', table)).toEqual({ days: -7, estimated: false });
    expect(workingDaysBetween('2025-10-13', '2025-10-13', table).days).toBe(0);
    expect(countWorkingDays('2025-10-01', '2025-10-12', table)).toEqual({ days: 3, estimated: false });
    expect(workingDaysInMonth('2025-10', table)).toEqual({ days: 18, estimated: false });
  });

  it('says when a term runs into a year nobody has announced', () => {
    expect(addWorkingDays('2025-12-24', 7, table)).toEqual({ date: '2026-01-02', estimated: true });
  });
});

describe('calendar terms', () => {
  it('moves a last day on a holiday to the next working day', () => {
    expect(deadline({ from: '2025-09-20', days: 15, unit: 'calendar' }, table).date).toBe('2025-10-09');
    expect(deadline({ from: '2025-09-20', days: 15, unit: 'calendar', roll: false }, table).date).toBe(
      '2025-10-05',
    );
    expect(deadline({ from: '2025-09-20', days: 5, unit: 'calendar' }, table).date).toBe('2025-09-25');
    expect(rollForward('2025-09-27', table)).toEqual({ date: '2025-09-28', estimated: false });
  });

  it('counts working-day terms by the same door', () => {
    expect(deadline({ from: '2025-09-26', days: 7, unit: 'working' }, table).date).toBe('2025-10-13');
  });
});
