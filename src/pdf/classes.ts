/**
 * Character classes for Chinese line breaking and punctuation squeeze, after UAX #14 (OP, CL, NS, PR, PO, AL, NU, ID),
 * Requirements for Chinese Text Layout (CLREQ 3.1) and GB/T 15834-2011, 5.1 (position of punctuation).
 */

/** Ideographs and everything else that fills a cell and may be broken on either side. */
export const HAN = 0;
/** Opening brackets and quotation marks: end no line; their left half is blank. */
export const OPEN = 1;
/** Closing brackets, quotation marks and pauses: start no line; their right half is blank. */
export const CLOSE = 2;
/** Marks that start no line and have no blank half: … — ～ · ％ 々. */
export const NO_START = 3;
/** Letters and signs of words that are not broken. */
export const LATIN = 4;
export const DIGIT = 5;
/** Currency and number signs, which stay with the number behind them. */
export const PREFIX = 6;
/** Narrow closing signs and percent signs, which stay with what is before them. */
export const POSTFIX = 7;
/** Narrow opening brackets. */
export const NARROW_OPEN = 8;
/** The space of Latin text: a line may end behind it, and it hangs over the edge. */
export const SPACE = 9;
/** No-break space and joiners: never broken on either side. */
export const GLUE = 10;
/** A cell of a blank on a form. */
export const BLANK = 11;
/** The rest of the line of a blank on a form; the line ends behind it. */
export const REST = 12;
/** A box to tick. */
export const BOX = 13;
/** A forced end of line. */
export const END = 14;

/** 点号 that may hang over the end of a line (CLREQ 3.1.5: 顿号、逗号、句号). */
export const hangs: ReadonlySet<number> = new Set([...'、，。．'].map((mark) => mark.codePointAt(0)!));

export type CharClass = number;

const members: [CharClass, string][] = [
  [OPEN, '《〈「『【〖〔〘〚（［｛“‘〝'],
  [CLOSE, '》〉」』】〗〕〙〛）］｝”’〞〟、，。．：；！？'],
  [NO_START, '…‥—―⸺～〜–－／·・‧•％‰℃℉々〻ゝゞヽヾー°′″‼⁇⁈⁉'],
  [PREFIX, '￥¥$€£№＄'],
  [POSTFIX, '!%),.:;?]}'],
  [NARROW_OPEN, '([{'],
  [GLUE, '\u00a0\u202f\u2060\ufeff'],
  [SPACE, ' \t\u2002\u2003\u2009'],
];

const table = new Map<number, CharClass>();
for (const [value, characters] of members) {
  for (const character of characters) table.set(character.codePointAt(0)!, value);
}

/** Returns the class of a character. */
export function classOf(code: number): CharClass {
  const listed = table.get(code);
  if (listed !== undefined) return listed;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code < 0x2e80) return isNarrow(code) ? LATIN : HAN;
  return HAN;
}

/** Letters of alphabets; arrows, circled numbers and other signs of the middle range stand in a cell like ideographs. */
function isNarrow(code: number): boolean {
  return code < 0x2000 ? code !== 0xd7 && code !== 0xf7 : code >= 0x2c00 && code < 0x2e00;
}

/**
 * How readily a line may be broken at a place: freely, at a cost (第三十六条), only when what it stands in is longer than a line
 * (a title in 《》, a date or number with its unit, a word), never.
 */
export const FREE = 0;
export const SOFT = 1;
export const NAME = 2;
export const UNIT = 3;
export const WORD = 4;
export const NEVER = 5;

const classCount = END + 1;
const nothingBefore = [CLOSE, NO_START, POSTFIX, SPACE, GLUE, REST, END];
const nothingBehind = [OPEN, PREFIX, NARROW_OPEN, GLUE, BOX];
const inWord = [LATIN, DIGIT, POSTFIX, PREFIX, NARROW_OPEN];

const pairs = Uint8Array.from({ length: classCount * classCount }, (_, index) => {
  const before = Math.floor(index / classCount);
  const after = index % classCount;
  if (before === END) return FREE;
  if (nothingBefore.includes(after) || nothingBehind.includes(before)) return NEVER;
  return inWord.includes(before) && inWord.includes(after) ? WORD : FREE;
});

/** Returns the break level between two neighbouring characters, from their classes alone. */
export function levelBetween(before: CharClass, after: CharClass): number {
  return pairs[before * classCount + after]!;
}

/** 计量单位与量词: behind an Arabic number they stay on its line. */
export const units = new Set(
  '年月日时分秒号元万亿千百十角吨克㎡㎥㎏㎝㎜㎞㏄斤公米里平立升倍个名人家次份张页项条款目章节件起户台套部栋处座层级期批类种只根支辆瓶罐口度岁周天季届'
    .split('')
    .map((unit) => unit.codePointAt(0)!),
);

/** Text that stays together, with the level of a break inside it. The last rule that matches a place and is stricter wins. */
export const bonds: readonly { level: number; pattern: RegExp }[] = [
  // 书名: whole unless longer than a line
  { level: NAME, pattern: /《[^《》]*》/gu },
  // 条款项: 第三十六条
  { level: SOFT, pattern: /第[一二三四五六七八九十百千零〇\d]+[条款项目章节编]/gu },
  // 年月日 and 时分 as one date, as one time
  { level: UNIT, pattern: /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}时\d{1,2}分|\d{1,2}月\d{1,2}日/gu },
  // 大写金额: 人民币壹拾叁万伍仟元整
  {
    level: UNIT,
    pattern:
      /(?:人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[元圆](?:[零壹贰叁肆伍陆柒捌玖]角)?(?:[零壹贰叁肆伍陆柒捌玖]分)?整?/gu,
  },
  // 汉字数字的日期: 二〇二六年三月五日
  {
    level: UNIT,
    pattern: /[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu,
  },
  // 发文字号: 苏安监〔2016〕186号, （示）应急罚〔2026〕7号
  {
    level: UNIT,
    pattern:
      /(?:（[^（）《》\s]{1,6}）[\p{Script=Han}]{1,10}|(?:(?<!\p{Script=Han})|(?<=[以按据和与及经]))(?![以按据和与及经])[\p{Script=Han}]{1,6}|[\p{Script=Han}]{0,3})〔\d{4}〕第?\d+(?:-\d+)?号/gu,
  },
  // 括注: （单位）, （家次）
  { level: UNIT, pattern: /（\p{Script=Han}{1,3}）/gu },
  // 项的编号: （三）
  { level: UNIT, pattern: /（[一二三四五六七八九十\d]{1,3}）项?/gu },
  // 数与单位: 2026年, 35000元, 3万元, 第5条, 15个工作日
  {
    level: UNIT,
    pattern: /第?\d[\d.,]*(?:[万亿千百]+元?|个工作日|个月|平方米|立方米|公里|公斤|小时|分钟)/gu,
  },
];
