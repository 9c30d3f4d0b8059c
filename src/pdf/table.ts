/** Tables: columns by weight, cells set, rows as tall as their tallest cell, spans over rows and columns. */
import type { Table, TableCell } from '../documents/tree.ts';
import { layApproval, type ApprovalBox } from './approval.ts';
import { breakLines, type Line } from './break-lines.ts';
import { breakTitle } from './break-title.ts';
import { columnEdges, leastWidths } from './columns.ts';
import type { Context } from './flow.ts';
import { prepare, type Prepared } from './inline.ts';
import type { TextStyle } from './paper.ts';
import { addTag, type Tag } from './tags.ts';
import { stackCharacters, verticalPitch } from './vertical.ts';

/** A cell with the lines it has left to show. */
export interface CellBox {
  /** First row in its band, and number of rows. */
  row: number;
  rows: number;
  column: number;
  columns: number;
  prepared: Prepared;
  lines: Line[];
  align: 'justify' | 'start' | 'center' | 'end';
  /** True when a page break has cut it: its lines then start at the top instead of standing in the middle. */
  cut: boolean;
  /** Lines it has room for at least. */
  least: number;
  vertical: boolean;
  /** What is signed by hand, at the lower right of its last part. */
  approval?: ApprovalBox;
  struck: boolean;
  tag: Tag;
}

/** Rows joined by cells that span them; most bands are one row. */
export interface Band {
  heights: number[];
  cells: CellBox[];
}

/** Tells whether a band only closes a table and may be left out where a page ends. */
export function isClosing(band: Band): boolean {
  return band.cells.every((cell) => cell.struck);
}

export interface TablePiece {
  type: 'table';
  before: number;
  /** True when its last row must not be parted from the next piece. */
  keep: boolean;
  left: number;
  /** Left edges of the columns and the right edge of the last. */
  edges: number[];
  head: Band[];
  bands: Band[];
  style: TextStyle;
  padding: { x: number; y: number };
  frame: number;
  grid: number;
}

/** Tables with more columns than this are set one size smaller, unless their columns are so wide on the whole, in points. */
const wideColumns = 5;
const wideColumn = 78;
/** Cells with room for this many characters are justified; narrower ones keep a ragged edge. */
const justifiedCells = 14;

/** Lays out a table in the width of its context, ready to be divided into pages. */
export function layTable(context: Context, table: Table, tag: Tag): TablePiece {
  const { paper } = context;
  const { length } = table.columns;
  const small = length > wideColumns && context.width / length < wideColumn && !table.sheet;
  const shrink = (style: TextStyle): TextStyle =>
    small && style.size > paper.small.size
      ? { ...style, size: paper.small.size, pitch: paper.small.pitch }
      : style;
  const piece: TablePiece = {
    type: 'table',
    before: 0,
    keep: false,
    left: context.left,
    edges: [],
    head: [],
    bands: [],
    style: table.sheet && paper.sheet ? paper.sheet : shrink(paper.table),
    padding: paper.cellPadding,
    frame: paper.frame,
    grid: paper.grid,
  };
  piece.head = readRows(context, table, table.head, tag, shrink(paper.tableHead), true);
  piece.bands = readRows(context, table, table.rows, tag, piece.style, false);
  const cells = [...piece.head, ...piece.bands].flatMap((band) => band.cells);
  const weights = table.columns.map((column) => column.weight);
  piece.edges = columnEdges(weights, leastWidths(cells, weights.length, piece.padding.x), context.width);
  for (const cell of cells) setCell(context, piece, cell);
  for (const band of [...piece.head, ...piece.bands]) settleHeights(band, piece);
  return piece;
}

