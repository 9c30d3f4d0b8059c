import type { Diagnostic, Text } from '../../base/diagnostic.ts';
import type { Source } from '../../model/corpus.ts';
import { decode } from '../decode.ts';
import { readCsv } from '../read-csv.ts';
import { readXlsx } from '../read-xlsx.ts';
import type { Grid } from '../table-head.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';

/** A table to be imported: one sheet of a workbook, one table of a page, a text table, or a list in JSON. */
export interface SourceTable {
  file: string;
  format: Source['format'] | 'html';
  /** Sheet or table, where the file may hold several. */
  name?: string;
  grid: Grid;
  /** Row index → why the row could not be read at all. */
  unreadable: ReadonlyMap<number, Diagnostic>;
  /** Rows of JSON count records, not lines. */
  counts: 'rows' | 'records';
}

export interface OpenedTables {
  tables: SourceTable[];
  diagnostics: Diagnostic[];
}

/** Endings of files that can be imported. */
export const importFormats = ['csv', 'tsv', 'txt', 'xlsx', 'json', 'html', 'htm'] as const;

const extensionOf = (file: string) => /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';

function failed(file: string, code: string, message: Text, hint?: Text): OpenedTables {
  return { tables: [], diagnostics: [{ code, severity: 'error', file, message, ...(hint && { hint }) }] };
}

function openText(file: string, extension: string, text: string, path: string | undefined): OpenedTables {
  if (extension === 'json') {
    const json = readJson(text, path);
    if (!json.ok) return failed(file, 'import/json', json.message, json.hint);
    return {
      tables: [{ file, format: 'json', grid: json.grid, unreadable: new Map(), counts: 'records' }],
      diagnostics: [],
    };
  }
  if (extension === 'html' || extension === 'htm') {
    const page = readHtml(text);
    if (!page.ok) return failed(file, 'import/html', page.message, page.hint);
    const tables = page.tables.map(({ name, grid }, index): SourceTable => {
      const title = name ?? `表格 ${index + 1}`;
      return { file, format: 'html', name: title, grid, unreadable: new Map(), counts: 'rows' };
    });
    return tables.length > 0
      ? { tables, diagnostics: [] }
      : failed(file, 'import/no-table', { zh: '网页中没有表格', en: 'The page holds no table' });
  }
  const csv = readCsv(text, file, extension === 'tsv' ? '\t' : undefined);
  const unreadable = new Map<number, Diagnostic>();
  const diagnostics: Diagnostic[] = [];
  for (const diagnostic of csv.diagnostics)
    if (diagnostic.code === 'csv/ragged' && diagnostic.row !== undefined)
      unreadable.set(diagnostic.row - 1, diagnostic);
    else diagnostics.push(diagnostic);
  const table: SourceTable = { file, format: 'csv', grid: csv.grid, unreadable, counts: 'rows' };
  return { tables: diagnostics.length > 0 ? [] : [table], diagnostics };
}

/** Opens the tables of a file to be imported. `path` leads to the list of records in JSON. */
export async function openTables(bytes: Uint8Array, file: string, path?: string): Promise<OpenedTables> {
  const extension = extensionOf(file);
  if (!(importFormats as readonly string[]).includes(extension))
    return failed(
      file,
      'import/format',
      { zh: `不能导入 .${extension} 文件`, en: `Files of type .${extension} cannot be imported` },
      {
        zh: `可导入：${importFormats.join('、')}；旧版 .xls 请另存为 .xlsx`,
        en: `Use ${importFormats.join(', ')}; save .xls as .xlsx`,
      },
    );
  if (extension === 'xlsx') {
    const book = await readXlsx(bytes, file);
    const tables = book.sheets.map(({ name, grid }): SourceTable => ({
      file,
      format: 'xlsx',
      name,
      grid,
      unreadable: new Map(),
      counts: 'rows',
    }));
    return { tables, diagnostics: book.diagnostics };
  }
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const { why, hint, line, column } = decoded;
    return {
      tables: [],
      diagnostics: [{ code: 'file/encoding', severity: 'error', file, line, column, message: why, hint }],
    };
  }
  return openText(file, extension, decoded.text, path);
}
