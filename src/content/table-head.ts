import type { Diagnostic, Text } from '../base/diagnostic.ts';
import type { Field } from '../model/describe.ts';
import { shorten } from './hazards.ts';
import { nearestHeading, readHeading, type Heading } from './headings.ts';
import type { Path } from './record.ts';
import { nameForPeople } from './titles.ts';

/** A cell: its text (empty when there is nothing), a date, or why it has no value. */
export type Cell = string | { date: string } | { fault: { code: string; message: Text; hint: Text } };

/** A rectangle of merged cells, 0-based, ends included. */
export interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/** The cells of one sheet. Row `n` of the spreadsheet is `rows[n - 1]`. */
export interface Grid {
  rows: readonly (readonly Cell[])[];
  merges?: readonly Merge[];
  /** Serial numbers count from 1904, as spreadsheets from old Macs do. */
  date1904?: boolean;
}

/** A column whose heading is understood. */
export interface Column {
  at: number;
  title: string;
  path: Path;
  field: Field;
  unit?: string;
}

/** The head of a table: which rows it takes and what the columns mean. */
export interface Head {
  /** Spreadsheet number of the head's last row; records follow. */
  row: number;
  columns: Column[];
}

/** Rows looked through for the head; titles and notes stand above it. */
const searched = 20;

export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  return 'date' in cell ? cell.date : '';
}

/** Tells whether a heading means something, be it a group whose parts stand in the row below. */
const isKnown = (heading: Heading) => heading.ok || heading.why === 'group' || heading.why === 'ambiguous';

/** Index of the row where at least half of the filled cells are known headings, or -1. */
export function findHead(grid: Grid, root: Field): number {
  let narrow = -1;
  for (let row = 0; row < Math.min(searched, grid.rows.length); row += 1) {
    const filled = grid.rows[row]!.map(textOf).filter((text) => text !== '');
    if (filled.length === 0) continue;
    const known = filled.filter((text) => isKnown(readHeading(root, text))).length;
    if (known * 2 < filled.length || known === 0) continue;
    // A lone word over a wide table is its title, even when it happens to be the name of a field.
    if (filled.length > 1) return row;
    if (narrow === -1) narrow = row;
  }
  return narrow;
}

/** Heading texts by column: merged heads are spread out, and a group's heading is put before those below it. */
function titlesOf(grid: Grid, first: number): { titles: string[]; last: number } {
  const merges = (grid.merges ?? []).filter(({ startRow }) => startRow === first);
  const deep = merges.filter(({ endRow }) => endRow > first).map(({ endRow }) => endRow);
  const wide = merges.some(({ startCol, endCol, endRow }) => endCol > startCol && endRow === first);
  const last = Math.max(first, ...deep, wide ? first + 1 : first);
  const cellAt = (row: number, column: number): string => {
    const merge = (grid.merges ?? []).find(
      ({ startRow, startCol, endRow, endCol }) =>
        row >= startRow && row <= endRow && column >= startCol && column <= endCol,
    );
    return textOf(merge ? grid.rows[merge.startRow]?.[merge.startCol] : grid.rows[row]?.[column]);
  };
  const width = Math.max(...grid.rows.slice(first, last + 1).map((row) => row.length));
  const titles = Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (let row = first; row <= last; row += 1) {
      const text = cellAt(row, column).replace(/\s+/gu, ' ');
      if (text !== '' && parts.at(-1) !== text) parts.push(text);
    }
    return parts.join('.');
  });
  return { titles, last };
}

export interface HeadReading {
  head: Head;
  diagnostics: Diagnostic[];
  /** Paths whose absence a misread heading explains. */
  covered: Path[];
}

type Where = { file: string; sheet?: string };

