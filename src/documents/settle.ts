/**
 * Settles what depends on whether a form is empty or made out. An empty form has room to write; on a document that is
 * given out nothing may be added later, so empty lines go and unused rows are closed (以下空白, and a slash through them).
 */
import type { Block, Inline, Table, TableCell } from './tree.ts';

const closing: Inline[] = [{ type: 'text', text: '以下空白' }];

function closedRows(table: Table, unused: number): TableCell[][] {
  const colspan = table.columns.length;
  const spans = colspan > 1 ? { colspan } : {};
  const rows: TableCell[][] = [[{ content: closing, align: 'center', ...spans }]];
  if (unused > 1) rows.push([{ content: [], struck: true, lines: unused - 1, ...spans }]);
  return rows;
}

function settleTable({ least, ...table }: Table, blank: boolean): Table {
  const unused = (least?.rows ?? 0) - table.rows.length;
  if (unused <= 0) return table;
  const empty = (): TableCell[] => table.columns.map(() => ({ content: [] }));
  const more = blank || least?.open ? Array.from({ length: unused }, empty) : closedRows(table, unused);
  return { ...table, rows: [...table.rows, ...more] };
}

function settle(block: Block, blank: boolean): Block {
  switch (block.type) {
    case 'area':
      return blank || block.open || block.content.length === 0 ? block : { ...block, lines: 0 };
    case 'dialogue':
      return blank || block.turns.length === 0 ? block : { ...block, lines: 0 };
    case 'table':
      return settleTable(block, blank);
    case 'annex':
    case 'page-foot':
    case 'landscape':
      return { ...block, blocks: settleBlocks(block.blocks, blank) };
    default:
      return block;
  }
}

/** Settles the blocks of an empty form (`blank`) or of a document that is given out. */
export function settleBlocks(blocks: readonly Block[], blank: boolean): Block[] {
  return blocks.map((block) => settle(block, blank));
}