function readRows(
  context: Context,
  table: Table,
  rows: readonly TableCell[][],
  tag: Tag,
  style: TextStyle,
  head: boolean,
): Band[] {
  const bands: Band[] = [];
  // For each column, how many more rows a cell from above covers.
  const covered = table.columns.map(() => 0);
  let band: Band | undefined;
  rows.forEach((cells, rowIndex) => {
    if (!band || covered.every((count) => count === 0)) {
      band = { heights: [], cells: [] };
      bands.push(band);
    }
    const rowTag = addTag(tag, 'TR');
    const row = band.heights.length;
    band.heights.push(0);
    let column = 0;
    for (const cell of cells) {
      while (covered[column]! > 0) column++;
      if (column >= table.columns.length) break;
      const columns = Math.min(cell.colspan ?? 1, table.columns.length - column);
      const span = Math.min(cell.rowspan ?? 1, rows.length - rowIndex);
      const place = { row, rows: span, column, columns };
      band.cells.push(readCell(context, table, cell, place, rowTag, style, head));
      for (let at = column; at < column + columns; at++) covered[at] = span;
      column += columns;
    }
    for (let at = 0; at < covered.length; at++) if (covered[at]! > 0) covered[at]!--;
  });
  return bands;
}

function readCell(
  context: Context,
  table: Table,
  cell: TableCell,
  place: { row: number; rows: number; column: number; columns: number },
  rowTag: Tag,
  style: TextStyle,
  head: boolean,
): CellBox {
  const header = head || cell.head === true;
  const tag = addTag(rowTag, header ? 'TH' : 'TD', {
    ...(header ? { scope: head ? 'Column' : 'Row' } : {}),
    ...(place.columns > 1 ? { colspan: place.columns } : {}),
    ...(place.rows > 1 ? { rowspan: place.rows } : {}),
  });
  const prepared = prepare(cell.content, style, context.setting, cell.indent ? 2 * style.size : 0);
  const align = head ? 'center' : (cell.align ?? table.columns[place.column]!.align);
  const least = Math.ceil((cell.lines ?? 0) * (table.sheet ? (context.paper.room ?? 1) : 1));
  const box = { ...place, prepared, lines: [], align, cut: false, least, tag };
  return {
    ...box,
    vertical: cell.vertical === true,
    struck: cell.struck === true,
    ...(cell.approval ? { approval: layApproval(context, cell.approval, style, tag) } : {}),
  };
}

/** Heads of columns are broken at meaning like titles: 行政处罚 over （件）. */
function linesOf({ prepared, tag }: CellBox, width: number): Line[] {
  const lines = breakLines(prepared, width);
  return tag.scope === 'Column' && lines.length > 1 ? breakTitle(prepared, width) : lines;
}

/** Breaks the text of a cell into lines of its columns' width. */
function setCell(context: Context, piece: TablePiece, cell: CellBox): void {
  const { edges, padding } = piece;
  const width = edges[cell.column + cell.columns]! - edges[cell.column]! - 2 * padding.x;
  if (cell.vertical) cell.lines = stackCharacters(cell.prepared, width, context.setting.fonts);
  else if (cell.prepared.classes.length > 0) cell.lines = linesOf(cell, width);
  const wide = width >= justifiedCells * cell.prepared.style.size;
  if (cell.align === 'start' && wide) cell.align = 'justify';
}

/** Height that the first `count` lines of a cell need, and behind its last line what it has besides. */
export function contentHeight(cell: CellBox, count: number, piece: TablePiece): number {
  const { pitch } = cell.prepared.style;
  const lines = cell.vertical ? count * verticalPitch(cell.prepared.style) : count * pitch;
  const whole = count === cell.lines.length;
  const text = whole ? Math.max(lines, cell.least * pitch) : lines;
  return text + (whole && cell.approval ? cell.approval.height : 0) + 2 * piece.padding.y;
}

/** Makes each row as tall as its cells need; what a spanning cell lacks is shared by its rows. */
export function settleHeights(band: Band, piece: TablePiece): void {
  const least = piece.style.pitch + 2 * piece.padding.y;
  band.heights.fill(least);
  for (const cell of band.cells) {
    if (cell.rows > 1) continue;
    band.heights[cell.row] = Math.max(band.heights[cell.row]!, contentHeight(cell, cell.lines.length, piece));
  }
  for (const cell of band.cells) {
    if (cell.rows === 1) continue;
    let height = 0;
    for (let row = cell.row; row < cell.row + cell.rows; row++) height += band.heights[row]!;
    const lack = Math.max(0, contentHeight(cell, cell.lines.length, piece) - height);
    for (let row = cell.row; row < cell.row + cell.rows; row++) band.heights[row]! += lack / cell.rows;
  }
}

/** Returns the height of a band. */
export function bandHeight(band: Band): number {
  let height = 0;
  for (const row of band.heights) height += row;
  return height;
}
