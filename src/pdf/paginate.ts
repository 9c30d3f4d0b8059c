/**
 * Divides laid-out pieces into pages. Pieces that must stay together move to the next page together: a heading with what
 * follows, two lines of each end of a paragraph, a signature with the last lines before it, and with them whatever is
 * pinned to the foot of the last page.
 */
import type { Slice } from './flow.ts';
import { moveItem, type Bookmark, type Item, type Page } from './frame.ts';
import { flowHeight, flowTop, type Paper } from './paper.ts';
import type { Piece, Section } from './section.ts';
import { firstHeight, takePart } from './split-table.ts';
import type { TablePiece } from './table.ts';

interface Sheet {
  paper: Paper;
  pages: Page[];
  bookmarks: Bookmark[];
  full: number;
  /** Where the next piece goes on the last page; 0 at its head. */
  y: number;
  /** Where the flow of the last section ends on its last page, above what is pinned to the foot. */
  end: number;
}

/** The pages of a document, where its headings stand, and the share of the last page that flowing text fills. */
export interface Paginated {
  pages: Page[];
  bookmarks: Bookmark[];
  filled: number;
}

/** Divides the sections of a document into pages. */
export function paginate(paper: Paper, sections: readonly Section[]): Paginated {
  const sheet: Sheet = { paper, pages: [], bookmarks: [], full: flowHeight(paper), y: 0, end: 0 };
  for (const section of sections) {
    newPage(sheet);
    placeSection(sheet, section);
  }
  if (sheet.pages.length === 0) newPage(sheet);
  return { pages: sheet.pages, bookmarks: sheet.bookmarks, filled: sheet.end / sheet.full };
}

const epsilon = 0.01;

function newPage(sheet: Sheet): void {
  sheet.pages.push({ width: sheet.paper.width, height: sheet.paper.height, items: [] });
  sheet.y = 0;
}

function placeSection(sheet: Sheet, section: Section): void {
  const { pieces, foot } = section;
  const footHeight = foot.reduce((sum, each) => sum + each.before + each.height, 0);
  // The last line of the foot ends with the type area, not half a line gap below it.
  const footGap = foot.length > 0 ? (sheet.paper.body.pitch - sheet.paper.body.size) / 2 : 0;
  for (let start = 0; start < pieces.length;) {
    const end = groupEnd(pieces, start);
    placeGroup(sheet, pieces, start, end, footHeight + footGap);
    start = end;
  }
  sheet.end = sheet.y;
  if (foot.length === 0) return;
  if (sheet.y + footHeight + footGap > sheet.full + epsilon) newPage(sheet);
  sheet.y = Math.max(sheet.y, sheet.full - footHeight - footGap);
  for (const each of foot) {
    sheet.y += each.before;
    placeSlice(sheet, each);
  }
}

/** A group reaches to the first piece that may be parted from the next; a table ends it. */
function groupEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  while (end < pieces.length - 1) {
    const piece = pieces[end]!;
    if (piece.type === 'table' || !piece.keep) break;
    end++;
  }
  return end + 1;
}

/** Places a group; the last one together with the foot, of the height `foot`. */
function placeGroup(sheet: Sheet, pieces: readonly Piece[], start: number, end: number, foot: number): void {
  const tail = end === pieces.length ? foot : 0;
  const height = groupHeight(sheet, pieces, start, end);
  const top = leadingSpace(pieces[start]!, sheet.y);
  const fits = sheet.y + top + height + tail <= sheet.full + epsilon;
  const bare = leadingSpace(pieces[start]!, 0);
  if (!fits && sheet.y > 0 && height + bare <= sheet.full + epsilon) newPage(sheet);
  for (let index = start; index < end; index++) {
    const piece = pieces[index]!;
    if (piece.type === 'table') {
      placeTable(sheet, piece, piece.keep ? nextGroupHeight(sheet, pieces, index + 1, foot) : tail);
      continue;
    }
    const before = leadingSpace(piece, sheet.y);
    if (sheet.y > 0 && sheet.y + before + piece.height > sheet.full + epsilon) newPage(sheet);
    else sheet.y += before;
    placeSlice(sheet, piece);
  }
}

function leadingSpace(piece: Piece, y: number): number {
  return y > 0 ? piece.before : 0;
}

/** Height of a group without the space above it; of a table only what must stand on its first page. */
function groupHeight(sheet: Sheet, pieces: readonly Piece[], start: number, end: number): number {
  let height = 0;
  for (let index = start; index < end; index++) {
    const piece = pieces[index]!;
    if (index > start) height += piece.before;
    height += piece.type === 'table' ? firstHeight(piece, sheet.full) : piece.height;
  }
  return height;
}

/** Height of the group that must follow a table's last row, with the foot when it is the last group. */
function nextGroupHeight(sheet: Sheet, pieces: readonly Piece[], start: number, foot: number): number {
  if (start >= pieces.length) return foot;
  const end = groupEnd(pieces, start);
  return pieces[start]!.before + groupHeight(sheet, pieces, start, end) + (end === pieces.length ? foot : 0);
}

function placeSlice(sheet: Sheet, slice: Slice): void {
  if (slice.bookmark) {
    const y = flowTop(sheet.paper) + sheet.y;
    sheet.bookmarks.push({ ...slice.bookmark, page: sheet.pages.length - 1, y });
  }
  placeItems(sheet, slice.items);
  sheet.y += slice.height;
}

function placeItems(sheet: Sheet, items: readonly Item[]): void {
  const { paper } = sheet;
  const page = sheet.pages.at(-1)!;
  for (const item of items) {
    moveItem(item, paper.area.left, flowTop(paper) + sheet.y);
    page.items.push(item);
  }
}

function placeTable(sheet: Sheet, piece: TablePiece, tail: number): void {
  sheet.y += leadingSpace(piece, sheet.y);
  let bands = piece.bands;
  let again = false;
  for (;;) {
    const room = sheet.full - sheet.y;
    const part = takePart(piece, bands, { room, full: sheet.full, tail, again, force: sheet.y === 0 });
    if (part) {
      placeItems(sheet, part.items);
      sheet.y += part.height;
      bands = part.rest;
      again = true;
      if (bands.length === 0) return;
    }
    newPage(sheet);
  }
}
