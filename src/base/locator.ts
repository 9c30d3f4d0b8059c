import { parseChineseNumeral, toChineseNumeral } from './numerals.ts';
import { refuse, type Refusal } from './reading.ts';
import { codePointLength, sliceByCodePoint } from './text.ts';

/** One place in a law: 条, 之, 款, 项, 目. */
export interface Locator {
  article: number;
  /** 第一百二十条之一 has 1. */
  inserted?: number;
  paragraph?: number;
  item?: number;
  sub?: number;
  /** Imports only: the second number of `97-7`, of which the text does not tell whether it is 款 or 项. */
  part?: number;
}

/** Where reading stands: `at` is a UTF-16 index. */
export interface Cursor {
  text: string;
  at: number;
  imported: boolean;
  aliases: Map<string, string>;
  /** The place whose offset was told last, so that the next one is counted from there. */
  counted?: { index: number; offset: number };
}

/** Code-point offset of a UTF-16 index; places told one after the other cost only the text between them. */
export function offsetIn(cursor: Cursor, index: number): number {
  const from = cursor.counted ?? { index: 0, offset: 0 };
  const between = (start: number, end: number) => codePointLength(cursor.text.slice(start, end));
  const offset =
    index >= from.index ? from.offset + between(from.index, index) : from.offset - between(index, from.index);
  cursor.counted = { index, offset };
  return offset;
}

/** UTF-16 units that hold the eight characters a refusal quotes. */
const quoted = 16;

/** Articles run to 1300 at most: 民法典 has 1260. */
const largest = { 条: 1300, 之: 99, 款: 99, 项: 99, 目: 99 } as const;

type Level = keyof typeof largest;

/** Matches a sticky pattern here and moves behind it. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match) return undefined;
  cursor.at = pattern.lastIndex;
  return match;
}

/** Skips blanks, which only imports may have. */
export function skipBlanks(cursor: Cursor): void {
  if (cursor.imported) take(cursor, /\s*/y);
}

/** Refuses at a place of the text, quoting what stands there. */
export function fail(cursor: Cursor, zh: string, en: string, at = cursor.at): Refusal {
  const found = sliceByCodePoint(cursor.text.slice(at, at + quoted), 0, 8);
  const where = found === '' ? ['末尾', 'at the end'] : [`“${found}”处`, `at "${found}"`];
  return refuse(`${where[0]}${zh}`, `${where[1]}: ${en}`, offsetIn(cursor, at));
}

function readNumber(cursor: Cursor, written: string, level: Level, at: number): number | Refusal {
  const arabic = /\d/.test(written);
  // 目 is numbered with Arabic digits in Chinese law, everything above it with Chinese numerals.
  if (!cursor.imported && arabic !== (level === '目')) {
    return arabic
      ? fail(cursor, `${level}的序数应写汉字数字`, `numbers of ${level} are written in Chinese`, at)
      : fail(cursor, '目的序数应写阿拉伯数字', 'numbers of 目 are written in Arabic digits', at);
  }
  const number = parseChineseNumeral(written, { arabic: true });
  if (number === undefined) return fail(cursor, '不是规范的数字', 'not a proper numeral', at);
  if (number < 1 || number > largest[level]) {
    return fail(
      cursor,
      `应为 1 至 ${largest[level]} 的数`,
      `expected a number from 1 to ${largest[level]}`,
      at,
    );
  }
  return number;
}

const ordinal = /第\s*([零〇一二三四五六七八九十百千\d０-９]+)\s*(条|款|项|目)/y;
const bracketed = /第?\s*([（(])\s*([零〇一二三四五六七八九十百\d０-９]+)\s*([）)])\s*项/y;
const short = /(\d{1,4})(?:-(\d{1,2}))?(?![-\d年月号])条?/y;

