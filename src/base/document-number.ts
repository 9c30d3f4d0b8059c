import { accept, refuse, type Reading } from './reading.ts';
import { codePointLength, normaliseCode, normaliseText } from './text.ts';

/**
 * Families of document numbers: `gongwen` public documents (苏安监〔2016〕186号), `enforce` enforcement documents
 * （苏）应急罚〔2025〕1号, `coal-regulator` 豫（三）煤安罚〔2025〕7号, `coal-inspectorate` 冀矿安监邯罚〔2025〕7号.
 */
export type NumberFamily = 'gongwen' | 'enforce' | 'coal-regulator' | 'coal-inspectorate';

/** The parts of a document number. */
export interface DocumentNumber {
  family: NumberFamily;
  /** Province short name before the brackets (coal) . */
  province?: string;
  /** City or area in the brackets. */
  area?: string;
  /** Prefix word: 应急 or 安监; 煤安; 煤安监 or 矿安监. Absent in `gongwen`. */
  word?: string;
  /** Branch of the inspectorate, split off only when the kind words are known. */
  branch?: string;
  /** Kind word (字), e.g. 罚. Absent in `gongwen`. */
  kind?: string;
  year: number;
  serial: number;
  /** All that stands before the kind word, e.g. `（苏）应急`; in `gongwen` all that stands before the year. */
  agencyWord: string;
}

const han = String.raw`\p{Script=Han}`;
const enforce = new RegExp(`^（(${han}{1,8})）(应急|安监)(${han}{1,6})$`, 'u');
const coalRegulator = new RegExp(`^(${han})（(${han}{1,6})）(煤安)(${han}{1,4})$`, 'u');
const coalInspectorate = new RegExp(`^(${han})(煤安监|矿安监)(${han}{1,8})$`, 'u');
const gongwen = new RegExp(`^${han}[${han}0-9]{0,29}$`, 'u');

const shape = '应为 （苏）应急罚〔2025〕1号 或 苏安监〔2016〕186号 这样的文号';
const shapeEn = 'expected a number such as （苏）应急罚〔2025〕1号 or 苏安监〔2016〕186号';

/** Names the first character that no number of this grammar can have, from left to right. */
function firstDeviation(text: string): { at: number; zh: string; en: string } {
  const characters = [...text];
  const open = characters.indexOf('〔');
  const wrongBracket = characters.findIndex((character) => /[[\]【】〖〗［］()]/.test(character));
  const blank = characters.findIndex((character) => /\s/.test(character));
  if (blank >= 0 && (wrongBracket < 0 || blank < wrongBracket)) {
    return { at: blank, zh: '文号中不应有空格', en: 'blanks do not belong in a number' };
  }
  if (wrongBracket >= 0) {
    const found = characters[wrongBracket]!;
    const area =
      /[()]/.test(found) &&
      (open < 0 || wrongBracket < open) &&
      !/^\d/.test(characters[wrongBracket + 1] ?? '');
    return area
      ? {
          at: wrongBracket,
          zh: `“${found}”应为全角括号（）`,
          en: `"${found}" should be a full-width bracket （）`,
        }
      : {
          at: wrongBracket,
          zh: `“${found}”应为六角括号〔〕`,
          en: `"${found}" should be a tortoise-shell bracket 〔〕`,
        };
  }
  const roundYear = open < 0 ? codePointLength(text.slice(0, Math.max(0, text.search(/（\d{4}年?）/)))) : 0;
  if (roundYear > 0)
    return { at: roundYear, zh: '年份应用六角括号〔〕', en: 'the year takes tortoise-shell brackets 〔〕' };
  if (open < 0) return { at: characters.length, zh: '缺少〔年份〕', en: 'the year in 〔〕 is missing' };
  const close = characters.indexOf('〕');
  if (close < 0) return { at: characters.length, zh: '缺少〕', en: '〕 is missing' };
  const year = characters.slice(open + 1, close).join('');
  if (!/^(19|20|21)\d\d$/.test(year)) {
    return {
      at: open + 1,
      zh: `年份应为四位数字，实为“${year}”`,
      en: `the year should be four digits, not "${year}"`,
    };
  }
  const tail = characters.slice(close + 1);
  if (tail[0] === '第')
    return { at: close + 1, zh: '序号前不加“第”', en: '第 does not stand before the serial' };
  if (tail[0] === '0')
    return { at: close + 1, zh: '序号从 1 起，不补零', en: 'the serial starts at 1 and is not padded' };
  const letter = tail.findIndex((character) => !/\d/.test(character));
  if (letter !== tail.length - 1 || tail[letter] !== '号' || letter === 0) {
    const at = close + 1 + (letter < 0 ? tail.length : letter);
    return { at, zh: '〕后应为数字和“号”', en: 'digits and 号 should follow 〕' };
  }
  const prefix = characters.slice(0, open);
  const wrong = prefix.findIndex((character) => !/[\p{Script=Han}（）0-9]/u.test(character));
  if (wrong >= 0)
    return {
      at: wrong,
      zh: `机关代字中不应有“${prefix[wrong]}”`,
      en: `"${prefix[wrong]}" is no agency word`,
    };
  if (open === 0) return { at: 0, zh: '缺少机关代字', en: 'the agency word is missing' };
  return { at: 0, zh: '机关代字不合格式', en: 'the agency word has no known form' };
}

