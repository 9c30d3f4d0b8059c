/** Divides a table over pages: whole rows where they fit, tall rows between their lines, and its head again on each page. */
import { copyAsArtifact, moveItem, type Item } from './frame.ts';
import { baselineOf } from './flow.ts';
import { setLine } from './set-line.ts';
import {
  bandHeight,
  contentHeight,
  isClosing,
  settleHeights,
  type Band,
  type CellBox,
  type TablePiece,
} from './table.ts';
import { verticalPitch } from './vertical.ts';

/** What of a table stands on one page. Items are placed from the upper left corner of the part. */
export interface TablePart {
  items: Item[];
  height: number;
  /** The bands that are left for the next page. */
  rest: Band[];
}

/** A row is cut although it would fit on a page of its own when this share of the page would stay empty. */
const emptyShare = 1 / 3;
const epsilon = 0.01;

/** Returns the height of the head and as much of the first two rows as must stand with it. */
export function firstHeight(piece: TablePiece, full: number): number {
  const head = headHeight(piece);
  const first = piece.bands.slice(0, 2).reduce((sum, band) => sum + bandHeight(band), 0);
  return head + Math.min(first, full * emptyShare);
}

/**
 * Takes as many rows as fit into `room`; at least one line when `force` is set (at the head of a page).
 * @param room height left on the page, in points
 * @param full height of an empty page
 * @param tail height of what must follow the last row on its page
 * @param again true on later pages of the table, where the head is repeated as an artifact
 */
export function takePart(
  piece: TablePiece,
  bands: readonly Band[],
  space: { room: number; full: number; tail: number; again: boolean; force: boolean },
): TablePart | null {
  const head = headHeight(piece);
  const room = space.room - head;
  const pageRoom = space.full - head;
  const taken: Band[] = [];
  let height = 0;
  let next = 0;
  let rest: Band[] | undefined;
  for (; next < bands.length; next++) {
    const band = bands[next]!;
    const own = bandHeight(band);
    const tail = next === bands.length - 1 && own + space.tail <= pageRoom ? space.tail : 0;
    if (height + own + tail <= room + epsilon) {
      taken.push(band);
      height += own;
      continue;
    }
    // What only closes a table is left out where it does not fit.
    if (taken.length > 0 && isClosing(band)) continue;
    const first = taken.length === 0 && space.force;
    const left = room - height - tail;
    if (own > pageRoom || left > space.full * emptyShare || (first && own > room)) {
      const halves = splitBand(band, piece, left, first);
      if (halves) {
        taken.push(halves[0]);
        height += bandHeight(halves[0]);
        rest = [halves[1], ...bands.slice(next + 1)];
        break;
      }
    }
    if (first) {
      taken.push(band);
      height += own;
      next++;
    }
    break;
  }
  if (taken.length === 0 && bands.length > 0) return null;
  // A last row does not stand alone under a repeated head.
  if (!rest && next === bands.length - 1 && taken.length > 2) {
    height -= bandHeight(taken.pop()!);
    next--;
  }
  const items: Item[] = [];
  let y = 0;
  for (const band of piece.head) {
    const drawn: Item[] = [];
    drawBand(piece, band, y, drawn);
    items.push(...(space.again ? drawn.map(copyAsArtifact) : drawn));
    y += bandHeight(band);
  }
  for (const band of taken) {
    drawBand(piece, band, y, items);
    y += bandHeight(band);
  }
  drawRules(piece, [...piece.head, ...taken], items);
  return { items, height: head + height, rest: rest ?? bands.slice(next) };
}

function headHeight(piece: TablePiece): number {
  return piece.head.reduce((sum, band) => sum + bandHeight(band), 0);
}

/** Cuts a band at a height: inside a row when each of its cells can show two lines (or all), else between rows. */
function splitBand(band: Band, piece: TablePiece, height: number, force: boolean): [Band, Band] | null {
  let top = 0;
  let row = 0;
  while (row < band.heights.length - 1 && top + band.heights[row]! <= height + epsilon)
    top += band.heights[row++]!;
  const inside = height - top;
  const least = force && row === 0 ? 1 : 2;
  const fits = (cell: CellBox, room: number): number =>
    Math.max(0, Math.min(lastCut(cell), fittingLines(cell, room, piece)));
  const own = band.cells.filter((cell) => cell.row === row);
  const cuts = own.every(
    (cell) => fits(cell, inside) >= Math.min(least, cell.lines.length) && (force || !isWhole(cell)),
  );
  if (!cuts && row === 0) return null;
  const tops = band.heights.map((_, index) =>
    band.heights.slice(0, index).reduce((sum, each) => sum + each, 0),
  );
  const partial = cuts
    ? Math.max(
        piece.style.pitch + 2 * piece.padding.y,
        ...own.map((cell) => contentHeight({ ...cell, ...cutOff }, fits(cell, inside), piece)),
      )
    : 0;
  const end = top + partial;
  const firstRows = cuts ? row + 1 : row;
  const upper: Band = { heights: [...band.heights.slice(0, row), ...(cuts ? [partial] : [])], cells: [] };
  const lower: Band = { heights: band.heights.slice(row), cells: [] };
  for (const cell of band.cells) {
    const above = cell.row < firstRows;
    const below = cell.row + cell.rows > row;
    if (above && !below) upper.cells.push(cell);
    else if (!above) lower.cells.push({ ...cell, row: cell.row - row });
    else {
      const count = fits(cell, end - tops[cell.row]! + epsilon);
      upper.cells.push({
        ...cell,
        rows: firstRows - cell.row,
        lines: cell.lines.slice(0, count),
        ...cutOff,
      });
      const start = Math.max(cell.row, row);
      lower.cells.push({
        ...cell,
        row: start - row,
        rows: cell.row + cell.rows - start,
        lines: cell.lines.slice(count),
        cut: true,
        least: Math.max(0, cell.least - count),
      });
    }
  }
  settleHeights(lower, piece);
  return [upper, lower];
}

