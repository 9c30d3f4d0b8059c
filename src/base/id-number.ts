import { isCivilDate } from './dates.ts';
import { accept, refuse, type Reading } from './reading.ts';
import { normaliseCode } from './text.ts';

/** Weights and remainders of GB 11643-1999 clause 4 (ISO 7064 MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** The parts of a citizen's identity number. */
export interface IdNumber {
  code: string;
  region: string;
  /** Birth date. */
  birth: string;
  sex: 'male' | 'female';
}

/** Computes the 18th character from the first 17 digits (GB 11643-1999). */
export function idCheckDigit(first17: string): string | undefined {
  if (!/^\d{17}/.test(first17)) return undefined;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return checks[sum % 11];
}

/** Reads an identity number of 18 characters and checks birth date and check character (GB 11643-1999). */
export function readIdNumber(text: string): Reading<IdNumber> {
  const code = normaliseCode(text).replace(/\s/g, '').toUpperCase();
  // The number itself is personal, so no message repeats it.
  const bad = (zh: string, en: string) =>
    refuse(
      `应为 18 位公民身份号码（${zh}）；请与证件核对`,
      `expected an 18-character identity number (${en})`,
    );
  if (/^\d{15}$/.test(code)) return bad('15 位旧号码已停用', 'old numbers of 15 digits are no longer valid');
  if (!/^\d{17}[\dX]$/.test(code)) return bad('位数或字符不符', 'wrong length or character');
  const birth = `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`;
  if (!isCivilDate(birth) || birth < '1800') return bad('出生日期不存在', 'no such birth date');
  if (idCheckDigit(code) !== code[17]) return bad('校验位不符', 'the check character does not match');
  return accept({
    code,
    region: code.slice(0, 6),
    birth,
    sex: Number(code[16]) % 2 === 1 ? 'male' : 'female',
  });
}

/** Completed years of age on a date. */
export function ageOn(birth: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) >= birth.slice(5) ? years : years - 1;
}
