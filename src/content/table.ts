import type { Diagnostic } from '../base/diagnostic.ts';
import type { Source } from '../model/corpus.ts';
import { describeKind, type Field } from '../model/describe.ts';
import type { Kind } from '../model/kind.ts';
import { typeName } from '../model/format-names.ts';
import { kinds, type KindId } from '../model/kinds.ts';
import { bareMoney } from './bare-money.ts';
import { hazardOf, shorten } from './hazards.ts';
import { totalLabel } from './import/not-records.ts';
import type { Issue, Path, RawRecord, Reading } from './record.ts';
import { findHead, readHead, textOf, type Cell, type Column, type Grid, type Head } from './table-head.ts';
import { withUnit } from './titles.ts';

/** What a table was read from. */
export interface TableSource {
  kind: KindId;
  file: string;
  format: Source['format'];
  sheet?: string;
}

/** What came of reading a table; the head places problems of its records. */
export interface TableReading extends Reading {
  head?: Head;
}

export type Fault = Pick<Issue, 'code' | 'message' | 'hint'>;

export const isFilled = (cell: Cell) => typeof cell !== 'string' || cell.trim() !== '';

/** Days between the two systems of serial numbers, 1900 and 1904. */
const epochShift = 1462;

const takesDates = new Set<Field['format']>(['date', 'text', 'prose']);

/** The text of a cell for a field, or why it has none. */
export function cellText(cell: Cell, field: Field, date1904: boolean): string | Fault {
  if (typeof cell === 'string') {
    if (/^\s*=/u.test(cell))
      return {
        code: 'table/formula',
        message: {
          zh: `${field.title}：应为内容，实为公式“${shorten(cell)}”`,
          en: `${field.key}: expected a value, found the formula “${shorten(cell)}”`,
        },
        hint: { zh: '请把公式粘贴为数值或文字', en: 'Paste the formula as a value' },
      };
    const serial = date1904 && field.format === 'date' && /^\d{5}$/u.test(cell);
    return serial ? String(Number(cell) + epochShift) : cell;
  }
  if ('fault' in cell) return cell.fault;
  const { date } = cell;
  if (field.format === 'month' && date.endsWith('-01')) return date.slice(0, 7);
  if (field.format === 'month' || takesDates.has(field.format)) return date;
  return {
    code: 'table/date-cell',
    message: {
      zh: `${field.title}：不应为日期，单元格里是日期 ${date}，可能是电子表格自动改写的`,
      en: `${field.key}: found the date ${date}, perhaps made of something else by the spreadsheet`,
    },
    hint: { zh: '请把该列设为“文本”格式后重新录入', en: 'Format the column as text and enter it again' },
  };
}

