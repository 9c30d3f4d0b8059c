import type { Slice } from './flow.ts';
import type { TablePiece } from './table.ts';

/** A laid-out piece of a document: a strip, or a table that is divided where pages end. */
export type Piece = Slice | TablePiece;

/** Pieces that begin on a new page, and those pinned to the foot of its last page. */
export interface Section {
  pieces: Piece[];
  foot: Slice[];
}
