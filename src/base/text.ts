/** Characters nobody sees but which break comparison: BOM, zero-width, soft hyphen, word joiner. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Kangxi and supplement radicals and compatibility ideographs, which look like ordinary ideographs. */
const lookalikes = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
/** Simplified radicals of the supplement block, which have no compatibility mapping (EquivalentUnifiedIdeograph). */
const radicals = '⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻥⻦⻨⻩⻬⻮⻰⻳';
const radicalIdeographs = '民西见角贝车长门青韦页风飞食马鱼鸟麦黄齐齿龙龟';

function toIdeograph(character: string): string {
  return radicalIdeographs[radicals.indexOf(character)] ?? character.normalize('NFKC');
}

/** Characters that never belong in a record: controls, direction overrides, lone surrogates, non-characters. */
const unsafe =
  /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFF]|\p{Surrogate}/u;

/**
 * Cleans what copying from Word, PDF or a spreadsheet leaves behind: removes invisible characters, turns odd blanks
 * into a plain blank, radicals and compatibility ideographs into the ideograph they stand for (⽂ → 文), and ○ U+25CB
 * after a Chinese digit into 〇 U+3007. Traditional characters and full-width punctuation stay as they are.
 */
export function normaliseText(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F]/g, ' ')
    .replace(lookalikes, toIdeograph)
    .replace(/(?<=[〇一二三四五六七八九])[○◯]+/g, (circles) => '〇'.repeat(circles.length));
}

/** Turns full-width ASCII (Ａ１（，) and the ideographic blank into half width, one character for one. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** Cleans a code (credit code, document number, phone) for comparison: cleaned, half width, no blank at the ends. */
export function normaliseCode(text: string): string {
  return toHalfWidth(normaliseText(text)).trim();
}

/** Counts code points, which is how positions and lengths are given everywhere. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Cuts by code points, so that no ideograph beyond the basic plane is torn. Negative ends count from the end. */
export function sliceByCodePoint(text: string, start: number, end?: number): string {
  return [...text].slice(start, end).join('');
}

/** Turns a UTF-16 index, as regular expressions give it, into a code-point offset. */
export function codePointOffset(text: string, index: number): number {
  return codePointLength(text.slice(0, index));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

/**
 * Finds the first character that must not stand in a record (control character, direction override, lone surrogate,
 * replacement character U+FFFD from a broken encoding), with its offset in code points. Tab and line feed are fine.
 */
export function findUnsafeCharacter(text: string): { at: number; codePoint: number } | undefined {
  const match = unsafe.exec(text);
  if (!match) return undefined;
  return { at: codePointOffset(text, match.index), codePoint: match[0].codePointAt(0)! };
}

/** Tells whether the text holds no character that must not stand in a record. */
export function isSafeText(text: string): boolean {
  return !unsafe.test(text);
}

/** A name without the blanks, full-width ones too, and characters without width that people put into it. */
export function bareName(name: string): string {
  return name.replace(/[\s\u200b-\u200d\ufeff]/gu, '');
}
