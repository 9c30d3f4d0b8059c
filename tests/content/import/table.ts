import { importTable } from '../../../src/content/import/import-table.ts';
import type { ImportedTable } from '../../../src/content/import/imported.ts';
import { readImport } from '../../../src/content/import/read-import.ts';
import type { KindId } from '../../../src/model/kinds.ts';

/** Everything that became of a file: each row with its record’s id, or the codes and columns it is refused for. */
export async function importText(file: string, text: string | Uint8Array, options: { kind?: KindId; map?: string; agency?: string; table?: string } = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { kind = 'penalty', map, agency = 'shili', table } = options;
  const read = await readImport({
    file,
    bytes,
    kind,
    agency,
    ...(map !== undefined && { map: { file: '映射.yaml', text: map } }),
    ...(table !== undefined && { table }),
  });
  return { ...read, ...(read.tables[0] && summary(read.tables[0])) };
}

/** The first table of a file: records by id in file form, refusals by row. */
export function summary(table: ImportedTable) {
  return {
    table,
    rows: table.rows,
    records: Object.fromEntries(table.records.map(({ id, written }) => [id, written])),
    refused: Object.fromEntries(
      table.refused.map(({ row, reasons }) => [row, reasons.map(({ code, columnName }) => (columnName === undefined ? code : `${code} ${columnName}`))]),
    ),
    said: table.refused.flatMap(({ reasons }) => reasons.map(({ message }) => message.zh)),
  };
}

export type { ImportedTable };
export { importTable };

/** Headings of a complete penalty table and a row below them. */
export const penaltyHead = ['决定书文号', '当事人名称', '行政相对人类别', '违法事实', '处罚类别', '处罚内容', '罚款金额', '处罚决定日期'];
export const penaltyRow = (serial: number | string, changes: Record<string, string> = {}): string[] => {
  const row: Record<string, string> = {
    决定书文号: `（示）应急罚〔2025〕${serial}号`,
    当事人名称: '示例市松风化工有限公司',
    行政相对人类别: '法人及非法人组织',
    违法事实: '未如实记录培训情况',
    处罚类别: '罚款',
    处罚内容: '罚款人民币20000元',
    罚款金额: '20000',
    处罚决定日期: '2025-03-05',
    ...changes,
  };
  return penaltyHead.map((title) => row[title]!);
};

const cell = (text: string) => (/[",\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as CSV. */
export const csv = (...rows: string[][]): string => rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
