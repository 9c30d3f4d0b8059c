import { readIdNumber } from './id-number.ts';
import { codePointLength, toHalfWidth } from './text.ts';
import { isUscc } from './uscc.ts';

/** Kinds of personal data that can be recognised in running text. */
export type PersonalKind = 'id-number' | 'mobile' | 'landline' | 'bank-card' | 'email' | 'plate';

/** One find, with offsets in code points (end exclusive) and the text as it stands. */
export interface PersonalFind {
  kind: PersonalKind;
  start: number;
  end: number;
  text: string;
}

interface Detector {
  kind: PersonalKind;
  pattern: RegExp;
  accepts?: (digits: string) => boolean;
}

/** Checks a card number by the Luhn formula (ISO/IEC 7812-1 annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const notCard = (digits: string) => new Set(digits).size > 1 && isLuhn(digits) && !isUscc(digits);

/** In order of certainty: a stretch of text found by one is not looked at by the next. */
const detectors: readonly Detector[] = [
  { kind: 'email', pattern: /[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}/g },
  {
    kind: 'id-number',
    pattern: /(?<![0-9A-Za-z])\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dXx](?![0-9A-Za-z])/g,
    accepts: (text) => readIdNumber(text.replace(/[ -]/g, '')).ok,
  },
  {
    kind: 'bank-card',
    pattern: /(?<![0-9A-Za-z])[1-9]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g,
    accepts: (text) => notCard(text.replace(/[ -]/g, '')),
  },
  { kind: 'mobile', pattern: /(?<![0-9A-Za-z.])(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![0-9A-Za-z])/g },
  {
    kind: 'landline',
    pattern:
      /(?<![0-9A-Za-z.])(?:\(0(?:10|2\d|[3-9]\d{2})\) ?|0(?:10|2\d|[3-9]\d{2})[ -]?)[2-9]\d{6,7}(?:-\d{1,6})?(?![0-9A-Za-z])/g,
  },
  {
    kind: 'plate',
    pattern: new RegExp(
      `[${provinces}][A-HJ-NP-Z][ ·•.]?(?=[A-Z]{0,5}\\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![0-9A-Za-z])`,
      'g',
    ),
  },
];

/**
 * Finds personal data in running text: identity numbers with a valid check, mobile and landline numbers, bank cards of
 * 16 to 19 digits by Luhn, e-mail addresses and number plates; full-width digits and grouped digits too. Credit codes
 * are no personal data. Ordered by place; finds never overlap.
 */
export function detectPersonal(text: string): PersonalFind[] {
  // Full-width forms map one to one, so that offsets in the plain text are offsets in the original.
  let plain = toHalfWidth(text);
  const found: { kind: PersonalKind; index: number; length: number }[] = [];
  for (const { kind, pattern, accepts } of detectors) {
    plain = plain.replace(pattern, (match: string, index: number) => {
      if (accepts && !accepts(match)) return match;
      found.push({ kind, index, length: match.length });
      return '\u0000'.repeat(match.length);
    });
  }
  return found
    .sort((a, b) => a.index - b.index)
    .map(({ kind, index, length }) => {
      const written = text.slice(index, index + length);
      const start = codePointLength(text.slice(0, index));
      return { kind, start, end: start + codePointLength(written), text: written };
    });
}
