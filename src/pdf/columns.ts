/** Widths of table columns: by weight, but wide enough for what is not to be broken. */
import { END, FREE, SOFT, WORD } from './classes.ts';
import type { Prepared } from './inline.ts';

/** The cell of a table as far as its column's width goes. */
export interface WidthCell {
  column: number;
  columns: number;
  prepared: Prepared;
  /** Set one character below the other: one character wide. */
  vertical?: boolean;
}

/** The least widths of columns in points: to keep dates and short heads whole, and to keep words and numbers whole. */
export interface LeastWidths {
  comfortable: number[];
  hard: number[];
}

/** Runs longer than this many characters, such as titles of laws, do not widen their column. */
const longestRun = 11;
/** Longer words are cut, whatever the width. */
const longestWord = 16;
/** Texts up to this many characters stay on one line when there is room. */
const shortText = 5;

/** Finds the least widths from all cells that stand in one column. */
export function leastWidths(cells: readonly WidthCell[], count: number, padding: number): LeastWidths {
  const comfortable = Array.from({ length: count }, () => 0);
  const hard = Array.from({ length: count }, () => 0);
  for (const { column, columns, prepared, vertical } of cells) {
    if (columns > 1) continue;
    const { size } = prepared.style;
    if (vertical) {
      hard[column] = Math.max(hard[column]!, size);
      continue;
    }
    const run = longestOf(prepared, prepared.classes.length <= shortText ? FREE : SOFT);
    const word = longestOf(prepared, WORD);
    if (run <= longestRun * size) comfortable[column] = Math.max(comfortable[column]!, run);
    if (word <= longestWord * size) hard[column] = Math.max(hard[column]!, word);
  }
  const padded = (width: number): number => (width > 0 ? width + 2 * padding + 0.1 : 0);
  return {
    comfortable: comfortable.map((width, index) => padded(Math.max(width, hard[index]!))),
    hard: hard.map(padded),
  };
}

/** Width of the longest run without a break below a level. */
function longestOf(prepared: Prepared, level: number): number {
  const { classes, widths, gaps, levels } = prepared;
  let longest = 0;
  let width = 0;
  for (let at = 0; at < classes.length; at++) {
    const opens = at === 0 || levels[at]! < level || classes[at - 1] === END;
    width = opens ? widths[at]! : width + gaps[at]! + widths[at]!;
    if (width > longest) longest = width;
  }
  return longest;
}

/**
 * Returns the left edges of the columns and the right edge of the last. Columns narrower than their least width are
 * widened at the cost of the others, as far as the whole width allows.
 */
export function columnEdges(weights: readonly number[], least: LeastWidths, width: number): number[] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const floor =
    [least.comfortable, least.hard].find((widths) => sum(widths) <= width) ?? weights.map(() => 0);
  const fixed = weights.map(() => false);
  const widths = weights.map(() => 0);
  for (;;) {
    const room = width - sum(floor.filter((_, index) => fixed[index]));
    const total = sum(weights.filter((_, index) => !fixed[index]));
    let settled = true;
    weights.forEach((weight, index) => {
      if (fixed[index]) return;
      widths[index] = total > 0 ? (room * weight) / total : room / weights.length;
      if (widths[index]! < floor[index]! - 1e-9) {
        fixed[index] = true;
        widths[index] = floor[index]!;
        settled = false;
      }
    });
    if (settled) break;
  }
  const edges = [0];
  for (const each of widths) edges.push(edges.at(-1)! + each);
  return edges;
}
