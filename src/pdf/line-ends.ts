/**
 * Where a line may end, and what a line that ends there costs: full lines are preferred, breaks inside 第三十六条 cost, marks
 * and the padding of blanks may give up room to pull one more character in (推入), a pause or full stop may hang over the
 * edge (行尾悬挂), otherwise the line ends earlier and is stretched (推出).
 */
import { BLANK, CLOSE, END, NAME, NEVER, OPEN, REST, SOFT, SPACE, WORD, hangs } from './classes.ts';
import type { Prepared } from './inline.ts';

/** An end of a line: the character after it, the width before adjusting, and what the line costs. */
export interface LineEnd {
  end: number;
  /** Without spaces at the end, and without a mark that hangs. */
  width: number;
  /** Width of the mark that hangs over the edge; 0 when none does. */
  hang: number;
  cost: number;
}

/** How a line is to be set: its measure in points, and whether marks may hang over its end. */
export interface Measure {
  measure: number;
  hanging: boolean;
  /** True when the blank left half of an opening mark at the start is dropped. */
  trimmed: boolean;
}

/** Room a mark may give up inside a line, and a closing mark at its end, in ems. */
const markShrink = 0.25;
const endShrink = 0.5;
export const tolerance = 1e-6;
/** Costs that weigh a stretched line against a squeezed one, a hanging mark, and a break inside 第三十六条. */
const stretchCost = 10_000;
const squeezeCost = 30;
const hangCost = 8;
const breakCosts = [0, 100];

/** Returns the blank room that a mark, or the padding of a blank, can give up inside a line, in points; 0 for others. */
export function markRoom(prepared: Prepared, at: number, start: number): number {
  const { classes, gaps, gives, style } = prepared;
  const charClass = classes[at];
  if (charClass === CLOSE) return gaps[at + 1]! < 0 ? 0 : markShrink * style.size;
  if (charClass === OPEN) return at === start || gaps[at]! < 0 ? 0 : markShrink * style.size;
  return charClass === BLANK ? gives[at]! : 0;
}

/** Returns the room that the space before a character can give up, in points. */
export function gapRoom(prepared: Prepared, at: number, start: number): number {
  return at > start ? Math.max(0, prepared.gaps[at]!) / 2 : 0;
}

/** A cell of a blank on a form grows by so much more than the room between two characters. */
const blankGrowth = 4;

/**
 * Returns how much of the room of a stretched line goes to character `at`: one share before it, none inside words and numbers.
 * Blanks of forms take several, inside their rule.
 */
export function stretchShares(prepared: Prepared, at: number): number {
  const { classes, fills, levels } = prepared;
  const charClass = classes[at];
  if (charClass === BLANK && fills[at]! > 0) return blankGrowth;
  const level = levels[at]!;
  return level === WORD || charClass === REST || (level === NEVER && charClass === SPACE) ? 0 : 1;
}

/** What a scan finds: the end of the paragraph or a forced one, where it can be reached, and the last forbidden places. */
export interface Scan {
  closed: LineEnd | undefined;
  /** By level above {@link SOFT}: the last place of the line that may only be used when there is no other way. */
  forbidden: (LineEnd | undefined)[];
}

/** Goes along a line from `start` and offers each place where it may end, the nearest first. */
export function scanLine(
  prepared: Prepared,
  start: number,
  { measure, hanging, trimmed }: Measure,
  offer: (end: number, width: number, hang: number, cost: number) => void,
): Scan {
  const { classes, glyphs, widths, levels, gaps, style } = prepared;
  const { size } = style;
  const count = classes.length;
  const forbidden: (LineEnd | undefined)[] = [undefined, undefined, undefined, undefined];
  let width = trimmed ? -0.5 * size : 0;
  let solid = width; // without the spaces at the end
  let shrink = 0;
  let places = 0;
  for (let at = start; at < count; at++) {
    const charClass = classes[at]!;
    if (at > start) {
      width += gaps[at]!;
      places += stretchShares(prepared, at);
    }
    const own = markRoom(prepared, at, start);
    shrink += own + gapRoom(prepared, at, start);
    width += widths[at]!;
    if (charClass !== SPACE) solid = width;
    const end = at + 1;
    const endRoom = charClass === CLOSE ? endShrink * size - own : 0;
    const fits = solid - shrink - endRoom <= measure + tolerance;
    // A mark hangs only where it would not stand in the line as it is.
    const before = solid - widths[at]!;
    const over =
      hanging &&
      charClass === CLOSE &&
      solid > measure + tolerance &&
      hangs.has(glyphs[at]!.code) &&
      before - (shrink - own) <= measure + tolerance;
    if (!fits && !over) {
      if (solid - shrink > measure + 1.5 * size) break;
      continue;
    }
    let cost = fits ? costOf(solid - measure, shrink + endRoom, places, size) : Infinity;
    let hang = 0;
    if (over) {
      const outside = hangCost + costOf(before - measure, shrink - own, places - 1, size);
      if (outside < cost) {
        cost = outside;
        hang = widths[at]!;
      }
    }
    const set = solid - hang;
    const forced = charClass !== END && classes[end] === END;
    if (end === count || forced || charClass === END || charClass === REST)
      return { closed: { end: forced ? end + 1 : end, width: set, hang, cost: 0 }, forbidden };
    const level = classes[end] === REST ? NEVER : levels[end]!;
    if (level <= SOFT) offer(end, set, hang, cost + breakCosts[level]!);
    else forbidden[level - NAME] = { end, width: set, hang, cost };
  }
  return { closed: undefined, forbidden };
}

/** Badness of a line that is `excess` points too wide (negative: too narrow). */
function costOf(excess: number, shrink: number, places: number, size: number): number {
  if (excess > 0) return shrink > 0 ? squeezeCost * (excess / shrink) ** 2 : 0;
  const stretch = -excess / size / Math.max(1, places);
  return stretchCost * stretch * stretch;
}