/** What the upper part of a cut cell leaves to the lower. */
const cutOff = { cut: true, least: 0, approval: undefined };

/** Tells whether a cell is cut only when it must be: stacked labels, slashes, and little text above lines to sign. */
function isWhole(cell: CellBox): boolean {
  return cell.vertical || cell.struck || (cell.approval !== undefined && lastCut(cell) === 0);
}

/** The last place where a cell may be cut: lines to sign keep two lines of text above them. */
function lastCut(cell: CellBox): number {
  return cell.approval ? Math.max(0, cell.lines.length - 2) : cell.lines.length;
}

function fittingLines(cell: CellBox, room: number, piece: TablePiece): number {
  return Math.floor((room - 2 * piece.padding.y + epsilon) / cell.prepared.style.pitch);
}

/** Least lines of a cell that is low. */
const lowCell = 4;

function drawBand(piece: TablePiece, band: Band, top: number, items: Item[]): void {
  const tops = [top];
  for (const height of band.heights) tops.push(tops.at(-1)! + height);
  for (const cell of band.cells) {
    const style = { ...cell.prepared.style };
    if (cell.vertical) style.pitch = verticalPitch(style);
    const box = tops[cell.row + cell.rows]! - tops[cell.row]!;
    // A line alone in a low cell stands in its middle, like the label beside it; longer texts fill from the top.
    const alone = cell.lines.length === 1 && cell.least <= lowCell;
    const atTop = cell.cut || cell.approval !== undefined || (cell.least > 0 && !alone);
    const spare = atTop ? piece.padding.y : (box - cell.lines.length * style.pitch) / 2;
    if (cell.struck) items.push(slash(piece, cell, tops[cell.row]!, tops[cell.row + cell.rows]!));
    cell.lines.forEach((line, index) => {
      setLine(
        cell.prepared,
        line,
        {
          x: piece.left + piece.edges[cell.column]! + piece.padding.x,
          baseline: tops[cell.row]! + spare + index * style.pitch + baselineOf(style),
          align: cell.align,
          tag: cell.tag,
        },
        items,
      );
    });
    if (!cell.approval) continue;
    const right = piece.left + piece.edges[cell.column + cell.columns]! - 2 * piece.padding.x;
    const bottom = tops[cell.row + cell.rows]! - piece.padding.y;
    for (const item of cell.approval.items) {
      moveItem(item, right, bottom - cell.approval.height);
      items.push(item);
    }
  }
}

/** The stroke from the lower left to the upper right that closes empty rows. */
function slash(piece: TablePiece, cell: CellBox, top: number, bottom: number): Item {
  const x = piece.left + piece.edges[cell.column]!;
  const x2 = piece.left + piece.edges[cell.column + cell.columns]!;
  return { type: 'rule', x, y: bottom, x2, y2: top, weight: piece.grid, red: false, tag: null };
}

/** Draws the grid: rules between different cells only, joined into the longest strokes, and the frame around. */
function drawRules(piece: TablePiece, bands: readonly Band[], items: Item[]): void {
  const { edges, left } = piece;
  const columns = edges.length - 1;
  const rule = (x: number, y: number, x2: number, y2: number, weight: number): void => {
    items.push({ type: 'rule', x: left + x, y, x2: left + x2, y2, weight, red: false, tag: null });
  };
  const open = edges.slice(1).map(() => -1);
  let y = 0;
  const closeColumn = (column: number): void => {
    if (open[column]! >= 0) rule(edges[column]!, open[column]!, edges[column]!, y, piece.grid);
    open[column] = -1;
  };
  bands.forEach((band, bandIndex) => {
    const owners = ownersOf(band, columns);
    owners.forEach((owner, row) => {
      for (let column = 1; column < columns; column++) {
        if (owner[column] === owner[column - 1] && owner[column] !== -1) closeColumn(column);
        else if (open[column]! < 0) open[column] = y;
      }
      y += band.heights[row]!;
      if (bandIndex === bands.length - 1 && row === owners.length - 1) return;
      const below = owners[row + 1];
      let start = -1;
      for (let column = 0; column <= columns; column++) {
        const drawn = column < columns && (!below || below[column] !== owner[column] || owner[column] === -1);
        if (drawn && start < 0) start = column;
        if (!drawn && start >= 0) {
          rule(edges[start]!, y, edges[column]!, y, piece.grid);
          start = -1;
        }
      }
    });
  });
  for (let column = 1; column < columns; column++) closeColumn(column);
  const width = edges[columns]!;
  rule(0, 0, width, 0, piece.frame);
  rule(0, y, width, y, piece.frame);
  rule(0, 0, 0, y, piece.frame);
  rule(width, 0, width, y, piece.frame);
}

/** For each row and column of a band, the number of the cell that covers it, or -1. */
function ownersOf(band: Band, columns: number): number[][] {
  const owners = band.heights.map(() => Array.from({ length: columns }, () => -1));
  band.cells.forEach((cell, index) => {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++)
        owners[row]![column] = index;
    }
  });
  return owners;
}
