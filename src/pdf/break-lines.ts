/**
 * Breaks a prepared paragraph into lines. Each line takes the best of the breaks it can reach: full lines are preferred,
 * breaks inside titles and 第三十六条 cost, marks may give up blank room to pull one more character in (推入), otherwise the
 * line ends earlier and is stretched (推出). Rules that forbid a break hold as long as any other break exists.
 */
import { BLANK, CLOSE, END, NAME, NEVER, OPEN, REST, SPACE, UNIT, WORD } from './classes.ts';
import type { Prepared } from './inline.ts';

/** A line: characters `start` to `end` (exclusive), and the width they need before adjusting, hanging spaces left out. */
export interface Line {
  start: number;
  end: number;
  width: number;
  /** Room for the line in points. */
  measure: number;
  /** True for the last line of a paragraph and before a forced end: never justified. */
  last: boolean;
  /** True when the blank left half of an opening mark at the start of the line is dropped. */
  trimmed: boolean;
}

/** Room a mark may give up inside a line, and a closing mark at its end, in ems. */
const markShrink = 0.25;
const endShrink = 0.5;
const tolerance = 1e-6;
/** Costs that weigh a stretched line against a squeezed one and against a break inside a title or 第三十六条. */
const stretchCost = 10_000;
const squeezeCost = 30;
/** By level: FREE, SOFT, NAME. A title in 《》 is broken only where the line would otherwise be stretched by 0.18 em. */
const breakCosts = [0, 100, 330];

/**
 * Breaks a paragraph into lines of a measure in points; `indent` shortens the first line.
 * Every character is in exactly one line.
 */
export function breakLines(prepared: Prepared, measure: number, indent = 0): Line[] {
  const lines: Line[] = [];
  const count = prepared.classes.length;
  let start = 0;
  let forced = true;
  while (start < count) {
    const room = lines.length === 0 ? measure - indent : measure;
    const line = nextLine(prepared, start, room, forced);
    lines.push(line);
    start = line.end;
    forced = line.last;
  }
  if (lines.length === 0 || prepared.classes[count - 1] === END) {
    lines.push({ start: count, end: count, width: 0, measure, last: true, trimmed: false });
  }
  return lines;
}

/** Returns the blank room that a mark can give up inside a line, in points; 0 for other characters. */
export function markRoom(prepared: Prepared, at: number, start: number): number {
  const { classes, gaps, style } = prepared;
  const charClass = classes[at];
  if (charClass === CLOSE) return gaps[at + 1]! < 0 ? 0 : markShrink * style.size;
  if (charClass === OPEN) return at === start || gaps[at]! < 0 ? 0 : markShrink * style.size;
  return 0;
}

/** Returns the room that the space before a character can give up, in points. */
export function gapRoom(prepared: Prepared, at: number, start: number): number {
  return at > start ? Math.max(0, prepared.gaps[at]!) / 2 : 0;
}

/** Tells whether a line may be stretched before character `at`: not inside words and numbers. */
export function stretchesBefore(prepared: Prepared, at: number): boolean {
  const level = prepared.levels[at]!;
  if (level === WORD) return false;
  return !(level === NEVER && prepared.classes[at] === SPACE) && prepared.classes[at] !== REST;
}

function nextLine(prepared: Prepared, start: number, measure: number, afterForced: boolean): Line {
  const { classes, widths, levels, gaps, style } = prepared;
  const { size } = style;
  const count = classes.length;
  const trimmed = !afterForced && classes[start] === OPEN;
  let width = trimmed ? -0.5 * size : 0;
  let solid = width; // without the spaces at the end
  let shrink = 0;
  let stretchPlaces = 0;
  let best = -1;
  let bestCost = Infinity;
  let bestWidth = 0;
  // The last place in the line of each stricter level.
  const fallback = { end: [-1, -1, -1], width: [0, 0, 0] };
  const finish = (end: number, lineWidth: number, last: boolean): Line => ({
    start,
    end,
    width: lineWidth,
    measure,
    last,
    trimmed,
  });
  for (let at = start; at < count; at++) {
    const charClass = classes[at]!;
    if (at > start) {
      width += gaps[at]!;
      if (stretchesBefore(prepared, at)) stretchPlaces++;
    }
    shrink += markRoom(prepared, at, start) + gapRoom(prepared, at, start);
    width += widths[at]!;
    if (charClass !== SPACE) solid = width;
    const end = at + 1;
    const endRoom = charClass === CLOSE ? endShrink * size - markRoom(prepared, at, start) : 0;
    const need = solid - shrink - endRoom;
    if (need <= measure + tolerance) {
      if (charClass === END || charClass === REST) {
        const swallow = charClass === REST && classes[end] === END ? end + 1 : end;
        return finish(swallow, solid, true);
      }
      if (end === count) return finish(end, solid, true);
      const level = classes[end] === END || classes[end] === REST ? NEVER : levels[end]!;
      if (level <= NAME) {
        const cost = costOf(solid - measure, shrink + endRoom, stretchPlaces, size) + breakCosts[level]!;
        if (cost <= bestCost) {
          best = end;
          bestCost = cost;
          bestWidth = solid;
        }
      } else {
        fallback.end[level - UNIT] = end;
        fallback.width[level - UNIT] = solid;
      }
    } else if (solid - shrink > measure + size) break;
  }
  if (best > 0 && !needsBreaking(prepared, best, measure)) return finish(best, bestWidth, false);
  for (const kind of best > 0 ? [0, 1] : [0, 1, 2]) {
    if (fallback.end[kind]! > best) return finish(fallback.end[kind]!, fallback.width[kind]!, false);
  }
  if (best > 0) return finish(best, bestWidth, false);
  return finish(start + 1, widths[start]!, classes[start] === END || start + 1 === count);
}

/** Badness of a line that is `excess` points too wide (negative: too narrow). */
function costOf(excess: number, shrink: number, places: number, size: number): number {
  if (excess > 0) return squeezeCost * (excess / shrink) ** 2;
  const stretch = -excess / size / Math.max(1, places);
  return stretchCost * stretch * stretch;
}

/** Tells whether what stands behind a break is an unbreakable unit longer than a whole line, which must be cut anyway. */
function needsBreaking(prepared: Prepared, start: number, measure: number): boolean {
  const { classes, widths, levels, gaps } = prepared;
  let width = 0;
  for (let at = start; at < classes.length; at++) {
    if (at > start && (levels[at]! <= NAME || classes[at] === END)) return false;
    if (classes[at] === BLANK || classes[at] === REST) return false;
    width += widths[at]! + (at > start ? gaps[at]! : 0);
    if (width > measure + tolerance) return true;
  }
  return false;
}
