import type { Table as MarkdownTable, TableRow } from 'mdast';
import type { Reading } from './attributes.ts';
import { complain } from './attributes.ts';
import { readText } from './inline.ts';
import type { Inline, Table, TableCell } from './tree.ts';

/** What `:::table` says beside the rows. */
export interface TableOptions {
  weights?: number[];
  caption?: Inline[];
  /** Rows of the head; Markdown has exactly one, further ones are taken from the body. */
  head?: number;
  rowhead?: boolean;
}

interface Owner {
  cell: TableCell;
  row: number;
  column: number;
}

/** A cell that holds nothing but one of these joins its neighbour. Values cannot do that: they are slots here. */
const joins = { above: '^', left: '<' } as const;

function soleText(cell: TableRow['children'][number]): string | undefined {
  const [only, more] = cell.children;
  return only?.type === 'text' && !more ? only.value.trim() : undefined;
}

function readRows(
  reading: Reading,
  rows: readonly TableRow[],
  width: number,
  rowhead: boolean,
): TableCell[][] {
  const owners: Owner[][] = [];
  return rows.map((row, at) => {
    const line: Owner[] = [];
    owners.push(line);
    const cells: TableCell[] = [];
    if (row.children.length !== width)
      complain(reading, row, 'table-width', {
        zh: `这一行应有 ${width} 格，实有 ${row.children.length} 格`,
        en: `This row should have ${width} cells, found ${row.children.length}`,
      });
    row.children.slice(0, width).forEach((node, column) => {
      const mark = soleText(node);
      const joined =
        mark === joins.above ? owners[at - 1]?.[column] : mark === joins.left ? line[column - 1] : undefined;
      if (joined) {
        if (joined.column === column) joined.cell.rowspan = at - joined.row + 1;
        if (joined.row === at) joined.cell.colspan = column - joined.column + 1;
        line.push(joined);
        return;
      }
      if (mark === joins.above || mark === joins.left)
        complain(reading, node, 'table-join', {
          zh: `“${mark}”旁没有可合并的格`,
          en: `"${mark}" has no cell to join`,
        });
      const cell: TableCell = { content: readText(reading, node.children) };
      if (rowhead && column === 0) cell.head = true;
      cells.push(cell);
      line.push({ cell, row: at, column });
    });
    return cells;
  });
}

/** Reads a Markdown table with its joins, column widths and head. */
export function readTable(reading: Reading, node: MarkdownTable, options: TableOptions = {}): Table {
  const width = node.children[0]?.children.length ?? 0;
  const { weights, caption, head = 1, rowhead = false } = options;
  if (weights && weights.length !== width)
    complain(reading, node, 'table-weights', {
      zh: `表有 ${width} 列，列宽给了 ${weights.length} 个`,
      en: `The table has ${width} columns, but ${weights.length} widths are given`,
    });
  return {
    type: 'table',
    ...(caption ? { caption } : {}),
    columns: Array.from({ length: width }, (_, column) => {
      const align = node.align?.[column];
      return {
        weight: weights?.[column] ?? 1,
        align: align === 'center' ? 'center' : align === 'right' ? 'end' : 'start',
      };
    }),
    head: readRows(reading, node.children.slice(0, head), width, false),
    rows: readRows(reading, node.children.slice(head), width, rowhead),
  };
}
