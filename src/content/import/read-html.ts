import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Grid, Merge } from '../table-head.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A table of a page: its caption or the heading before it, and its cells. */
export interface HtmlTable {
  name?: string;
  grid: Grid;
}

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

function gridOf(table: Element): Grid {
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

/** Reads all tables of a page, in order; spanning cells are merges, as in a workbook. */
export function readHtml(text: string): HtmlTable[] {
  const found: HtmlTable[] = [];
  const visit = (node: Node) => {
    if (isElement(node) && node.tagName === 'table') {
      const caption = childrenOf(node).find((child) => isElement(child) && child.tagName === 'caption') as
        Element | undefined;
      const name = caption && cellText(caption).replace(/\n/gu, ' ');
      const grid = gridOf(node);
      if (grid.rows.length > 0) found.push({ grid, ...(name && { name }) });
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parse(text));
  return found;
}
