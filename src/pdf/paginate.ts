/**
 * Divides laid-out pieces into pages. Pieces that must stay together move to the next page together: a heading with what
 * follows, two lines of each end of a paragraph, a signature with the last lines before it, and with them whatever is
 * pinned to the foot of the last page.
 */
import type { Slice } from './flow.ts';
import { copyAsArtifact, moveItem, type Bookmark, type Item, type Page } from './frame.ts';
import { flowHeight, flowTop, type Paper } from './paper.ts';
import { emptySection, type Piece, type Section } from './section.ts';
import { firstHeight, takePart } from './split-table.ts';
import type { TablePiece } from './table.ts';

interface Sheet {
  paper: Paper;
  pages: Page[];
  bookmarks: Bookmark[];
  /** Height for flowing text on the last page, and the distance of its upper edge from that of the flow. */
  full: number;
  top: number;
  section: Section;
  /** Where the next piece goes on the last page; 0 at its head. */
  y: number;
  /** Shares of the pages of the present section that flowing text fills, down to the last. */
  filled: number[];
  loose: boolean;
}

/** The pages of a document, where its headings stand, and whether a page is mostly empty that a tighter setting may save. */
export interface Paginated {
  pages: Page[];
  bookmarks: Bookmark[];
  loose: boolean;
}

/** A last page filled to less than this share may be saved, and so may the one behind a page filled to less than that. */
const emptyLast = 0.4;
const emptyBefore = 0.75;

/** Divides the sections of a document into pages. */
export function paginate(paper: Paper, sections: readonly Section[]): Paginated {
  const sheet: Sheet = {
    paper,
    pages: [],
    bookmarks: [],
    full: 0,
    top: 0,
    section: emptySection(paper),
    y: 0,
    filled: [],
    loose: false,
  };
  for (const section of sections) {
    sheet.section = section;
    sheet.paper = section.paper;
    sheet.filled = [];
    newPage(sheet, true);
    placeSection(sheet, section);
    sheet.loose ||= isLoose(sheet.filled);
  }
  if (sheet.pages.length === 0) newPage(sheet, true);
  return { pages: sheet.pages, bookmarks: sheet.bookmarks, loose: sheet.loose };
}

function isLoose(filled: readonly number[]): boolean {
  if (filled.length === 1) return false;
  return filled.at(-1)! < emptyLast || filled.slice(0, -1).some((share) => share < emptyBefore);
}

const epsilon = 0.01;

function newPage(sheet: Sheet, first = false): void {
  const { paper, section } = sheet;
  const across = paper.across ? { across: true } : {};
  sheet.pages.push({ width: paper.width, height: paper.height, ...across, items: [] });
  if (!first) sheet.filled.push(sheet.y / sheet.full);
  sheet.top = 0;
  sheet.y = 0;
  if (!first) {
    for (const each of section.everyHead) {
      placeItems(sheet, each.items.map(copyAsArtifact));
      sheet.y += each.height;
    }
  }
  sheet.top = sheet.y;
  sheet.y = 0;
  sheet.full = flowHeight(paper) - sheet.top - footHeight(section.everyFoot, paper);
}

/** Height of what is pinned to the foot; its last line ends with the type area, not half a line gap below it. */
function footHeight(foot: readonly Slice[], paper: Paper): number {
  if (foot.length === 0) return 0;
  return stackHeight(foot) + (paper.body.pitch - paper.body.size) / 2;
}

function stackHeight(foot: readonly Slice[]): number {
  return foot.reduce((sum, each) => sum + each.before + each.height, 0);
}

function placeSection(sheet: Sheet, section: Section): void {
  const { pieces, foot, everyFoot } = section;
  const firstPage = sheet.pages.length - 1;
  const pinned = everyFoot.length > 0 ? stackHeight(foot) : footHeight(foot, section.paper);
  for (let start = 0; start < pieces.length;) {
    const end = groupEnd(pieces, start);
    placeGroup(sheet, pieces, start, end, pinned);
    start = end;
  }
  if (foot.length > 0 && sheet.y + pinned > sheet.full + epsilon) {
    newPage(sheet);
    sheet.pages.at(-1)!.bare = true;
  }
  sheet.filled.push(sheet.y / sheet.full);
  const bottom = flowHeight(section.paper) - footHeight([...everyFoot, ...foot], section.paper);
  // On the last page what is repeated stands above what is pinned there, and is read with the text; elsewhere it is an artifact.
  for (let page = firstPage; page < sheet.pages.length - 1; page++)
    placeFoot(sheet, page, everyFoot.map(asArtifact), bottom + stackHeight(foot));
  placeFoot(sheet, sheet.pages.length - 1, [...everyFoot, ...foot], bottom);
}

function asArtifact(each: Slice): Slice {
  return { ...each, items: each.items.map(copyAsArtifact) };
}

/** Places slices below each other on a page, `top` points below the upper edge of the flow. */
function placeFoot(sheet: Sheet, page: number, slices: readonly Slice[], top: number): void {
  const { area } = sheet.paper;
  let y = top;
  for (const each of slices) {
    y += each.before;
    for (const item of each.items) {
      moveItem(item, area.left, flowTop(sheet.paper) + y);
      sheet.pages[page]!.items.push(item);
    }
    y += each.height;
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
    const y = flowTop(sheet.paper) + sheet.top + sheet.y;
    sheet.bookmarks.push({ ...slice.bookmark, page: sheet.pages.length - 1, y });
  }
  placeItems(sheet, slice.items);
  sheet.y += slice.height;
}

function placeItems(sheet: Sheet, items: readonly Item[]): void {
  const { paper } = sheet;
  const page = sheet.pages.at(-1)!;
  for (const item of items) {
    moveItem(item, paper.area.left, flowTop(paper) + sheet.top + sheet.y);
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
