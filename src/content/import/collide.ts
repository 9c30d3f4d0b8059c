import type { Entry } from '../../model/corpus.ts';
import type { Context, Draft, Refused } from './drafts.ts';
import { differences, encode, type Difference } from './encode.ts';
import { rowNumber, type ImportedRecord } from './imported.ts';

/** A record that is whole, with the id it should have. */
export interface Accepted {
  draft: Draft;
  entry: Entry;
  id: string;
  /** Whether the id follows from other fields. */
  idFollows?: boolean;
}

function toRecord({ draft, entry, idFollows }: Accepted, id: string, { resolved, table }: Context): ImportedRecord {
  const value = { ...(entry.value as unknown as Record<string, unknown>), id };
  return {
    id,
    entry: { ...entry, id, value } as unknown as Entry,
    written: encode(resolved.root, value, { ...draft.value, id })!,
    whole: encode(resolved.root, value)!,
    ...(idFollows && { idFollows }),
    columnOf: draft.columnOf,
    rows: draft.rows.map((row) => rowNumber(table, row)),
    repeats: [],
  };
}

function sameId(id: string, earlier: ImportedRecord, differing: readonly Difference[]): Refused['reasons'] {
  const fields = differing.slice(0, 4).map(({ field }) => field);
  return [
    {
      code: 'import/same-id',
      severity: 'error',
      message: {
        zh: `编号“${id}”已用于第 ${earlier.rows[0]} 行，而内容不同（${fields.join('、')}）`,
        en: `The id “${id}” is taken by row ${earlier.rows[0]} with other contents`,
      },
      hint: {
        zh: '请核对哪一行正确；确是两条记录的，在映射文件写“编号相同时: 加序号”或改“编号”模板',
        en: 'Find out which is right; if both are, let the mapping number them (onSameId: number)',
      },
    },
  ];
}

/** A row is taken whole: where one of its records is refused, the others are too. */
function wholeRows(
  records: readonly ImportedRecord[],
  refused: Refused[],
  { table }: Context,
): ImportedRecord[] {
  const spoiled = new Set(refused.map(({ row }) => rowNumber(table, row)));
  const isSpoiled = ({ rows, repeats }: ImportedRecord) =>
    [...rows, ...repeats].some((row) => spoiled.has(row));
  for (const { rows, repeats } of records.filter(isSpoiled))
    for (const number of [...rows, ...repeats])
      if (!spoiled.has(number)) {
        spoiled.add(number);
        refused.push({
          row: table.counts === 'records' ? number : number - 1,
          reasons: [
            {
              code: 'import/with-refused',
              severity: 'error',
              message: { zh: '与它合成记录的另一行被拒绝', en: 'A row that belongs to it was refused' },
            },
          ],
        });
      }
  return records.filter((record) => !isSpoiled(record));
}

/**
 * Brings records of one table together by id. A row that says the same as an earlier one is a repeat; one that says
 * something else under the same id is refused, or numbered where the mapping says so.
 */
export function collide(
  accepted: readonly Accepted[],
  context: Context,
): { records: ImportedRecord[]; refused: Refused[] } {
  const byId = new Map<string, ImportedRecord>();
  const refused: Refused[] = [];
  for (const one of accepted) {
    const record = toRecord(one, one.id, context);
    const earlier = byId.get(one.id);
    const differing = earlier && differences(earlier.whole, record.whole);
    if (!earlier || !differing) byId.set(one.id, record);
    else if (differing.length === 0) earlier.repeats.push(...record.rows);
    else if (context.resolved.mapping.onSameId === 'number') {
      let number = 2;
      while (byId.has(`${one.id}-${number}`)) number += 1;
      byId.set(`${one.id}-${number}`, toRecord(one, `${one.id}-${number}`, context));
    } else
      for (const row of one.draft.rows) refused.push({ row, reasons: sameId(one.id, earlier, differing) });
  }
  return {
    records: refused.length > 0 ? wholeRows([...byId.values()], refused, context) : [...byId.values()],
    refused,
  };
}
