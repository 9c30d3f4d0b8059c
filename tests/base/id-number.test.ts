import { expect, it, test } from 'vitest';
import { ageOn, idCheckDigit, readIdNumber } from '../../src/base/id-number.ts';

// The two examples of GB 11643-1999.
test.each([
  ['11010519491231002X', { region: '110105', birth: '1949-12-31', sex: 'female' }],
  ['440524188001010014', { region: '440524', birth: '1880-01-01', sex: 'male' }],
])('%s', (code, parts) => {
  expect(readIdNumber(code)).toEqual({ ok: true, value: { code, ...parts } });
  expect(idCheckDigit(code.slice(0, 17))).toBe(code[17]);
});

it('tidies full width and case', () => {
  expect(readIdNumber('１１０１０５19491231002x').ok).toBe(true);
});

test.each([
  ['110105194912310021', '校验位不符'],
  ['110105194902300028', '出生日期不存在'],
  ['110105491231002', '15 位旧号码已停用'],
  ['11010519491231', '位数或字符不符'],
])('%s is refused: %s, without repeating it', (code, reason) => {
  const reading = readIdNumber(code);
  expect(reading.ok).toBe(false);
  if (!reading.ok) {
    expect(reading.why.zh).toContain(reason);
    expect(reading.why.zh + reading.why.en).not.toContain(code);
  }
});

test.each([
  ['2010-03-05', '2024-03-04', 13],
  ['2010-03-05', '2024-03-05', 14],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
])('born %s, on %s aged %i', (birth, date, age) => {
  expect(ageOn(birth, date)).toBe(age);
});
