/**
 * Settles what depends on whether a form is empty or made out. An empty form has room to write; on a document that is
 * given out nothing may be added later, so empty lines go and unused rows are closed (以下空白, and a slash through them).
 */
import type { Block, Inline, PaperStyle, Table, TableCell } from './tree.ts';

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

/** Lines to write on where an empty document says nothing yet, and rows of an annex to fill in. */
const openLines = 4;
const annexRows = 10;

const isEmptyRow = (row: readonly TableCell[]): boolean => row.every(({ content }) => content.length === 0);

/** The only table of an annex has rows to fill in before its totals. */
function withRows(table: Table): Table {
  const at = table.rows.findIndex(isEmptyRow);
  const missing = annexRows - table.rows.length;
  if (at < 0 || missing <= 0) return table;
  const more = Array.from({ length: missing }, () => table.rows[at]!);
  return { ...table, rows: table.rows.toSpliced(at, 0, ...more) };
}

interface Form {
  blank: boolean;
  paper: PaperStyle;
}

function settle(block: Block, form: Form): Block {
  const { blank } = form;
  switch (block.type) {
    case 'area':
      return blank || block.open || block.content.length === 0 ? block : { ...block, lines: 0 };
    case 'paragraph':
      return blank && form.paper === 'gongwen' && block.content.length === 0
        ? { type: 'area', lines: openLines, content: [] }
        : block;
    case 'dialogue':
      return blank || block.turns.length === 0 ? block : { ...block, lines: 0 };
    case 'table':
      return settleTable(block, blank);
    case 'annex': {
      const blocks = settleBlocks(block.blocks, form);
      const alone = blank && blocks.filter(({ type }) => type === 'table').length === 1;
      return {
        ...block,
        blocks: alone ? blocks.map((each) => (each.type === 'table' ? withRows(each) : each)) : blocks,
      };
    }
    case 'page-foot':
    case 'landscape':
      return { ...block, blocks: settleBlocks(block.blocks, form) };
    default:
      return block;
  }
}

/** Settles the blocks of an empty form (`blank`) or of a document that is given out. */
export function settleBlocks(blocks: readonly Block[], form: Form): Block[] {
  return blocks.map((block) => settle(block, form));
}