export const splitItems = (text: string) =>
  text
    .split(/[；;\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Puts a value at a path, making the groups and lists on the way. */
export function put(record: Record<string, unknown>, path: Path, value: unknown): void {
  let at: Record<string | number, unknown> = record;
  for (let index = 0; index < path.length - 1; index += 1) {
    const key = path[index]!;
    at[key] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[key] as Record<string | number, unknown>;
  }
  at[path.at(-1)!] = value;
}

/** Lists filled from numbered columns may have no gaps, since later items would move up. */
export function gaps(value: unknown, path: Path): Issue[] {
  if (Array.isArray(value)) {
    const hole = Array.from(value).findIndex((item) => item === undefined);
    if (hole !== -1)
      return [
        {
          code: 'table/gap',
          path: [...path, hole],
          message: {
            zh: `第 ${hole + 1} 组列为空，而后面的列有内容`,
            en: `Group ${hole + 1} of the numbered columns is empty while a later one is filled`,
          },
          hint: { zh: '请从第 1 组起依次填写', en: 'Fill the groups in order from 1' },
        },
      ];
    return value.flatMap((item, index) => gaps(item, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => gaps(item, [...path, key]));
}

function readRow(cells: readonly Cell[], columns: Column[], source: Source, kind: KindId, grid: Grid): RawRecord {
  const value: Record<string, unknown> = {};
  const issues: Issue[] = [];
  let numbered = false;
  for (const { at, title, path, field, unit } of columns) {
    const cell = cells[at];
    if (cell === undefined || !isFilled(cell)) continue;
    const leaf = field.shape === 'list' ? field.item! : field;
    const text = cellText(cell, leaf, grid.date1904 === true);
    if (typeof text !== 'string') {
      issues.push({ ...text, path });
      continue;
    }
    const hazard = hazardOf(text, leaf) ?? (unit === undefined ? bareMoney(text, leaf, title) : undefined);
    if (hazard) issues.push({ ...hazard, path });
    numbered ||= path.some((key) => typeof key === 'number');
    put(value, path, field.shape === 'list' ? splitItems(text).map((item) => withUnit(item, unit)) : withUnit(text, unit));
  }
  if (numbered) issues.push(...gaps(value, []));
  return { kind, source, value, issues };
}

/** Leaves and lists that every record needs, outside lists and optional groups. */
function requiredFields(group: Field): Field[] {
  return group.fields
    .filter((field) => field.required)
    .flatMap((field) => (field.shape === 'group' ? requiredFields(field) : [field]));
}

/** Required columns that the table does not have: one finding for the table instead of one a row. */
function missingColumns(root: Field, kind: Kind, head: Head, covered: readonly Path[], place: Diagnostic[]): Field[] {
  const have = head.columns.map(({ path }) => path.join('.'));
  const explained = covered.map((path) => path.join('.'));
  const has = (list: string[], path: string) => list.some((other) => other === path || other.startsWith(`${path}.`));
  const missing = requiredFields(root).filter(
    (field) => !has(have, field.path) && !(field.path === 'id' && kind.defaultId),
  );
  for (const field of missing)
    if (!has(explained, field.path))
      place.push({
        code: 'table/missing-column',
        severity: 'error',
        file: '',
        row: head.row,
        message: {
          zh: `缺少必填列“${field.title}”（${field.path}）`,
          en: `The required column “${field.path}” is missing`,
        },
        ...(field.hint !== undefined && { hint: { zh: field.hint, en: `Give: ${typeName(field).en}` } }),
        ...(field.source !== undefined && { basis: [field.source] }),
      });
  return missing;
}

function totalRow(label: string, place: Pick<Diagnostic, 'file' | 'sheet' | 'row'>): Diagnostic {
  return {
    code: 'table/total-row',
    severity: 'error',
    ...place,
    message: {
      zh: `第 ${place.row} 行是合计行（“${shorten(label)}”），不是记录`,
      en: `Row ${place.row} is a row of totals (“${shorten(label)}”), not a record`,
    },
    hint: { zh: '请删去；合计由系统计算', en: 'Remove it; totals are computed' },
  };
}

function noHead(grid: Grid, root: Field, source: TableSource): Diagnostic {
  const row = grid.rows.findIndex((cells) => cells.some(isFilled));
  const first = grid.rows[row]!.map(textOf).filter((text) => text !== '');
  return {
    code: 'table/no-head',
    severity: 'error',
    file: source.file,
    ...(source.sheet !== undefined && { sheet: source.sheet }),
    row: row + 1,
    message: {
      zh: `没有找到表头：前 20 行中没有一行的列名多数是“${root.title}”的字段，表中记录未读取`,
      en: 'No heading row was found in the first 20 rows; the records were not read',
    },
    hint: {
      zh: `第 ${row + 1} 行是“${shorten(first.join('、'))}”；列名应如：${root.fields
        .slice(0, 5)
        .map(({ title }) => title)
        .join('、')}${source.sheet === undefined ? '' : '；工作表不是数据的，请删除或者隐藏'}`,
      en: `Headings should be e.g. ${root.fields
        .slice(0, 5)
        .map(({ key }) => key)
        .join(', ')}`,
    },
  };
}

/**
 * Reads the records of a table. The head is the first row where at least half of the filled cells are known; rows above
 * it are titles. Problems of cells travel with their record, problems of the table are placed here.
 */
export function readTable(grid: Grid, source: TableSource): TableReading {
  const kind = kinds[source.kind] as unknown as Kind;
  const root = describeKind(kind);
  if (!grid.rows.some((cells) => cells.some(isFilled))) return { records: [], diagnostics: [], complete: true };
  const first = findHead(grid, root);
  if (first === -1) return { records: [], diagnostics: [noHead(grid, root, source)], complete: false };
  const where = { file: source.file, ...(source.sheet !== undefined && { sheet: source.sheet }) };
  const { head, diagnostics, covered } = readHead(grid, first, root, where);
  const found: Diagnostic[] = [];
  const missing = missingColumns(root, kind, head, covered, found);
  diagnostics.push(...found.map((diagnostic) => ({ ...diagnostic, ...where })));
  const excused = missing.map((field) => field.path.split('.'));
  const records: RawRecord[] = [];
  const totals: Diagnostic[] = [];
  for (let index = head.row; index < grid.rows.length; index += 1) {
    const cells = grid.rows[index]!;
    if (!cells.some(isFilled)) continue;
    const total = totalLabel(cells);
    if (total !== undefined) {
      totals.push(totalRow(total, { ...where, row: index + 1 }));
      continue;
    }
    const from: Source = { ...where, format: source.format, row: index + 1 };
    const record = readRow(cells, head.columns, from, source.kind, grid);
    records.push({ ...record, excused, spoiled: diagnostics.length > 0 });
  }
  const idMissing = missing.some(({ path }) => path === 'id');
  return { records, diagnostics: [...diagnostics, ...totals], complete: !idMissing, head };
}
