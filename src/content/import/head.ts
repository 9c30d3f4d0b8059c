import { textOf, type Grid } from '../table-head.ts';

/** Where the head of a table lies, and the names each column may go by, the most telling first. */
export interface TableHead {
  /** Row indices, 0-based. */
  first: number;
  last: number;
  names: string[][];
}

/** Rows looked through for the head; titles and notes stand above it. */
const searched = 20;

/** A heading that means something, as far as the kind and the mapping know. */
export type IsKnown = (title: string) => boolean;

function firstRow(grid: Grid, isKnown: IsKnown): number {
  let narrow = -1;
  for (let row = 0; row < Math.min(searched, grid.rows.length); row += 1) {
    const filled = grid.rows[row]!.map(textOf).filter((text) => text !== '');
    const known = filled.filter(isKnown).length;
    if (known === 0 || known * 2 < filled.length) continue;
    // A lone word over a wide table is its title, even when it happens to be the name of a field.
    if (filled.length > 1) return row;
    if (narrow === -1) narrow = row;
  }
  return narrow;
}

/** The cell that shows at a place, merged cells counted as one. */
function shownAt(grid: Grid, row: number, column: number): string {
  const merge = grid.merges?.find(
    ({ startRow, startCol, endRow, endCol }) =>
      row >= startRow && row <= endRow && column >= startCol && column <= endCol,
  );
  return textOf(merge ? grid.rows[merge.startRow]?.[merge.startCol] : grid.rows[row]?.[column]);
}

/** Last row of a head by its merged cells; text tables have none, there a second row fills gaps of the first. */
function lastRow(grid: Grid, first: number, isKnown: IsKnown): number {
  const merges = (grid.merges ?? []).filter(({ startRow }) => startRow === first);
  const deep = merges.map(({ endRow }) => endRow).filter((end) => end > first);
  const wide = merges.some(({ startCol, endCol, endRow }) => endCol > startCol && endRow === first);
  if (deep.length > 0 || wide) return Math.max(first, ...deep, wide ? first + 1 : first);
  const above = grid.rows[first]!.map(textOf);
  const below = grid.rows[first + 1]?.map(textOf) ?? [];
  const filled = below.flatMap((text, at) => (text === '' ? [] : [at]));
  const fillsGap = filled.some((at) => (above[at] ?? '') === '');
  const isHead =
    filled.length > 0 &&
    filled.length < above.filter((text) => text !== '').length &&
    filled.every((at) => isKnown(below[at]!));
  return fillsGap && isHead ? first + 1 : first;
}

/** In a text table a heading over several columns stands in the first of them. */
function above(grid: Grid, first: number, column: number): string {
  for (let at = column; at >= 0; at -= 1) {
    const text = textOf(grid.rows[first]?.[at]);
    if (text !== '') return text;
  }
  return '';
}

/**
 * Finds the head: the rows given, or the first row where at least half of the filled cells are known, with the row below
 * where headings span. A column may go by the whole (`实施主体.行使层级`), its lower or its upper heading.
 */
export function findTableHead(
  grid: Grid,
  isKnown: IsKnown,
  given?: { from: number; to: number },
): TableHead | undefined {
  const first = given ? given.from - 1 : firstRow(grid, isKnown);
  if (first === -1 || first >= grid.rows.length) return undefined;
  const last = given ? Math.min(given.to - 1, grid.rows.length - 1) : lastRow(grid, first, isKnown);
  const width = Math.max(...grid.rows.map((row) => row.length));
  const names = Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (let row = first; row <= last; row += 1) {
      const text = shownAt(grid, row, column).replace(/\s+/gu, ' ');
      if (text !== '' && parts.at(-1) !== text) parts.push(text);
    }
    if (
      last > first &&
      !grid.merges?.length &&
      parts.length === 1 &&
      textOf(grid.rows[first]?.[column]) === ''
    ) {
      const upper = above(grid, first, column);
      if (upper !== '') parts.unshift(upper);
    }
    return [...new Set([parts.join('.'), parts.at(-1) ?? '', ...(parts.length > 1 ? parts : [])])].filter(
      (name) => name !== '',
    );
  });
  return { first, last, names };
}
