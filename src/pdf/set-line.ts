/** Sets a broken line: shrinks or stretches it to its measure and places runs, blanks and boxes on the baseline. */
import type { Line } from './break-lines.ts';
import { BLANK, BOX, CLOSE, DIGIT, END, LATIN, OPEN, PREFIX, REST, SPACE } from './classes.ts';
import type { Glyph } from './fonts.ts';
import type { BoxItem, Item, TextItem } from './frame.ts';
import type { Prepared } from './inline.ts';
import { gapRoom, markRoom, stretchShares, tolerance } from './line-ends.ts';
import type { Tag } from './tags.ts';

export interface LinePlace {
  x: number;
  baseline: number;
  align: 'justify' | 'start' | 'center' | 'end';
  tag: Tag | null;
  red?: boolean;
}

/** A line that would have to be stretched by more than this between two characters stays ragged, in ems. */
const maxStretch = 0.25;
const underlineDrop = 0.18;
const underlineWeight = 0.5;

/** Adds the items of a line and returns the x of its right edge, hanging spaces left out and a hanging mark included. */
export function setLine(prepared: Prepared, line: Line, place: LinePlace, items: Item[]): number {
  const { classes, glyphs, widths, gaps, fills, style } = prepared;
  const { size } = style;
  const adjust = adjustment(prepared, line, place.align);
  let x = place.x + adjust.offset;
  let edge = x;
  let run: TextItem | undefined;
  let fillStart = -1;
  for (let at = line.start; at < line.end; at++) {
    const charClass = classes[at]!;
    let lead = 0;
    let shift = 0;
    let width = widths[at]!;
    if (at > line.start) {
      const gap = gaps[at]! > 0 ? gaps[at]! * (1 - adjust.squeeze / 2) : gaps[at]!;
      const grows = at < adjust.stretchEnd ? adjust.stretch * stretchShares(prepared, at) : 0;
      const stretch = charClass === BLANK ? 0 : grows;
      if (charClass === BLANK) width += grows;
      // A gap belongs to the letter or figure beside it, and to the second of two opening marks.
      const narrow = charClass === LATIN || charClass === DIGIT || charClass === PREFIX;
      const own = gap > 0 ? narrow : charClass === OPEN && classes[at - 1] === OPEN;
      if (own) lead = gap;
      const before = stretch + (own ? 0 : gap);
      if (run) run.advances[run.advances.length - 1]! += before;
      x += before;
    } else if (line.trimmed) {
      shift = -0.5 * size;
      width -= 0.5 * size;
    }
    const gives = adjust.squeeze > 0 && at < adjust.stretchEnd;
    if (gives && (charClass === OPEN || charClass === CLOSE || charClass === BLANK)) {
      const given = at === adjust.trimmedEnd ? 0 : markRoom(prepared, at, line.start) * adjust.squeeze;
      width -= given;
      if (charClass === OPEN) shift -= given;
    }
    if (at === adjust.trimmedEnd) width -= adjust.trim;
    if (charClass === REST) width = Math.max(widths[at]!, place.x + line.measure - x);
    if (fills[at]! > 0 && fills[at] !== fills[at - 1]) fillStart = x;
    if (fills[at]! > 0 && at === line.start) fillStart = x;
    const glyph = glyphs[at];
    if (charClass === BOX) {
      if (run) run.advances[run.advances.length - 1]! += width;
      items.push(boxItem(x, place, size, glyph ?? null, prepared.ticks[at]!));
      run = undefined;
    } else if (glyph) {
      if (!run || run.glyphs[0]!.face !== glyph.face) {
        run = textItem(x, place, size);
        items.push(run);
      }
      run.glyphs.push(glyph);
      run.advances.push(lead + width);
      run.shifts.push(lead + shift + glyph.shift * size);
    } else {
      // Blank room belongs to the character before it, so that no reader of the PDF takes it for a space.
      if (run) run.advances[run.advances.length - 1]! += width;
    }
    x += lead + width;
    if (charClass !== SPACE || fills[at]! > 0) edge = x;
    if (fills[at]! > 0 && (at + 1 === line.end || fills[at + 1] !== fills[at])) {
      underline(items, fillStart, x, place.baseline + underlineDrop * size);
    }
  }
  return edge;
}

function textItem(x: number, place: LinePlace, size: number): TextItem {
  return {
    type: 'text',
    x,
    y: place.baseline,
    size,
    glyphs: [],
    advances: [],
    shifts: [],
    red: place.red ?? false,
    tag: place.tag,
  };
}

function boxItem(x: number, place: LinePlace, size: number, glyph: Glyph | null, checked: boolean): BoxItem {
  const { baseline, tag } = place;
  const side = 0.8 * size;
  return { type: 'box', x: x + 0.08 * size, y: baseline - 0.72 * size, size: side, checked, glyph, tag };
}

function underline(items: Item[], x: number, x2: number, y: number): void {
  items.push({ type: 'rule', x, y, x2, y2: y, weight: underlineWeight, red: false, tag: null });
}

interface Adjustment {
  /** Distance of the line from the left edge of its measure. */
  offset: number;
  /** Added between characters up to `stretchEnd`. */
  stretch: number;
  stretchEnd: number;
  /** Share of the room marks and gaps can give up that they do give up. */
  squeeze: number;
  /** The closing mark at the end that gives up `trim` points of its blank half; -1 when none does. */
  trimmedEnd: number;
  trim: number;
}

function adjustment(prepared: Prepared, line: Line, align: LinePlace['align']): Adjustment {
  const slack = line.measure - line.width;
  let stretchEnd = line.end;
  const isOpenEnd = (charClass: number): boolean => charClass === SPACE || charClass === END;
  while (stretchEnd > line.start && isOpenEnd(prepared.classes[stretchEnd - 1]!)) stretchEnd--;
  if (line.hang > 0) stretchEnd--;
  const none = { offset: 0, stretch: 0, stretchEnd, squeeze: 0, trimmedEnd: -1, trim: 0 };
  const endsWithRest = prepared.classes[line.end - 1] === REST;
  if (slack < -tolerance) {
    const closes = line.hang === 0 && prepared.classes[stretchEnd - 1] === CLOSE;
    const trim = closes ? Math.min(-slack, 0.5 * prepared.style.size) : 0;
    const trimmedEnd = closes ? stretchEnd - 1 : -1;
    let room = 0;
    for (let at = line.start; at < stretchEnd; at++) {
      room += gapRoom(prepared, at, line.start);
      if (at !== trimmedEnd) room += markRoom(prepared, at, line.start);
    }
    const squeeze = room > 0 ? Math.min(1, Math.max(0, -slack - trim) / room) : 0;
    return { ...none, squeeze, trimmedEnd, trim };
  }
  if (endsWithRest) return none;
  // The room behind the last character of a spread line is not part of what is centred.
  if (align === 'center') return { ...none, offset: (slack + prepared.style.track) / 2 };
  if (align === 'end') return { ...none, offset: slack };
  if (align === 'start' || line.last) return none;
  let places = 0;
  for (let at = line.start + 1; at < stretchEnd; at++) places += stretchShares(prepared, at);
  const stretch = places > 0 ? slack / places : 0;
  return stretch > maxStretch * prepared.style.size ? none : { ...none, stretch };
}
