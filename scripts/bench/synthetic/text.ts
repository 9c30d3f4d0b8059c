import { writeCsv } from '../../../src/export/csv.ts';
import { describeKind, type Field } from '../../../src/model/describe.ts';
import { kinds, type KindId } from '../../../src/model/kinds.ts';
import type { FileRecord } from './penalties.ts';

/** Scalars that would be read as something else, or not at all, without quotes. */
const needsQuotes = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\s$|^$/u;

function scalar(value: unknown): string {
  const text = String(value);
  return needsQuotes.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

function lines(value: unknown, indent: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => {
      if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`];
      const [head, ...rest] = lines(item, `${indent}  `);
      return [`${indent}- ${head!.trimStart()}`, ...rest];
    });
  return Object.entries(value as FileRecord)
    .filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0))
    .flatMap(([key, one]) =>
      typeof one === 'object' && one !== null
        ? [`${indent}${key}:`, ...lines(one, `${indent}  `)]
        : [`${indent}${key}: ${scalar(one)}`],
    );
}

/** Writes a record the way staff write one: YAML in blocks, plain scalars. */
export function toYaml(record: FileRecord): string {
  return `${lines(record, '').join('\n')}\n`;
}

/** Puts a record into one row: dotted Chinese titles, list positions counting from 1, lists of text in one cell. */
function flatten(field: Field, value: unknown, title: string, row: Map<string, string>): void {
  const join = (name: string): string => (title === '' ? name : `${title}.${name}`);
  if (value === undefined) return;
  if (field.shape === 'group')
    for (const child of field.fields)
      flatten(child, (value as FileRecord)[child.key], join(child.title), row);
  else if (field.shape === 'leaf')
    row.set(field.unit === undefined ? title : `${title}（${field.unit}）`, String(value));
  else if (field.item?.shape === 'leaf') row.set(title, (value as unknown[]).join('；'));
  else
    for (const [at, item] of (value as unknown[]).entries())
      flatten(field.item!, item, `${title}${at + 1}`, row);
}

/** Writes records of a kind as one table; columns in the order in which they first appear. */
export function toCsv(kind: KindId, records: readonly FileRecord[]): string {
  const rows = records.map((record) => {
    const row = new Map<string, string>();
    flatten(describeKind(kinds[kind]), record, '', row);
    return row;
  });
  const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return writeCsv({ headings, rows: rows.map((row) => headings.map((name) => row.get(name) ?? '')) });
}