/** Reads one 款, 项 or 目 step below the locator so far; undefined when none follows. */
function readStep(cursor: Cursor, into: Locator): 'done' | undefined | Refusal {
  skipBlanks(cursor);
  const start = cursor.at;
  const brackets = take(cursor, bracketed);
  if (brackets) {
    const full = brackets[1] === '（' && brackets[3] === '）' && brackets[0].startsWith('第');
    if (!full && !cursor.imported) return fail(cursor, '应写作“第（×）项”', 'should read 第（×）项', start);
    const number = readNumber(cursor, brackets[2]!, '项', start);
    if (typeof number !== 'number') return number;
    if (into.item !== undefined) return fail(cursor, '项之下不能再有项', '项 cannot follow 项', start);
    into.item = number;
    return 'done';
  }
  const match = take(cursor, ordinal);
  if (!match) return undefined;
  const level = match[2] as Level;
  if (level === '条') {
    cursor.at = start;
    return undefined;
  }
  const number = readNumber(cursor, match[1]!, level, start);
  if (typeof number !== 'number') return number;
  const filled =
    level === '款'
      ? (into.paragraph ?? into.item ?? into.sub)
      : level === '项'
        ? (into.item ?? into.sub)
        : into.sub;
  if (filled !== undefined)
    return fail(cursor, '条、款、项、目的次序不对', '条, 款, 项, 目 out of order', start);
  if (level === '款') into.paragraph = number;
  else if (level === '项') into.item = number;
  else if (into.item === undefined) return fail(cursor, '目之前应写明项', '目 needs its 项', start);
  else into.sub = number;
  return 'done';
}

/**
 * Reads one place; `before` is the place named just before it, whose article and paragraph a place like 第（四）项
 * shares. Undefined when no place stands here.
 */
export function readLocator(cursor: Cursor, before: Locator | undefined): Locator | undefined | Refusal {
  skipBlanks(cursor);
  const start = cursor.at;
  let locator: Locator | undefined;
  const match = take(cursor, ordinal);
  if (match && match[2] === '条') {
    const article = readNumber(cursor, match[1]!, '条', start);
    if (typeof article !== 'number') return article;
    locator = { article };
    const inserted = take(cursor, /之([零〇一二三四五六七八九十\d]+)/y);
    if (inserted) {
      const number = readNumber(cursor, inserted[1]!, '之', cursor.at - inserted[0].length);
      if (typeof number !== 'number') return number;
      locator.inserted = number;
    }
  } else if (match || /^第?\s*[（(]/.test(cursor.text.slice(start))) {
    cursor.at = start;
    if (!before) return match ? fail(cursor, '之前应写明条', '条 is missing before it') : undefined;
    // 第九十七条第（三）项、第（四）项: the second place shares what it does not name.
    const level = match?.[2] ?? '项';
    locator = { article: before.article };
    if (before.inserted !== undefined) locator.inserted = before.inserted;
    if (level !== '款' && before.paragraph !== undefined) locator.paragraph = before.paragraph;
    if (level === '目' && before.item !== undefined) locator.item = before.item;
  } else if (cursor.imported) {
    const brief = take(cursor, short);
    if (!brief) return undefined;
    const article = readNumber(cursor, brief[1]!, '条', start);
    if (typeof article !== 'number') return article;
    locator = { article };
    if (brief[2]) locator.part = Number(brief[2]);
  }
  if (!locator) return undefined;
  for (;;) {
    const step = readStep(cursor, locator);
    if (step === undefined) break;
    if (step !== 'done') return step;
  }
  const inherits = match?.[2] !== '条' && locator.part === undefined && cursor.at === start;
  return inherits ? undefined : locator;
}

/** Writes one place, e.g. `第七十八条第二款` or `第九十七条第（三）项`. */
export function formatLocator(locator: Locator, before?: Locator): string {
  const sameArticle = before?.article === locator.article && before.inserted === locator.inserted;
  const below = locator.paragraph ?? locator.item;
  let text = '';
  const named = sameArticle && below !== undefined && (before.paragraph ?? before.item) !== undefined;
  const sameParagraph = named && before.paragraph === locator.paragraph && locator.item !== undefined;
  if (!named) {
    text += `第${toChineseNumeral(locator.article)}条`;
    if (locator.inserted !== undefined) text += `之${toChineseNumeral(locator.inserted)}`;
  }
  if (locator.part !== undefined) text += `（${locator.part}）`;
  if (locator.paragraph !== undefined && !sameParagraph) text += `第${toChineseNumeral(locator.paragraph)}款`;
  if (locator.item !== undefined) text += `第（${toChineseNumeral(locator.item)}）项`;
  if (locator.sub !== undefined) text += `第${locator.sub}目`;
  return text;
}
