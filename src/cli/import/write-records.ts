import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { FileValue } from '../../content/import/encode.ts';
import type { PlannedRecord } from '../../content/import/plan-writing.ts';
import { writeYaml } from '../../content/import/write-yaml.ts';

/** Writes beside and renames, so that no reader ever sees half a file. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // A hidden name: content folders are read without hidden files.
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function occupied({ record }: PlannedRecord, path: string, table: { file: string }): Diagnostic {
  return {
    code: 'import/file-exists',
    severity: 'error',
    file: table.file,
    row: record.rows[0],
    message: {
      zh: `${path} 已存在而不能读作记录“${record.id}”，没有改写`,
      en: `${path} exists but cannot be read as the record “${record.id}”; it was left alone`,
    },
    hint: { zh: '请先改正或移走该文件', en: 'Correct or move that file first' },
  };
}

function different({ record }: PlannedRecord, path: string, table: { file: string }): Diagnostic {
  return {
    code: 'import/differs',
    severity: 'error',
    file: table.file,
    row: record.rows[0],
    message: {
      zh: `${path} 中已有编号“${record.id}”的记录，内容不同，没有改写`,
      en: `${path} holds the record “${record.id}” with other contents; it was left alone`,
    },
    hint: {
      zh: '先用 --dry-run 看清变动，确认以新表为准再加 --replace',
      en: 'Look at the changes with --dry-run, then add --replace',
    },
  };
}

/** Settles what becomes of each record: without leave to replace, changed ones are refused. Nothing is written. */
export function settle(
  planned: readonly PlannedRecord[],
  into: string,
  options: { file: string; replace: boolean; dryRun: boolean },
): PlannedRecord[] {
  return planned.map((one) => {
    const path = join(into, one.path);
    if (one.state === 'added' && existsSync(path))
      return { ...one, state: 'refused', reasons: [occupied(one, path, options)] };
    if (one.state === 'changed' && !options.replace && !options.dryRun)
      return { ...one, state: 'refused', reasons: [different(one, path, options)] };
    return one;
  });
}

/** Writes added and changed records, one file each. */
export function writeRecords(planned: readonly PlannedRecord[], into: string): number {
  const due = planned.filter(({ state }) => state === 'added' || state === 'changed');
  for (const { path, record } of due) writeWhole(join(into, path), writeYaml(record.written));
  return due.length;
}

/** Columns of records as one table: a column a field, list items apart where they hold separators. */
export function tableOf(records: readonly FileValue[]): { headings: string[]; rows: string[][] } {
  const flat = records.map((record) => new Map<string, string>(cellsOf(record, '')));
  const headings = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return { headings, rows: flat.map((cells) => headings.map((heading) => cells.get(heading) ?? '')) };
}

function cellsOf(value: FileValue, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => cellsOf(inner, below(key)));
  const texts = value.filter((item) => typeof item === 'string');
  if (texts.length === value.length && texts.every((item) => !/[；;\n]/u.test(item)))
    return [[path, texts.join('；')]];
  return value.flatMap((item, at) => cellsOf(item, below(String(at + 1))));
}

/** Writes all records that are not refused as one CSV; false when another file is there and may not be replaced. */
export function writeTable(path: string, text: string, replace: boolean): boolean {
  if (existsSync(path) && !replace) return false;
  writeWhole(path, text);
  return true;
}
