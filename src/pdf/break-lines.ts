/**
 * Breaks a prepared paragraph into lines. Each line takes the best of the ends it can reach (`line-ends.ts`); where that
 * leaves a loose line or a single character at the end, all lines are weighed together. Rules that forbid a break hold as long
 * as any other break exists.
 */
import { BLANK, CLOSE, END, NO_START, OPEN, REST, SOFT } from './classes.ts';
import type { Prepared } from './inline.ts';
import { scanLine, tolerance, type LineEnd, type Measure } from './line-ends.ts';

/** A line: characters `start` to `end` (exclusive), and the width they need before adjusting. */
export interface Line {
  start: number;
  end: number;
  /** Without spaces at the end, and without a mark that hangs. */
  width: number;
  /** Width of the mark that hangs over the end; 0 when none does. */
  hang: number;
  /** Room for the line in points. */
  measure: number;
  /** True for the last line of a paragraph and before a forced end: never justified. */
  last: boolean;
  /** True when the blank left half of an opening mark at the start of the line is dropped. */
  trimmed: boolean;
}

export interface BreakOptions {
  /** Shortens the first line, in points. */
  indent?: number;
  /** Lets 、，。 at the end of a line stand outside the measure. */
  hanging?: boolean;
}

/** A line that costs more than this is loose: stretched by more than an eighth of an em between its characters. */
const looseCost = 150;
/** A line that costs more than this is weighed only where it is the best from its start. */
const worstCost = 500;
/** Cost of a paragraph that ends with a single character on a line of its own (孤字). */
const lonelyCost = 400;

/** Breaks a paragraph into lines of a measure in points. Every character is in exactly one line. */
export function breakLines(prepared: Prepared, measure: number, options: BreakOptions = {}): Line[] {
  const lines: Line[] = [];
  const { classes } = prepared;
  const count = classes.length;
  let uneven = false;
  let cut = false;
  for (let start = 0; start < count;) {
    const way = wayOf(prepared, start, measure, options);
    const found = nextEnd(prepared, start, way, measure);
    uneven ||= found.closed ? start > 0 && isLonely(prepared, start) : found.end.cost > looseCost;
    cut ||= found.cut;
    lines.push(lineOf(start, way, found.end, found.closed));
    start = found.end.end;
  }
  if (uneven && !cut && lines.length > 1)
    return endLines(evenLines(prepared, measure, options), prepared, measure);
  return endLines(lines, prepared, measure);
}

/** Adds the empty line that a forced end leaves behind it. */
function endLines(lines: Line[], { classes }: Prepared, measure: number): Line[] {
  const count = classes.length;
  if (lines.length === 0 || classes[count - 1] === END)
    lines.push({ start: count, end: count, width: 0, hang: 0, measure, last: true, trimmed: false });
  return lines;
}

function wayOf(
  { classes }: Prepared,
  start: number,
  measure: number,
  { indent = 0, hanging = false }: BreakOptions,
): Measure {
  const first = start === 0 || classes[start - 1] === END || classes[start - 1] === REST;
  return {
    measure: start === 0 ? measure - indent : measure,
    hanging,
    trimmed: !first && classes[start] === OPEN,
  };
}

function lineOf(start: number, { measure, trimmed }: Measure, found: LineEnd, last: boolean): Line {
  const { end, width, hang } = found;
  return { start, end, width, hang, measure, last, trimmed };
}

interface Found {
  end: LineEnd;
  /** True at the end of the paragraph, or at a forced one. */
  closed: boolean;
  /** True where the line ends at a forbidden place, as there is no other. */
  cut: boolean;
}

function nextEnd(prepared: Prepared, start: number, way: Measure, whole: number): Found {
  const best: LineEnd = { end: -1, width: 0, hang: 0, cost: Infinity };
  const { closed, forbidden } = scanLine(prepared, start, way, (end, width, hang, cost) => {
    if (cost > best.cost) return;
    best.end = end;
    best.width = width;
    best.hang = hang;
    best.cost = cost;
  });
  if (closed) return { end: closed, closed: true, cut: false };
  const free = best.end < 0 ? undefined : best;
  if (free && !needsBreaking(prepared, free.end, whole)) return { end: free, closed: false, cut: false };
  // What may never be broken is broken only where nothing else can be.
  for (const end of free ? forbidden.slice(0, -1) : forbidden)
    if (end && end.end > (free?.end ?? -1)) return { end, closed: false, cut: true };
  if (free) return { end: free, closed: false, cut: true };
  const width = prepared.widths[start]!;
  const alone = prepared.classes[start] === END || start + 1 === prepared.classes.length;
  return { end: { end: start + 1, width, hang: 0, cost: 0 }, closed: alone, cut: true };
}

/** Tells whether what stands behind a break is an unbreakable unit longer than a whole line, which must be cut anyway. */
function needsBreaking(prepared: Prepared, start: number, measure: number): boolean {
  const { classes, widths, levels, gaps } = prepared;
  let width = 0;
  for (let at = start; at < classes.length; at++) {
    if (at > start && (levels[at]! <= SOFT || classes[at] === END)) return false;
    if (classes[at] === BLANK || classes[at] === REST) return false;
    width += widths[at]! + (at > start ? gaps[at]! : 0);
    if (width > measure + tolerance) return true;
  }
  return false;
}

/** Tells whether what is left of a paragraph is one character and its mark. */
function isLonely({ classes }: Prepared, start: number): boolean {
  let characters = 0;
  for (let at = start; at < classes.length && classes[at] !== END; at++)
    if (classes[at] !== CLOSE && classes[at] !== NO_START) characters++;
  return characters === 1;
}

interface Node {
  cost: number;
  /** Start of the line that ends here. */
  from: number;
  line: Line;
}

/** Weighs all lines of a paragraph together. Called only where each of them can end at a free place. */
function evenLines(prepared: Prepared, measure: number, options: BreakOptions): Line[] {
  const count = prepared.classes.length;
  const nodes: (Node | undefined)[] = [];
  const reach = (from: number, way: Measure, end: LineEnd, last: boolean, cost: number): void => {
    const known = nodes[end.end];
    if (known && known.cost < cost) return;
    nodes[end.end] = { cost, from, line: lineOf(from, way, end, last) };
  };
  for (let start = 0; start < count; start++) {
    const here = start === 0 ? 0 : nodes[start]?.cost;
    if (here === undefined) continue;
    const way = wayOf(prepared, start, measure, options);
    let fair = false;
    const { closed } = scanLine(prepared, start, way, (end, width, hang, cost) => {
      if (cost > worstCost) return;
      fair = true;
      reach(start, way, { end, width, hang, cost }, false, here + cost);
    });
    if (closed) {
      const lonely = start > 0 && isLonely(prepared, start) ? lonelyCost : 0;
      reach(start, way, closed, true, here + lonely);
    } else if (!fair) {
      const { end, closed: last, cut } = nextEnd(prepared, start, way, measure);
      reach(start, way, end, last, here + (cut ? cutCost : end.cost));
    }
  }
  const lines: Line[] = [];
  for (let end = count; end > 0;) {
    const { from, line } = nodes[end]!;
    lines.unshift(line);
    end = from;
  }
  return lines;
}

/** Cost of a line that must end at a forbidden place. */
const cutCost = 1_000_000;
