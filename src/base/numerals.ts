const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const units = ['', '十', '百', '千'] as const;

/**
 * Writes a whole number from 0 to 9999 in Chinese as articles are numbered, e.g. 114 → `一百一十四`, 10 → `十`.
 * Throws a RangeError outside that range.
 */
export function toChineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) {
    throw new RangeError(`Chinese numerals run from 0 to 9999, not ${number}`);
  }
  if (number === 0) return '零';
  let text = '';
  let gap = false;
  const written = String(number);
  for (const [index, digit] of [...written].entries()) {
    if (digit === '0') {
      gap = true;
      continue;
    }
    if (gap && text) text += '零';
    gap = false;
    text += digits[Number(digit)]! + units[written.length - 1 - index]!;
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}

/**
 * Reads a Chinese numeral from 0 to 9999, with 〇 for 零 and 一十 for 十; undefined when it is not one. Colloquial
 * short forms (一百一 for 110) are not numerals here, because they read two ways. With `arabic`, plain digits
 * (half or full width) are read too, for imports.
 */
export function parseChineseNumeral(text: string, options: { arabic?: boolean } = {}): number | undefined {
  if (options.arabic && /^[0-9０-９]{1,4}$/.test(text)) {
    return Number(text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
  }
  if (!/^[零〇一二三四五六七八九十百千]{1,9}$/.test(text)) return undefined;
  const plain = text.replaceAll('〇', '零');
  let number = 0;
  let digit: number | undefined;
  for (const character of plain) {
    const unit = units.indexOf(character as '十');
    if (unit > 0) {
      number += (digit ?? 1) * 10 ** unit;
      digit = undefined;
    } else {
      digit = digits.indexOf(character as '零');
    }
  }
  number += digit ?? 0;
  // Only the one proper spelling of the number found is accepted, so that nothing is read by luck.
  return number <= 9999 && toChineseNumeral(number) === plain.replace(/^一十/, '十') ? number : undefined;
}

/** Writes digits one by one, as years are, e.g. `2026` → `二〇二六` with 〇 U+3007. */
export function toChineseDigits(number: string | number): string {
  return String(number).replace(/[0-9]/g, (digit) => (digit === '0' ? '〇' : digits[Number(digit)]!));
}

/** Reads digits written one by one (`二〇二六`, `二零二六`); undefined when any character is no digit. */
export function parseChineseDigits(text: string): number | undefined {
  if (!/^[零〇一二三四五六七八九]{1,15}$/.test(text)) return undefined;
  return Number([...text.replaceAll('〇', '零')].map((digit) => digits.indexOf(digit as '零')).join(''));
}
