import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Text } from '../../base/diagnostic.ts';
import type { Grid, Merge } from '../table-head.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A table of a page: its caption or the heading before it, and its cells. */
export interface HtmlTable {
  name?: string;
  grid: Grid;
}

/** The tables of a page in order, or why the page is not read. */
export type HtmlTables = { ok: true; tables: HtmlTable[] } | { ok: false; message: Text; hint: Text };

/** Cells all tables of a page may have, spanned ones counted as often as they are spanned. */
const mostCells = 2_000_000;

/** Elements that may stand inside each other; pages people make stay below fifty. */
const deepest = 500;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

const lines = new Set(['br', 'p', 'div', 'li', 'tr']);
const silent = new Set(['script', 'style', 'template', 'noscript', 'table']);

/** Text as a reader sees it: blanks folded, line breaks where blocks and `<br>` make them. */
function visibleText(node: Node): string {
  if (node.nodeName === '#text')
    return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/[ \t\r\n\f]+/gu, ' ');
  if (!isElement(node)) return '';
  if (node.tagName === 'br') return '\n';
  const inner = childrenOf(node)
    .filter((child) => !(isElement(child) && silent.has(child.tagName)))
    .map(visibleText)
    .join('');
  return lines.has(node.tagName) ? `\n${inner}\n` : inner;
}

const cellText = (cell: Element) =>
  childrenOf(cell)
    .filter((child) => !(isElement(child) && silent.has(child.tagName)))
    .map(visibleText)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Rows of a table, not those of tables inside its cells. */
function rowsOf(table: Element): Element[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child]
        : ['thead', 'tbody', 'tfoot'].includes(child.tagName)
          ? rowsOf(child)
          : [],
    );
}

/** Largest span that is believed: pages write 65535 for “to the end”. */
const largestSpan = 1000;

function span(cell: Element, name: string): number {
  const number = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isFinite(number) && number >= 1 ? Math.min(number, largestSpan) : 1;
}

/** Room for cells; `taken` is what all tables so far have used. */
interface Room {
  taken: number;
}

/** The cells of a table; undefined where there is no room for them. */
function gridOf(table: Element, room: Room): Grid | undefined {
  const elements = rowsOf(table);
  const rows: string[][] = elements.map(() => []);
  const merges: Merge[] = [];
  for (const [row, element] of elements.entries()) {
    const cells = rows[row]!;
    let column = 0;
    for (const cell of childrenOf(element).filter(isElement)) {
      if (cell.tagName !== 'td' && cell.tagName !== 'th') continue;
      while (cells[column] !== undefined) column += 1;
      const wide = span(cell, 'colspan');
      const endRow = Math.min(row + span(cell, 'rowspan'), elements.length) - 1;
      // Rows reached from above may start with a gap, which is filled in the end.
      for (let at = row; at <= endRow; at += 1) room.taken += wide + Math.max(0, column - rows[at]!.length);
      if (room.taken > mostCells) return undefined;
      for (let at = row; at <= endRow; at += 1)
        for (let across = column; across < column + wide; across += 1) rows[at]![across] = '';
      cells[column] = cellText(cell);
      if (wide > 1 || endRow > row)
        merges.push({ startRow: row, startCol: column, endRow, endCol: column + wide - 1 });
      column += wide;
    }
  }
  return { rows: rows.map((cells) => Array.from(cells, (cell) => cell ?? '')), merges };
}

function isTooDeep(root: Node): boolean {
  let level: Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

function refuse(zh: string, en: string): HtmlTables {
  return {
    ok: false,
    message: { zh, en },
    hint: {
      zh: '请把需要的表格另存为 .xlsx 或者 .csv 后导入',
      en: 'Save the table you need as .xlsx or .csv and import that',
    },
  };
}

/** Reads all tables of a page, in order; spanning cells are merges, as in a workbook. */
export function readHtml(text: string): HtmlTables {
  const root = parse(text);
  if (isTooDeep(root))
    return refuse(
      `网页的标签嵌套应不超过 ${deepest} 层，实际超过`,
      `Elements are nested more than ${deepest} deep`,
    );
  const found: HtmlTable[] = [];
  const room: Room = { taken: 0 };
  const visit = (node: Node): boolean => {
    if (isElement(node) && node.tagName === 'table') {
      const caption = childrenOf(node).find((child) => isElement(child) && child.tagName === 'caption') as
        Element | undefined;
      const name = caption && cellText(caption).replace(/\n/gu, ' ');
      const grid = gridOf(node, room);
      if (!grid) return false;
      if (grid.rows.length > 0) found.push({ grid, ...(name && { name }) });
    }
    return childrenOf(node).every(visit);
  };
  return visit(root)
    ? { ok: true, tables: found }
    : refuse(
        `网页中的表格连同合并的单元格应不超过 ${mostCells} 格，实际超过；请检查 rowspan 和 colspan`,
        `The tables hold more than ${mostCells} cells, spanned ones included; check rowspan and colspan`,
      );
}
