import { isCivilDate } from './dates.ts';
import { readIdNumber } from './id-number.ts';
import { codePointLength, toHalfWidth } from './text.ts';
import { isUscc } from './uscc.ts';

/** Kinds of personal data that can be recognised in running text. */
export type PersonalKind =
  | 'id-number'
  | 'passport'
  | 'mobile'
  | 'landline'
  | 'bank-card'
  | 'account'
  | 'messenger'
  | 'email'
  | 'plate'
  | 'income';

/** One find, with offsets in code points (end exclusive) and the text as it stands. */
export interface PersonalFind {
  kind: PersonalKind;
  /** False where only the shape or the words before speak for it, as with an identity number of wrong check digit. */
  certain: boolean;
  start: number;
  end: number;
  text: string;
}

interface Detector {
  kind: PersonalKind;
  pattern: RegExp;
  /** Judges a match written without blanks and hyphens. */
  accepts?: (bare: string) => boolean;
  uncertain?: true;
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
/** Numbers that are cards by Luhn; zeros alone and years in a row are so by chance. */
const isCard = (digits: string) =>
  new Set(digits).size > 1 && isLuhn(digits) && !isUscc(digits) && !/^(?:(?:19|20)\d\d){4}/u.test(digits);

/** First two digits of the division codes (GB/T 2260). */
const regions = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u;

const birthOf = (digits: string) => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
const isBirth = (date: string) => date >= '1900' && date < '2050' && isCivilDate(date);

/** Region and birth date are possible: an identity number with a digit miscopied, or changed to hide it. */
const likeId = (code: string) =>
  regions.test(code) && isBirth(birthOf(code.slice(6, 14))) && !isUscc(code.toUpperCase());

/** The same for the numbers of 15 digits in use until 2013. */
const likeOldId = (code: string) => regions.test(code) && isBirth(birthOf(`19${code.slice(6, 12)}`));

const isDate = (bare: string) => /^(?:19|20)\d{6}$/u.test(bare) && isCivilDate(birthOf(bare));

/** Between digits: nothing, a blank or a hyphen. */
const gap = '[ \\u00a0–—-]?';
/** The same where there must be one. */
const part = '[ \\u00a0–—-]';
const before = '(?<![0-9A-Za-z.])';
const after = '(?![0-9A-Za-z])';
const digits = (count: number, more = '') => `\\d(?:${gap}\\d){${count - 1}${more}}`;
/** What makes a number an amount, a count or a year. */
const notAmount = '(?![0-9A-Za-z]|[.,]\\d|[ \\u00a0]?[元万亿年%])';

/** A number behind words that announce one: the words, what may stand between, the number. */
const behind = (words: string, number: string, between = '[^0-9A-Za-z，。；、,;\\n]{0,10}') =>
  new RegExp(`(?<=(?:${words})${between})${number}`, 'gu');

/** Certificates of special trades repeat the identity number behind a T. */
const idStart = '(?<![0-9A-SU-Za-z.]|[0-9A-Za-z]T)';

/** In order of certainty: a stretch of text found by one is not looked at by the next. */
const detectors: readonly Detector[] = [
  { kind: 'email', pattern: /[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}/g },
  {
    kind: 'id-number',
    pattern: new RegExp(`${idStart}${digits(17)}${gap}[\\dXx]${after}`, 'gu'),
    accepts: (code) => readIdNumber(code).ok,
  },
  {
    kind: 'id-number',
    pattern: new RegExp(`${idStart}${digits(17)}${gap}[\\dXx]${after}`, 'gu'),
    accepts: likeId,
    uncertain: true,
  },
  {
    kind: 'bank-card',
    pattern: new RegExp(`${before}[1-9]\\d{3}(?:${gap}\\d{4}){3}(?:${gap}\\d{1,3})?${after}`, 'gu'),
    accepts: isCard,
  },
  // Written in groups of four as on cards; years in a row begin with 1 or 2.
  {
    kind: 'bank-card',
    pattern: new RegExp(`${before}[3-9]\\d{3}(?:${part}\\d{4}){3}(?:${part}\\d{1,3})?${after}`, 'gu'),
    uncertain: true,
  },
  {
    kind: 'id-number',
    pattern: behind(
      '身份证(?:件)?|身份号码|(?<!许可|执法|资格|检测|登记|监督)证件号',
      `\\d(?:${gap}[\\d*]){4,}[Xx]?${notAmount}`,
    ),
    uncertain: true,
  },
  {
    kind: 'passport',
    pattern: behind('护照|通行证', `[A-Za-z]{0,2}\\d{6,10}${notAmount}`),
    accepts: (code) => !isDate(code),
    uncertain: true,
  },
  {
    kind: 'passport',
    pattern: new RegExp(
      `(?<!(?:批号|型号|编号|规格|批次)[:： ]?)${before}(?:[EG]\\d{8}|E[A-HJ-NP-Z]\\d{7})${after}`,
      'gu',
    ),
    uncertain: true,
  },
  {
    kind: 'mobile',
    pattern: new RegExp(
      `${before}(?:\\+?86${gap})?(?:1[3-9]\\d(?:${gap}\\d{4}){2}|1[3-9]\\d${part}\\d{3}${part}\\d{5}|1[3-9]\\d{2}${part}\\d{3}${part}\\d{4}|1[3-9]\\d{2}${part}\\d{4}${part}\\d{3})${after}`,
      'gu',
    ),
  },
  {
    kind: 'landline',
    pattern:
      /(?<![0-9A-Za-z.])(?:\(0(?:10|2\d|[3-9]\d{2})\) ?|0(?:10|2\d|[3-9]\d{2})[ -]?)[2-9]\d{6,7}(?:-\d{1,6})?(?![0-9A-Za-z])/g,
  },
  {
    kind: 'account',
    pattern: behind('[账帐]号|[账帐]户|卡号', `${digits(6, ',')}${notAmount}`),
    accepts: (code) => !isDate(code),
    uncertain: true,
  },
  {
    kind: 'account',
    pattern: behind('尾号', `\\d{3,6}[Xx]?${notAmount}`, '[为是:： ]{0,3}'),
    uncertain: true,
  },
  {
    kind: 'messenger',
    pattern: behind('QQ(?:号码?)?|qq(?:号码?)?', `[1-9]\\d{4,10}${notAmount}`, '[为是:： ]{0,3}'),
    uncertain: true,
  },
  {
    kind: 'messenger',
    pattern: behind(
      '微信号?|微信[账帐]号',
      `(?:[A-Za-z][\\w-]{5,19}|\\d{5,11})${notAmount}`,
      '[为是:： ]{0,3}',
    ),
    uncertain: true,
  },
  // Registration numbers of firms had fifteen digits too, and begin with a region as well.
  {
    kind: 'id-number',
    pattern: new RegExp(
      `(?<!(?:注册|登记|编|证|文|备案|批准|许可|代码)[号码为是:： ]{0,4})${idStart}${digits(15)}${after}`,
      'gu',
    ),
    accepts: likeOldId,
    uncertain: true,
  },
  {
    kind: 'plate',
    pattern: new RegExp(
      `[${provinces}][A-HJ-NP-Z][ ·•.]?(?=[A-Z]{0,5}\\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![0-9A-Za-z])`,
      'g',
    ),
  },
];

/** What a person earns: the word, then an amount; shares of it and fines measured by it are no income. */
const income: Detector = {
  kind: 'income',
  pattern:
    /(?:年薪|月薪|薪酬|工资|(?<!营业|业务|销售|经营|财政)收入)(?:(?!百分之|罚款)[^\d，。；,;\n]){0,12}?(?:\d[\d,.]*|[一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟零〇]+) ?[万萬]?余?元/gu,
};

/**
 * Finds personal data in running text: identity numbers, also of 15 digits and with a wrong check digit; passports;
 * mobile and landline numbers; bank cards of 16 to 19 digits by Luhn or in groups of four; accounts and messenger names
 * behind the words that announce them; e-mail addresses and number plates; on request incomes. Full-width and grouped
 * digits too. Credit codes, dates and amounts are no personal data. Ordered by place; finds never overlap.
 */
export function detectPersonal(text: string, { incomes = false } = {}): PersonalFind[] {
  // Full-width forms map one to one, so that offsets in the plain text are offsets in the original.
  let plain = toHalfWidth(text);
  const found: (Pick<PersonalFind, 'kind' | 'certain'> & { index: number; length: number })[] = [];
  for (const { kind, pattern, accepts, uncertain } of incomes ? [...detectors, income] : detectors) {
    plain = plain.replace(pattern, (match: string, ...rest: unknown[]) => {
      if (accepts && !accepts(match.replace(/[^0-9A-Za-z]/gu, ''))) return match;
      const index = rest.find((each) => typeof each === 'number') as number;
      found.push({ kind, certain: !uncertain, index, length: match.length });
      return '\u0000'.repeat(match.length);
    });
  }
  return found
    .sort((a, b) => a.index - b.index)
    .map(({ kind, certain, index, length }) => {
      const written = text.slice(index, index + length);
      const start = codePointLength(text.slice(0, index));
      return { kind, certain, start, end: start + codePointLength(written), text: written };
    });
}
