import type { Slice } from './flow.ts';
import type { Paper } from './paper.ts';
import type { TablePiece } from './table.ts';

/** A laid-out piece of a document: a strip, or a table that is divided where pages end. */
export type Piece = Slice | TablePiece;

/** Pieces that begin on a new page. */
export interface Section {
  paper: Paper;
  pieces: Piece[];
  /** Pinned to the foot of its last page. */
  foot: Slice[];
  /** Repeated at the head of all its pages but the first, and at the foot of all. */
  everyHead: Slice[];
  everyFoot: Slice[];
}

/** Makes a section without content. */
export function emptySection(paper: Paper): Section {
  return { paper, pieces: [], foot: [], everyHead: [], everyFoot: [] };
}