const columnLetter = (at: number): string =>
  (at >= 26 ? columnLetter(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

function headingProblem(heading: Heading & { ok: false }, title: string, root: Field): [string, Text, Text?] {
  const shown = shorten(title);
  if (heading.why === 'ambiguous') {
    const list = heading.candidates!.join('、');
    return [
      'table/ambiguous-column',
      { zh: `列“${shown}”可指多个字段：${list}`, en: `The column “${shown}” may mean: ${list}` },
      { zh: '请用其中一个作列名', en: 'Use one of these as the heading' },
    ];
  }
  if (heading.why === 'group') {
    const field = heading.field!;
    const example = `${field.title || shown}.${field.fields[0]?.title ?? ''}`;
    return [
      'table/group-column',
      { zh: `列“${shown}”由几个字段组成，不能填在一格里`, en: `The column “${shown}” is a group of fields` },
      { zh: `请分列填写，列名如“${example}”`, en: `Use one column a field, e.g. “${example}”` },
    ];
  }
  if (heading.why === 'unit')
    return [
      'schema/unit',
      {
        zh: `列“${shown}”的单位应为“${heading.field!.unit ?? '无'}”`,
        en: `The unit of the column “${shown}” should be “${heading.field!.unit ?? 'none'}”`,
      },
    ];
  if (heading.why === 'index')
    return [
      'table/column-number',
      { zh: `列“${shown}”的序号应从 1 起`, en: `The number in the heading “${shown}” should start from 1` },
    ];
  const meant = nearestHeading(root, title);
  return [
    'table/unknown-column',
    { zh: `“${root.title}”没有名为“${shown}”的列`, en: `There is no column “${shown}”` },
    meant === undefined
      ? { zh: '请改为已知的列名，或删去该列', en: 'Use a known heading or remove the column' }
      : { zh: `您是不是要写“${nameForPeople(meant.field)}”？`, en: `Did you mean “${meant.field.title}”?` },
  ];
}

/** Reads the head that begins at a row index: what each column means, and what is wrong with the headings. */
export function readHead(grid: Grid, first: number, root: Field, where: Where): HeadReading {
  const { titles, last } = titlesOf(grid, first);
  const columns: Column[] = [];
  const diagnostics: Diagnostic[] = [];
  const covered: Path[] = [];
  const taken = new Map<string, string>();
  const report = (columnName: string, code: string, message: Text, hint?: Text) => {
    const place = { ...where, row: last + 1, columnName };
    diagnostics.push({ code, severity: 'error', ...place, message, ...(hint && { hint }) });
  };
  for (const [at, title] of titles.entries()) {
    if (title === '') {
      const row = grid.rows.findIndex((cells, index) => index > last && textOf(cells[at]) !== '');
      if (row === -1) continue;
      const letter = columnLetter(at);
      report(
        letter,
        'table/untitled-column',
        {
          zh: `第 ${letter} 列没有列名，但第 ${row + 1} 行有内容“${shorten(textOf(grid.rows[row]![at]))}”`,
          en: `Column ${letter} has no heading but content in row ${row + 1}`,
        },
        { zh: '请填写列名，或清空该列', en: 'Give it a heading or clear it' },
      );
      continue;
    }
    const heading = readHeading(root, title);
    if (!heading.ok) {
      report(title, ...headingProblem(heading, title, root));
      if (heading.field) covered.push([heading.field.key]);
      const meant = heading.why === 'unknown' ? nearestHeading(root, title) : undefined;
      if (meant) covered.push(meant.path);
      continue;
    }
    const key = heading.path.join('.');
    const earlier = taken.get(key) ?? overlapping(taken, key);
    if (earlier !== undefined) {
      report(
        title,
        'table/duplicate-column',
        {
          zh: `列“${shorten(title)}”与列“${shorten(earlier)}”是同一字段，应只有一列`,
          en: `The columns “${shorten(title)}” and “${shorten(earlier)}” are the same field`,
        },
        { zh: '请合并或删去其中一列', en: 'Merge them or remove one' },
      );
      continue;
    }
    taken.set(key, title);
    columns.push({
      at,
      title,
      path: heading.path,
      field: heading.field,
      ...(heading.unit && { unit: heading.unit }),
    });
  }
  return { head: { row: last + 1, columns }, diagnostics, covered };
}

/** A whole list in one column and its items in others cannot both be. */
function overlapping(taken: ReadonlyMap<string, string>, key: string): string | undefined {
  for (const [other, title] of taken)
    if (other.startsWith(`${key}.`) || key.startsWith(`${other}.`)) return title;
  return undefined;
}
