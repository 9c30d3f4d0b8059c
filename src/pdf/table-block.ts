/** A table in the flow of a document: its caption, and what stays with it. */
import type { Table } from '../documents/tree.ts';
import { textSlices, type Context } from './flow.ts';
import type { Piece } from './section.ts';
import { layTable } from './table.ts';
import { addTag } from './tags.ts';

/** Lays out a table below its caption, `before` points below what is there, and binds the sentence before to it. */
export function layTableBlock(context: Context, pieces: Piece[], block: Table, before: number): void {
  const tag = addTag(context.tag, 'Table');
  if (block.caption) {
    const caption = addTag(tag, 'Caption');
    const lines = textSlices(context, block.caption, context.paper.caption, {
      tag: caption,
      align: 'center',
      whole: true,
      before,
    });
    pieces.push(...lines);
  }
  const table = layTable(context, block, tag);
  table.before = block.caption ? 2 : before;
  const last = pieces.at(-1);
  // The sentence that introduces a table stays with it.
  if (last?.type === 'slice') last.keep = true;
  pieces.push(table);
}
