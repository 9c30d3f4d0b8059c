import type { ImportedFile } from '../../content/import/read-import.ts';
import type { PlannedRecord } from '../../content/import/plan-writing.ts';
import type { Outcome, Refusal } from './import-text.ts';

/**
 * Sums up what became of every row. A row counts once: refused when anything of it is refused, else by the record it
 * became. Throws where rows are lost or counted twice, which would be a fault of the program.
 */
export function makeOutcome(
  file: string,
  { tables }: Pick<ImportedFile, 'tables'>,
  planned: readonly PlannedRecord[],
): Outcome {
  const counts: Outcome['counts'] = { added: 0, same: 0, changed: 0, refused: 0 };
  const refusals: Refusal[] = [];
  const states = new Map(planned.map((one) => [one.record, one]));
  let rows = 0;
  for (const { table, records, refused, rows: all } of tables) {
    rows += all;
    const fate = new Map<number, keyof Outcome['counts']>();
    for (const { row, reasons } of refused) {
      fate.set(row, 'refused');
      refusals.push({ table, row, reasons });
    }
    for (const record of records) {
      const { state, reasons } = states.get(record)!;
      for (const row of [...record.rows, ...record.repeats]) {
        if (state === 'refused')
          refusals.push({ table, row, reasons: reasons.map((reason) => ({ ...reason, row })) });
        const isRepeat = record.repeats.includes(row);
        const own = state === 'refused' ? 'refused' : isRepeat ? 'same' : state;
        if (fate.get(row) !== 'refused') fate.set(row, own);
      }
    }
    if (fate.size !== all) throw new Error(`${file}: ${all} rows, but ${fate.size} are accounted for`);
    for (const state of fate.values()) counts[state] += 1;
  }
  return {
    file,
    tables,
    planned: [...planned],
    refusals: refusals.sort((a, b) => a.row - b.row),
    rows,
    counts,
  };
}
