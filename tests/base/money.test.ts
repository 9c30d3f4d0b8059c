import { describe, expect, it, test } from 'vitest';
import { formatAmount, formatWan, formatYuan, readYuan } from '../../src/base/money.ts';

describe('reading amounts', () => {
  test.each<[string | number, number]>([
    [50000, 5000000],
    ['50000', 5000000],
    ['50,000', 5000000],
    ['1,234,567.89', 123456789],
    ['50, 000 元', 5000000],
    ['5万元', 5000000],
    ['5 万元', 5000000],
    ['5万', 5000000],
    ['1.2万元', 1200000],
    ['0.0001万元', 100],
    ['6.83亿元', 68300000000],
    ['40000元', 4000000],
    ['人民币7万元', 7000000],
    ['人民币：40000元', 4000000],
    ['40000元整', 4000000],
    ['人民币贰万伍仟元整', 2500000],
    ['三万元', 3000000],
    ['５０，０００', 5000000],
    ['0', 0],
    [0.1, 10],
    [0.1 + 0.2, 30],
    [1234.5599999999999, 123456],
  ])('reads %s', (input, fen) => {
    expect(readYuan(input)).toEqual({ ok: true, value: fen });
  });

  it('counts bare numbers in the unit of the column', () => {
    expect(readYuan('1.5', { defaultUnit: 'wan' })).toEqual({ ok: true, value: 1500000 });
    expect(readYuan(0.2, { defaultUnit: 'wan' })).toEqual({ ok: true, value: 200000 });
    expect(readYuan('1.5元', { defaultUnit: 'wan' })).toEqual({ ok: true, value: 150 });
  });

  test.each<[string | number, string]>([
    ['', '空白'],
    ['-5', '是负数'],
    [-5, '是负数'],
    ['（500）', '是负数'],
    ['1.234', '小于一分的零头'],
    ['1.2345678万元', '小于一分的零头'],
    ['NT$500', '是外币'],
    ['100美元', '是外币'],
    ['50円', '是外币'],
    ['¥500', '“¥”可指人民币或日元'],
    ['￥500', '“¥”可指人民币或日元'],
    ['5,0000', '千分位逗号的位置不对'],
    ['1 000', '不是一个金额'],
    ['5万至10万元', '不是一个金额'],
    ['罚款5万元', '不是一个金额'],
    ['99999999999999999', '数额过大'],
    [Number.NaN, '不是一个金额'],
    [1e21, '不是一个金额'],
  ])('refuses %s: %s', (input, reason) => {
    const reading = readYuan(input);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.why.zh).toContain(`（${reason}）`);
  });
});

it('writes yuan, 万元 and amounts in sentences', () => {
  expect(formatYuan(5000000)).toBe('50,000');
  expect(formatYuan(5000050)).toBe('50,000.50');
  expect(formatYuan(5)).toBe('0.05');
  expect(formatYuan(123456789012)).toBe('1,234,567,890.12');
  expect(formatYuan(-123400)).toBe('-1,234');
  expect(formatWan(5000000)).toBe('5.00');
  expect(formatWan(422697_0000)).toBe('4226.97');
  expect(formatWan(5000)).toBe('0.01');
  expect(formatWan(4999)).toBe('0.00');
  expect(formatWan(12345678, 6)).toBe('12.345678');
  expect(formatWan(200000, 6)).toBe('0.200000');
  expect(formatAmount(10000000)).toBe('10万元');
  expect(formatAmount(100000000)).toBe('100万元');
  expect(formatAmount(1200000)).toBe('1.2万元');
  expect(formatAmount(1234500)).toBe('12,345元');
  expect(formatAmount(300000)).toBe('3,000元');
});
