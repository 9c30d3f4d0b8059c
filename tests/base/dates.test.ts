import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  addMonthsToMonth,
  addYears,
  daysBetween,
  formatChinese,
  formatChineseMonth,
  formatChineseNumerals,
  isCivilDate,
  isMonth,
  monthEnd,
  monthOf,
  monthsBetween,
  quarterOf,
  readDate,
  readMonth,
  weekday,
  yearOf,
} from '../../src/base/dates.ts';

test.each([
  ['2026-03-05', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-3-5', false],
  ['2026-00-01', false],
  ['2026-13-01', false],
  ['2026-04-31', false],
  ['2026-03-05 ', false],
])('%s is a civil date: %s', (text, expected) => {
  expect(isCivilDate(text)).toBe(expected);
});

describe('arithmetic', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-03-01', -1, '2025-02-28'],
    ['1970-01-01', 0, '1970-01-01'],
    ['2026-01-01', 365, '2027-01-01'],
    ['1899-12-30', 45000, '2023-03-15'],
  ])('%s + %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-03-05', 12, '2026-03-05'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s + %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('counts years and months', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2023-10-01', 3)).toBe('2026-10-01');
    expect(addMonthsToMonth('2025-11', 3)).toBe('2026-02');
    expect(addMonthsToMonth('2025-01', -1)).toBe('2024-12');
    expect(monthEnd('2024-02')).toBe('2024-02-29');
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
    expect([yearOf('2026-03-05'), monthOf('2026-03-05'), quarterOf('2026-03-05')]).toEqual([
      2026,
      '2026-03',
      1,
    ]);
    expect(['2026-04', '2026-09', '2026-12'].map(quarterOf)).toEqual([2, 3, 4]);
    expect(isMonth('2026-12') && !isMonth('2026-13') && !isMonth('2026-1')).toBe(true);
  });

  test.each([
    ['2026-03-05', 4],
    ['1969-12-31', 3],
    ['2024-02-29', 4],
    ['2025-10-12', 7],
    ['2025-10-13', 1],
  ])('%s is weekday %i', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });
});

it('writes dates as documents have them', () => {
  expect(formatChinese('2026-03-05')).toBe('2026年3月5日');
  expect(formatChineseMonth('2026-03')).toBe('2026年3月');
  expect(formatChineseNumerals('2025-03-05')).toBe('二〇二五年三月五日');
  expect(formatChineseNumerals('2025-12-31')).toBe('二〇二五年十二月三十一日');
  expect(formatChineseNumerals('2025-10-20')).toBe('二〇二五年十月二十日');
});

describe('reading dates', () => {
  test.each([
    '2026-03-05',
    '2026/3/5',
    '2026.3.5',
    '2026-3-5',
    '2026年3月5日',
    '2026 年 3 月 5 日',
    '２０２６年３月５日',
    ' 2026-03-05 ',
    '20260305',
    '2026-03-05 09:30',
    '2026-03-05 09:30:01',
    '2026-03-05T09:30:01',
    '2026-03-05T09:30:01+08:00',
    '2026-03-04T16:00:00.000Z',
    '2026年3月5日9时30分',
    '二〇二六年三月五日',
    '二○二六年三月五日',
    '二零二六年三月五日',
  ])('reads %s', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: '2026-03-05' });
  });

  test.each([
    ['2025624日', '残缺或不是日期'],
    ['2025-02-30', '2025年2月只有 28 天'],
    ['2025-13-01', '没有 13 月'],
    ['25-3-5', '年份只有两位'],
    ['112年3月5日', '年份只有三位'],
    ['2026-03', '没有写到日'],
    ['2026年3月', '没有写到日'],
    ['2026', '没有写到日'],
    ['202603', '没有写到日'],
    ['2026-03-01至2026-03-05', '是一段时间，不是一天'],
    ['2026年3月1日-5日', '残缺或不是日期'],
    ['5/3/2026', '年应写在前面'],
    ['2026-03/05', '分隔符前后不一'],
    ['45000', '是表格软件的日期序号'],
    ['2026-03-05 25:00', '时刻不存在'],
    ['1026-03-05', '年份不在 1900 至 2199 之间'],
    ['', '空白'],
    ['待定', '残缺或不是日期'],
  ])('refuses %s: %s', (text, reason) => {
    const reading = readDate(text);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.why.zh).toContain(`（${reason}）`);
  });

  it('takes spreadsheet serial numbers only when told to', () => {
    expect(readDate(45000, { excelSerial: true })).toEqual({ ok: true, value: '2023-03-15' });
    expect(readDate('45000', { excelSerial: true })).toEqual({ ok: true, value: '2023-03-15' });
    expect(readDate(45000.75, { excelSerial: true })).toEqual({ ok: true, value: '2023-03-15' });
    expect(readDate(19999, { excelSerial: true }).ok).toBe(false);
    expect(readDate(45000).ok).toBe(false);
  });

  test.each([
    '2026-03',
    '2026/3',
    '2026.3',
    '202603',
    '2026年3月',
    '2026 年 3 月',
    '2026年3月份',
    '２０２６-０３',
  ])('reads the month %s', (text) => {
    expect(readMonth(text)).toEqual({ ok: true, value: '2026-03' });
  });

  test.each(['2026-13', '2026-00', '3月', '2026', '2026-03-05', ''])('refuses the month %s', (text) => {
    expect(readMonth(text).ok).toBe(false);
  });
});
