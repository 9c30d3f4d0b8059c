import type { PhrasingContent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { Reading } from './attributes.ts';
import { complain, readAttributes } from './attributes.ts';
import { plainText, readText } from './inline.ts';
import { paragraphsOf } from './rows.ts';
import type { Approval, Inline, Table, TableCell } from './tree.ts';

type Attributes = Partial<Record<string, string>>;

const isCell = (node: PhrasingContent): node is TextDirective =>
  node.type === 'textDirective' && (node.name === 'th' || node.name === 'td');

/** Lists in attributes are parted by `|` before values come in, so that a value cannot part them; an empty end is none. */
const partsOf = (list: string | undefined) => (list ?? '').replace(/\|$/, '').split('|');

function approvalOf(given: Attributes): { approval?: Approval } {
  if (given.sign === undefined && given.date === undefined) return {};
  const numbers = partsOf(given.numbers);
  const signers = (given.sign === undefined ? [] : partsOf(given.sign)).map((label, index) => {
    if (given.certificate === undefined) return { label };
    const value = numbers[index];
    return { label, certificate: { label: given.certificate, ...(value ? { value } : {}) } };
  });
  return { approval: { signers, date: given.date !== undefined } };
}

function withoutLastBreaks(runs: Inline[]): Inline[] {
  const last = runs.findLastIndex((run) => run.type !== 'break');
  return runs.slice(0, last + 1);
}

function readCell(reading: Reading, node: TextDirective): TableCell {
  const head = node.name === 'th';
  const given: Attributes = readAttributes(reading, node, head ? 'th' : 'td');
  const spans = {
    ...(Number(given.cols ?? 1) > 1 ? { colspan: Number(given.cols) } : {}),
    ...(Number(given.rows ?? 1) > 1 ? { rowspan: Number(given.rows) } : {}),
  };
  if (head)
    return {
      content: [{ type: 'text', text: plainText(reading, node) }],
      ...spans,
      head: true,
      align: 'center',
      ...(given.vertical === undefined ? {} : { vertical: true }),
    };
  return {
    content: withoutLastBreaks(readText(reading, node.children)),
    ...spans,
    ...(given.align ? { align: given.align as 'start' | 'center' | 'end' } : {}),
    ...(given.indent === undefined ? {} : { indent: true }),
    ...(given.lines ? { lines: Number(given.lines) } : {}),
    ...approvalOf(given),
  };
}

/** Reads the rows of a form sheet. Every row must fill the width, counting cells that reach down from above. */
export function readSheet(reading: Reading, node: ContainerDirective, weights: readonly number[]): Table {
  const covered = weights.map(() => 0);
  const paragraphs = paragraphsOf(reading, node);
  const rows = paragraphs.map((paragraph, at) => {
    let width = covered.filter((count) => count > 0).length;
    const cells = paragraph.children.flatMap((child) => {
      if (isCell(child)) return [readCell(reading, child)];
      if (child.type !== 'text' || child.value.trim() !== '')
        complain(reading, child, 'row', {
          zh: '“:::sheet”里每段只写“:th[栏目]”和“:td[内容]”',
          en: 'Rows of ":::sheet" hold ":th[label]" and ":td[value]" only',
        });
      return [];
    });
    let column = 0;
    for (const cell of cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      const span = cell.colspan ?? 1;
      width += span;
      for (let across = 0; across < span && column < covered.length; across += 1)
        covered[column++] = cell.rowspan ?? 1;
    }
    if (width !== weights.length)
      complain(reading, paragraph, 'table-width', {
        zh: `这一行应占满 ${weights.length} 列，实占 ${width} 列（含上方跨行的格）`,
        en: `This row should fill ${weights.length} columns, it fills ${width} with the cells from above`,
      });
    covered.forEach((count, index) => (covered[index] = Math.max(0, count - 1)));
    if (at === paragraphs.length - 1 && covered.some((count) => count > 0))
      complain(reading, paragraph, 'table-width', {
        zh: '跨行的格超出了表的最后一行',
        en: 'A cell reaches below the last row of the sheet',
      });
    return cells;
  });
  return {
    type: 'table',
    sheet: true,
    columns: weights.map((weight) => ({ weight, align: 'start' })),
    head: [],
    rows,
  };
}