/** Splits branch and kind by the longest known kind word at the end. */
function splitKind(text: string, kinds: readonly string[]): { branch?: string; kind: string } {
  const known = kinds.filter((kind) => text.endsWith(kind)).sort((a, b) => b.length - a.length)[0];
  if (known === undefined || known === text) return { kind: text };
  return { branch: text.slice(0, -known.length), kind: known };
}

/**
 * Parses a document number strictly: full-width brackets around the area, 〔〕 U+3014/5 around a four-digit year, a
 * serial from 1 without padding or 第, 号, and no blanks. The refusal tells the first deviation and its offset.
 * `kinds` are the kind words (字) of the coal inspectorate, by which branch and kind are told apart.
 */
export function parseDocumentNumber(
  text: string,
  options: { kinds?: readonly string[] } = {},
): Reading<DocumentNumber> {
  const match = /^([^〔〕]+)〔((?:19|20|21)\d\d)〕([1-9]\d{0,9})号$/u.exec(text);
  if (match) {
    const [, prefix = '', year, serial] = match;
    const numbers = { year: Number(year), serial: Number(serial) };
    const enforcement = enforce.exec(prefix);
    if (enforcement) {
      const [, area, word, kind] = enforcement;
      return accept({ family: 'enforce', area, word, kind, ...numbers, agencyWord: `（${area}）${word}` });
    }
    const regulator = coalRegulator.exec(prefix);
    if (regulator) {
      const [, province, area, word, kind] = regulator;
      const agencyWord = `${province}（${area}）${word}`;
      return accept({ family: 'coal-regulator', province, area, word, kind, ...numbers, agencyWord });
    }
    const inspectorate = coalInspectorate.exec(prefix);
    if (inspectorate) {
      const [, province, word, rest = ''] = inspectorate;
      const { branch, kind } = splitKind(rest, options.kinds ?? []);
      const agencyWord = `${province}${word}${branch ?? ''}`;
      const parts = branch === undefined ? { kind } : { branch, kind };
      return accept({ family: 'coal-inspectorate', province, word, ...parts, ...numbers, agencyWord });
    }
    if (gongwen.test(prefix)) return accept({ family: 'gongwen', ...numbers, agencyWord: prefix });
  }
  const { at, zh, en } = firstDeviation(text);
  const suggestion = suggestDocumentNumber(text);
  const [fix, fixEn] = suggestion
    ? [`请改为“${suggestion}”`, `write ${suggestion}`]
    : ['请核对原件后改写', 'compare it with the document'];
  return refuse(
    `${shape}，实为“${text}”（第 ${at + 1} 字：${zh}）；${fix}`,
    `${shapeEn}, found "${text}" (at ${at + 1}: ${en}); ${fixEn}`,
    at,
  );
}

/** Writes a document number from its parts. */
export function formatDocumentNumber(
  number: Pick<DocumentNumber, 'agencyWord' | 'kind' | 'year' | 'serial'>,
): string {
  return `${number.agencyWord}${number.kind ?? ''}〔${number.year}〕${number.serial}号`;
}

/**
 * Proposes the proper form of a number that is written loosely: 【】［］[] （） around the year become 〔〕, half-width
 * brackets around the area full width, blanks, 第 and zero padding go, a missing 号 is added. Undefined when that does
 * not make a proper number, or the text is one already.
 */
export function suggestDocumentNumber(text: string): string | undefined {
  const proposed = normaliseCode(normaliseText(text))
    .replace(/\s+/g, '')
    .replace(/[〔【〖[(]((?:19|20|21)\d\d)年?[〕】〗\])]/, '〔$1〕')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/〕第?0*(\d+)号?$/, '〕$1号');
  if (proposed === text) return undefined;
  return /^[^〔〕]+〔\d{4}〕[1-9]\d{0,9}号$/.test(proposed) && hasKnownPrefix(proposed)
    ? proposed
    : undefined;
}

function hasKnownPrefix(text: string): boolean {
  const prefix = text.slice(0, text.indexOf('〔'));
  return [enforce, coalRegulator, coalInspectorate, gongwen].some((pattern) => pattern.test(prefix));
}
