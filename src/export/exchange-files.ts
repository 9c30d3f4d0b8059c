import { byteOrderMark, writeCsv } from './csv.ts';
import type { ExchangeSet } from './exchange.ts';
import { writeSheets } from './data/workbook.ts';

export type ExchangeFormat = 'csv' | 'json' | 'xlsx';

/** A set as a file: the first line names the fields by their codes, or in Chinese. */
export async function exchangeFile(
  { id, title, fields, rows }: ExchangeSet,
  format: ExchangeFormat,
  heads: 'codes' | 'names',
): Promise<{ name: string; content: string | Uint8Array }> {
  const headings = fields.map(({ code, name }) => (heads === 'codes' ? code : name));
  const cells = rows.map((row) => fields.map(({ code }) => row[code] ?? ''));
  const name = `${id}.${format}`;
  if (format === 'csv') return { name, content: byteOrderMark + writeCsv({ headings, rows: cells }) };
  if (format === 'json') {
    const named = cells.map((row) => Object.fromEntries(row.map((cell, index) => [headings[index], cell])));
    return { name, content: `${JSON.stringify(named, null, 1)}\n` };
  }
  // Everything is text: codes keep their zeros, amounts the digits they were decided with.
  return { name, content: await writeSheets([{ name: title.slice(0, 31), headings, rows: cells }]) };
}
