import { expect, it, test } from 'vitest';
import { isUscc, makeUscc, organisationCheckDigit, readUscc, usccCheckDigit } from '../../src/base/uscc.ts';

test.each([
  '91350100M000100Y43',
  '91230500MA1B3N1N2M',
  '11230500001755309F',
  '11532300MB19155603',
  '11341731MB1989404J',
])('%s is valid', (code) => {
  expect(isUscc(code)).toBe(true);
  expect(usccCheckDigit(code.slice(0, 17))).toBe(code[17]);
  expect(organisationCheckDigit(code.slice(8, 16))).toBe(code[16]);
});

it('takes the code apart', () => {
  expect(readUscc('91350100M000100Y43')).toEqual({
    ok: true,
    value: {
      code: '91350100M000100Y43',
      registrar: '9',
      kind: '1',
      region: '350100',
      organisation: 'M000100Y4',
    },
  });
});

it('tidies blanks, full width and case', () => {
  expect(readUscc(' ９１350100m000100y43 ').ok).toBe(true);
  expect(readUscc('91350100 M000100Y 43').ok).toBe(true);
  expect(isUscc('91350100m000100y43')).toBe(false);
});

test.each([
  ['91350100M000100Y44', '校验位应为 3，实为 4'],
  ['91350100M000100Y4', '有 17 位'],
  ['91350100M0O0100Y43', '第 11 位不应为 O'],
  ['913501xxM000100Y43', '第 7 位不应为 X'],
  ['', '有 0 位'],
])('%s is refused: %s', (code, reason) => {
  const reading = readUscc(code);
  expect(reading.ok).toBe(false);
  if (!reading.ok) expect(reading.why.zh).toContain(reason);
});

it('checks the organisation code inside', () => {
  const first17 = '91350100M000100Y5';
  const code = first17 + usccCheckDigit(first17);
  const reading = readUscc(code);
  expect(reading.ok).toBe(false);
  if (!reading.ok)
    expect([reading.at, reading.why.zh]).toEqual([16, expect.stringContaining('组织机构代码校验码应为 4')]);
});

it('makes valid codes', () => {
  expect(makeUscc('91', '999900', 'MA000001')).toBe('91999900MA0000015N');
  expect(isUscc(makeUscc('11', '999900', 'MB000001'))).toBe(true);
  expect(() => makeUscc('91', '9999', 'MA000001')).toThrow(RangeError);
});
