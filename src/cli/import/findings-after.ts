import type { Diagnostic } from '../../base/diagnostic.ts';
import { runRules } from '../../checks/run.ts';
import type { ImportedTable } from '../../content/import/imported.ts';
import type { PlannedRecord } from '../../content/import/plan-writing.ts';
import { makeCorpus, type Corpus, type Entry } from '../../model/corpus.ts';
import { kindIds } from '../../model/kinds.ts';

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;

/** Heading of the column a finding's path was filled from, or the nearest above it. */
function columnOf({ columnOf: columns }: PlannedRecord['record'], path: readonly (string | number)[]) {
  for (let length = path.length; length > 0; length -= 1) {
    const column = columns.get(path.slice(0, length).join('.'));
    if (column !== undefined) return column;
  }
  return undefined;
}

/**
 * What the rules will say of the records that would be written, once they stand among the content there is: placed at the
 * rows they come from, in the order of rows.
 */
export function findingsAfter(
  planned: readonly PlannedRecord[],
  tables: readonly ImportedTable[],
  existing: Corpus,
): Diagnostic[] {
  const due = new Map<string, PlannedRecord>();
  for (const one of planned)
    if (one.state === 'added' || one.state === 'changed') due.set(keyOf(one.record.entry), one);
  if (due.size === 0) return [];
  const entries = new Map<string, Entry>();
  for (const kind of kindIds)
    for (const entry of existing.records[kind].values() as Iterable<Entry>) entries.set(keyOf(entry), entry);
  for (const [key, { record }] of due) entries.set(key, record.entry);
  const corpus = makeCorpus(entries.values(), existing.settings, existing.today, existing.partial);
  const tableOf = new Map(tables.flatMap(({ table, records }) => records.map((record) => [record, table])));
  return runRules(corpus)
    .flatMap((finding): Diagnostic[] => {
      const record = due.get(keyOf(finding))?.record;
      const table = record && tableOf.get(record);
      if (!record || !table) return [];
      const { code, severity, message, hint, basis, path } = finding;
      const columnName = columnOf(record, path);
      return [
        {
          code,
          severity,
          file: table.file,
          ...(table.name !== undefined && { sheet: table.name }),
          row: record.rows[0]!,
          ...(columnName !== undefined && { columnName }),
          message,
          ...(hint && { hint }),
          ...(basis && { basis }),
        },
      ];
    })
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
