/** Tables → XLSX. The only file that writes spreadsheets. */
import { dataKinds } from '../../derive/views/data.ts';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { PublicCorpus } from '../../derive/public.ts';
import { kinds } from '../../model/kinds.ts';
import { shardTitle } from '../data-files.ts';
import type { Sheet } from '../csv.ts';
import type { Table } from '../tables.ts';
import { describeTable, dictionarySheet, typeOfColumn, type ColumnType } from './dictionary.ts';
import { hasWorkbook, shardsOf, tablesOfShard, type Shard } from './shards.ts';

/** A workbook that is made when it is asked for. */
export interface Workbook {
  /** From the root of the site, e.g. `/data/penalty.xlsx`. */
  path: string;
  title: string;
  write: () => Promise<Uint8Array>;
}

function cellOf(text: string, type: ColumnType): CellValue {
  if (text === '') return null;
  if (type === 'integer' || type === 'number' || type === 'year') return Number(text);
  if (type === 'boolean') return text === '是';
  return type === 'date' ? new Date(`${text}T00:00:00Z`) : text;
}

const formats: Partial<Record<ColumnType, string>> = { date: 'yyyy-mm-dd', year: '0' };
const widths: Partial<Record<ColumnType, number>> = { string: 24, date: 12 };

/** Names of sheets have 31 characters at most, some are not allowed, and none may be there twice. */
function sheetName(title: string, taken: Set<string>): string {
  const plain = title.replaceAll(/[\\/?*[\]:]/gu, '·').slice(0, 28);
  let name = plain;
  for (let n = 2; taken.has(name); n += 1) name = `${plain.slice(0, 25)}(${n})`;
  taken.add(name);
  return name;
}

function frozen(name: string, rows: CellValue[][], columns: WriteSheet['columns']): WriteSheet {
  const last = { row: Math.max(0, rows.length - 1), column: Math.max(0, (rows[0]?.length ?? 1) - 1) };
  return { name, rows, columns, freezePane: { rows: 1 }, autoFilter: { range: rangeOf(last) } };
}

function rangeOf({ row, column }: { row: number; column: number }): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  return `A1:${letters}${row + 1}`;
}

function tableSheet(table: Table, name: string): WriteSheet {
  const types = table.columns.map(typeOfColumn);
  const rows = table.rows.map((row) => row.map((text, index) => cellOf(text, types[index] ?? 'string')));
  const columns = types.map((type) => ({ width: widths[type] ?? 14, numFmt: formats[type] }));
  return frozen(name, [table.headings, ...rows], columns);
}

function plainSheet({ headings, rows }: Sheet, name: string): WriteSheet {
  return frozen(
    name,
    [headings, ...rows],
    headings.map(() => ({ width: 24 })),
  );
}

function aboutSheet(corpus: PublicCorpus, shard: Shard): WriteSheet {
  const { settings, today, records } = corpus;
  const rows: CellValue[][] = [
    ['清单', shardTitle(shard).zh],
    ['说明', kinds[shard.kind].about.zh],
    ['发布机关', records.agency.get(settings.agency)?.value.name ?? settings.title],
    ['数据截至', new Date(`${today}T00:00:00Z`)],
    ['记录数', shard.entries.length],
    ['许可', settings.licence ?? '未载明'],
    ['不在其中', '尚未公示、已撤回、信用修复和公示期满的记录；依法不公开的内容'],
    ...(settings.demonstration ? [['演示', '内容均为虚构']] : []),
  ];
  const cells = new Map([['3,1', { style: { numFmt: 'yyyy-mm-dd' } }]]);
  return { name: '说明', rows, columns: [{ width: 14 }, { width: 60 }], cells };
}

/** Writes one set of a register: what it is, its tables with real dates and numbers, and what the columns mean. */
export function writeWorkbook(corpus: PublicCorpus, shard: Shard): Promise<Uint8Array> {
  const tables = tablesOfShard(corpus, shard);
  const taken = new Set(['说明', '数据字典']);
  const dictionary = dictionarySheet(tables.flatMap(describeTable));
  // Texts are written as texts: nothing a spreadsheet would run. The date of making is that of the data.
  return writeXlsx({
    stringMode: 'inline',
    sheets: [
      aboutSheet(corpus, shard),
      ...tables.map((table) => tableSheet(table, sheetName(table.title, taken))),
      plainSheet(dictionary, '数据字典'),
    ],
    properties: {
      title: shardTitle(shard).zh,
      creator: corpus.settings.title,
      created: new Date(`${corpus.today}T00:00:00Z`),
      modified: new Date(`${corpus.today}T00:00:00Z`),
    },
  });
}

/** Writes tables of texts, a sheet each. */
export function writeSheets(sheets: readonly (Sheet & { name: string })[]): Promise<Uint8Array> {
  return writeXlsx({ stringMode: 'inline', sheets: sheets.map((sheet) => plainSheet(sheet, sheet.name)) });
}

/** The workbook of a set of files; none without records, nor with too many. */
export function workbookOf(corpus: PublicCorpus, shard: Shard): Workbook | undefined {
  if (!hasWorkbook(shard)) return undefined;
  return {
    path: `/data/${shard.kind}${shard.suffix}.xlsx`,
    title: shardTitle(shard).zh,
    write: () => writeWorkbook(corpus, shard),
  };
}

/** A workbook for each set of files that has records. */
export function workbooks(corpus: PublicCorpus): Workbook[] {
  return dataKinds.flatMap((kind) =>
    shardsOf(corpus, kind).flatMap((shard) => workbookOf(corpus, shard) ?? []),
  );
}
