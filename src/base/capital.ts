import { accept, refuse, type Reading } from './reading.ts';

/** Capital digits and units of 大写金额 (支付结算办法 annex 1, 正确填写票据和结算凭证的基本规定). */
const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const units = ['', '拾', '佰', '仟'] as const;

/** The greatest amount that can be written: 9 999 999 999 999.99 yuan, in fen. */
export const largestCapital = 999_999_999_999_999;

function writeGroup(number: number): string {
  let text = '';
  let gap = false;
  for (const power of [3, 2, 1, 0]) {
    const digit = Math.floor(number / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + digits[digit]! + units[power]!;
    gap = false;
  }
  return text;
}

/** Writes a number up to eight digits; the part above 亿 is such a number too. */
function writeBelowYi(number: number): string {
  const upper = Math.floor(number / 10_000);
  const lower = number % 10_000;
  return (
    (upper ? `${writeGroup(upper)}万` : '') + (upper && lower && lower < 1000 ? '零' : '') + writeGroup(lower)
  );
}

function writeYuan(yuan: number): string {
  const upper = Math.floor(yuan / 100_000_000);
  const lower = yuan % 100_000_000;
  const gap = upper && lower && lower < 10_000_000 ? '零' : '';
  return (upper ? `${writeBelowYi(upper)}亿` : '') + gap + writeBelowYi(lower);
}

/**
 * Writes an amount in fen in capital characters, e.g. 250000_00 → `贰拾伍万元整`. Optional 零 is left out.
 * Throws a RangeError for a negative or fractional amount or one above {@link largestCapital}.
 */
export function formatCapital(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0 || fen > largestCapital) {
    throw new RangeError(`capital amounts run from 0 to ${largestCapital} fen, not ${fen}`);
  }
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const cents = fen % 10;
  const whole = writeYuan(yuan);
  let text = whole ? whole + '元' : '';
  if (jiao) text += digits[jiao]! + '角';
  else if (cents && whole) text += '零';
  if (cents) return text + digits[cents]! + '分';
  return (text || '零元') + '整';
}

const simple = '〇一二三四五六七八九十百千圆圓正';
const capitals = '零壹贰叁肆伍陆柒捌玖拾佰仟元元整';

function readWhole(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = digits.indexOf(character as '零');
    const unit = units.indexOf(character as '拾');
    if (value >= 0) {
      if (digit) return undefined;
      digit = value;
    } else if (unit > 0) {
      section += (digit ?? 1) * 10 ** unit;
      digit = undefined;
    } else if (character === '万') {
      section = (section + (digit ?? 0)) * 10_000;
      // Below 亿 the section goes into the total; above, it waits for its 亿.
      total += section;
      section = 0;
      digit = undefined;
    } else if (character === '亿') {
      total = (total + section + (digit ?? 0)) * 100_000_000;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}

/** Removes the 零 that practice writes or leaves out at will, so that both spellings compare equal. */
function withoutOptionalZero(text: string): string {
  return text
    .replace(/元零(?=.角)/, '元')
    .replace(/([万亿])零(?=.仟)/g, '$1')
    .replace(/整$/, '')
    .replace(/^拾/, '壹拾');
}

/**
 * Reads a capital amount into fen. Accepts 圆 for 元, 正 for 整, a missing 整, both spellings where 零 is optional, a
 * leading 人民币, and with `simple` also ordinary numerals (三万元). What does not mean exactly one amount is refused.
 */
export function parseCapital(text: string, options: { simple?: boolean } = {}): Reading<number> {
  const bad = (zh: string, en: string) =>
    refuse(
      `应为大写金额，如“贰拾伍万元整”，实为“${text}”（${zh}）；请按数字金额重写`,
      `expected an amount in capital characters such as 贰拾伍万元整, found "${text}" (${en})`,
    );
  const replaced = options.simple ? /[〇一二三四五六七八九十百千圆圓正]/g : /[圆圓正]/g;
  const plain = text
    .trim()
    .replace(/^人民币[:：]?/, '')
    .replace(replaced, (character) => capitals[simple.indexOf(character)]!);
  const match = /^(?:([^元角分整]+)元)?(零)?(?:([^元角分整零])角)?(零)?(?:([^元角分整零])分)?(整)?$/.exec(
    plain,
  );
  if (!match || (!match[1] && !match[3] && !match[5])) return bad('缺少元、角、分', 'no 元, 角 or 分');
  const yuan = match[1] ? readWhole(match[1]) : 0;
  const jiao = match[3] ? digits.indexOf(match[3] as '零') : 0;
  const cents = match[5] ? digits.indexOf(match[5] as '零') : 0;
  if (yuan === undefined || jiao < 0 || cents < 0)
    return bad('有不是大写数字的字', 'a character that is no numeral');
  const fen = yuan * 100 + jiao * 10 + cents;
  if (fen > largestCapital) return bad('超出可写的最大金额', 'above the greatest amount');
  const canonical = formatCapital(fen);
  if (withoutOptionalZero(canonical) !== withoutOptionalZero(plain)) {
    return bad(`规范写法为“${canonical}”`, `the proper form would be ${canonical}`);
  }
  return accept(fen);
}
