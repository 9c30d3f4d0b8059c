/**
 * Slots stand for values while a template is parsed: one code point each from the supplementary private use planes,
 * which no text of a record may hold. Markdown sees a character that means nothing to it, so a value cannot become markup.
 */
const first = 0xf0000;
/** Plane 15 ends two code points early: U+FFFFE and U+FFFFF are non-characters. */
const perPlane = 0xfffe;
const second = 0x100000;

/** How many values one document may hold. */
export const slotLimit = perPlane * 2;

/** Text that holds at least one slot, or a character that could be mistaken for one. */
export const slotPattern = /[\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;

/** Finds every slot of a text. */
export const everySlot = new RegExp(slotPattern.source, 'gu');

/** The slot of the value with this number, counted from 0. Throws a RangeError above {@link slotLimit}. */
export function slotOf(index: number): string {
  if (index >= slotLimit) throw new RangeError(`a document holds at most ${slotLimit} values`);
  return String.fromCodePoint(index < perPlane ? first + index : second + index - perPlane);
}

function indexOf(slot: string): number {
  const point = slot.codePointAt(0)!;
  return point < second ? point - first : point - second + perPlane;
}

/** Puts the values in the place of their slots. */
export function fillSlots(text: string, values: readonly string[]): string {
  return text.replace(everySlot, (slot) => values[indexOf(slot)] ?? '');
}
