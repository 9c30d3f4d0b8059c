import { append } from '../base/append.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { describeKind, type Field } from '../model/describe.ts';
import { kinds } from '../model/kinds.ts';
import type { ContentFile } from './files.ts';
import { isBody } from './hazards.ts';
import { nameKeys } from './name-keys.ts';
import { openBytes, openText } from './open-files.ts';
import { readCsv } from './read-csv.ts';
import { readYaml } from './read-yaml.ts';
import type { Issue, RawRecord, Reading } from './record.ts';
import { findHead, type Head } from './table-head.ts';
import { readTable } from './table.ts';
import type { Effects } from './walk.ts';

/** What reading a file of any format gave, with what placing problems in tables takes. */
export interface FileReading extends Reading {
  heads: { sheet?: string; head: Head }[];
  delimiter?: string;
}

const failed = (diagnostic: Diagnostic): FileReading => ({
  records: [],
  diagnostics: [diagnostic],
  complete: false,
  heads: [],
});

/** Bodies that did not come from an MDX file are held to the same rules. */
async function checkBodies(records: readonly RawRecord[], root: Field): Promise<void> {
  const body = root.fields.find(isBody);
  if (!body) return;
  for (const { value, issues } of records) {
    const text = (value as Record<string, unknown> | undefined)?.[body.key];
    if (typeof text !== 'string') continue;
    const { parseProse } = await import('./prose.ts');
    for (const { code, line, message, hint } of parseProse(text).problems)
      issues.push({
        code,
        path: ['body'],
        message: { zh: `正文第 ${line} 行：${message.zh}`, en: `Line ${line} of the body: ${message.en}` },
        ...(hint && { hint }),
      });
  }
}

async function readRecords(file: ContentFile, text: string): Promise<FileReading> {
  const read =
    file.format === 'mdx'
      ? (await import('./read-mdx.ts')).readMdx(text, file.name)
      : readYaml(text, file.name);
  const root = describeKind(kinds[file.kind]);
  const format = file.format === 'mdx' || file.format === 'json' ? file.format : 'yaml';
  const broken = read.diagnostics.length > 0;
  const records = read.values.map((raw, index): RawRecord => {
    const issues: Issue[] = [];
    const value = nameKeys(raw, root, [], issues, file.kind);
    return {
      kind: file.kind,
      source: { file: file.name, format, ...(read.many && { index }) },
      ...(!read.many && { defaultId: file.defaultId }),
      value,
      issues,
      ...(broken && { spoiled: true }),
    };
  });
  if (format !== 'mdx') await checkBodies(records, root);
  return { records, diagnostics: read.diagnostics, complete: !(broken && records.length === 0), heads: [] };
}

async function readText(file: ContentFile, text: string): Promise<FileReading> {
  if (file.format !== 'csv' && file.format !== 'tsv') return readRecords(file, text);
  const csv = readCsv(text, file.name, file.format === 'tsv' ? '\t' : undefined);
  const table = readTable(csv.grid, { kind: file.kind, file: file.name, format: 'csv' });
  const empty = csv.diagnostics.length === 0 && table.records.length === 0 && table.head === undefined;
  const nothing: Diagnostic[] =
    empty && table.diagnostics.length === 0
      ? [
          {
            code: 'file/empty',
            severity: 'error',
            file: file.name,
            message: { zh: '文件没有内容', en: 'The file is empty' },
            hint: { zh: '请填写记录，或删除此文件', en: 'Fill in records or delete the file' },
          },
        ]
      : [];
  return {
    records: table.records,
    diagnostics: [...csv.diagnostics, ...table.diagnostics, ...nothing],
    complete: csv.diagnostics.length === 0 && table.complete,
    heads: table.head ? [{ head: table.head }] : [],
    delimiter: csv.delimiter,
  };
}

async function readWorkbook(file: ContentFile, bytes: Uint8Array): Promise<FileReading> {
  const { readXlsx, unmerge } = await import('./read-xlsx.ts');
  const book = await readXlsx(bytes, file.name);
  const root = describeKind(kinds[file.kind]);
  const reading: FileReading = {
    records: [],
    diagnostics: book.diagnostics,
    complete: book.complete,
    heads: [],
  };
  for (const { name: sheet, grid } of book.sheets) {
    const headRow = findHead(grid, root);
    const firstBody = Math.max(headRow, ...(grid.merges ?? []).filter(({ startRow }) => startRow === headRow).map(({ endRow }) => endRow)) + 1;
    const { grid: filled, odd } = unmerge(grid, headRow === -1 ? Infinity : firstBody);
    const table = readTable(filled, { kind: file.kind, file: file.name, format: 'xlsx', sheet });
    append(reading.records, table.records);
    append(reading.diagnostics, table.diagnostics);
    append(reading.diagnostics, odd.map((merge) => oddMerge(file.name, sheet, merge, table.head)));
    reading.complete &&= table.complete;
    if (table.head) reading.heads.push({ sheet, head: table.head });
  }
  if (book.complete && reading.heads.length === 0 && reading.diagnostics.every(({ severity }) => severity === 'info'))
    reading.diagnostics.push({
      code: 'file/empty',
      severity: 'error',
      file: file.name,
      message: { zh: '工作簿没有可读取的内容', en: 'The workbook holds nothing to read' },
    });
  return reading;
}

function oddMerge(file: string, sheet: string, merge: { startRow: number; startCol: number; endRow: number }, head?: Head): Diagnostic {
  const column = head?.columns.find(({ at }) => at === merge.startCol);
  return {
    code: 'xlsx/merged',
    severity: 'error',
    file,
    sheet,
    row: merge.startRow + 1,
    ...(column && { columnName: column.title }),
    message: {
      zh: `合并单元格跨到第 ${merge.endRow + 1} 行，不能确定每条记录的内容`,
      en: `Merged cells reach to row ${merge.endRow + 1}; the content of each record is uncertain`,
    },
    hint: { zh: '请取消合并并逐格填写', en: 'Unmerge them and fill each cell' },
  };
}

/** Reads the records of one file; what is wrong with it as a whole is placed here, what is wrong in records later. */
export async function readFile(file: ContentFile, effects: Effects): Promise<FileReading> {
  if (file.format === 'xlsx') {
    const bytes = openBytes(file, effects);
    return bytes.ok ? readWorkbook(file, bytes.value) : failed(bytes.diagnostic);
  }
  const text = openText(file, effects);
  return text.ok ? readText(file, text.value) : failed(text.diagnostic);
}
