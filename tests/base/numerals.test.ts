import { describe, expect, it, test } from 'vitest';
import {
  parseChineseDigits,
  parseChineseNumeral,
  toChineseDigits,
  toChineseNumeral,
} from '../../src/base/numerals.ts';

test.each([
  [0, '零'],
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [31, '三十一'],
  [100, '一百'],
  [101, '一百零一'],
  [105, '一百零五'],
  [110, '一百一十'],
  [114, '一百一十四'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1260, '一千二百六十'],
  [9999, '九千九百九十九'],
])('%i ↔ %s', (number, text) => {
  expect(toChineseNumeral(number)).toBe(text);
  expect(parseChineseNumeral(text)).toBe(number);
});

it('gives back every number it writes', () => {
  for (let number = 0; number <= 9999; number += 1) {
    expect(parseChineseNumeral(toChineseNumeral(number))).toBe(number);
  }
});

describe('reading', () => {
  it('takes 〇 for 零 and 一十 for 十', () => {
    expect(parseChineseNumeral('一百〇五')).toBe(105);
    expect(parseChineseNumeral('一十二')).toBe(12);
  });

  test.each(['', '一百一', '十十', '廿', '两', '一零五', '一百零', '百', '12', '一百零零五', '万'])(
    'refuses %s',
    (text) => {
      expect(parseChineseNumeral(text)).toBeUndefined();
    },
  );

  it('takes Arabic digits only for imports', () => {
    expect(parseChineseNumeral('97', { arabic: true })).toBe(97);
    expect(parseChineseNumeral('９７', { arabic: true })).toBe(97);
    expect(parseChineseNumeral('97')).toBeUndefined();
  });
});

it('writes years digit by digit', () => {
  expect(toChineseDigits(2025)).toBe('二〇二五');
  expect(toChineseDigits('2000')).toBe('二〇〇〇');
  expect(parseChineseDigits('二〇二五')).toBe(2025);
  expect(parseChineseDigits('二零二五')).toBe(2025);
  expect(parseChineseDigits('二十')).toBeUndefined();
});

it('throws outside its range', () => {
  expect(() => toChineseNumeral(10_000)).toThrow(RangeError);
  expect(() => toChineseNumeral(-1)).toThrow(RangeError);
  expect(() => toChineseNumeral(1.5)).toThrow(RangeError);
});
