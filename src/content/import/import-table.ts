import type { Entry, Source } from '../../model/corpus.ts';
import type { Kind } from '../../model/kind.ts';
import { kinds } from '../../model/kinds.ts';
import type { Issue } from '../record.ts';
import { isFilled } from '../table.ts';
import { unmerge } from '../read-xlsx.ts';
import { validate } from '../validate.ts';
import { collide, type Accepted } from './collide.ts';
import { readColumns, type ImportColumn } from './columns.ts';
import { draftsOfRow, type Context, type Draft, type Refused, type RowIssue } from './drafts.ts';
import { gatherRows } from './gather-rows.ts';
import { idOf } from './identity.ts';
import { rowNumber, type ImportedTable, type RefusedRow } from './imported.ts';
import { matchRow, notRecord, type NotRecord } from './not-records.ts';
import type { SourceTable } from './open-tables.ts';
import { partyIssues } from './parties.ts';
import type { ResolvedMapping } from './resolve-mapping.ts';
import { transposeRows } from './transpose-rows.ts';

function bare(notRecord: NotRecord, row: number): Refused {
  return { row, reasons: [{ ...notRecord, severity: 'error' }] };
}

interface Judging {
  context: Context;
  accepted: Accepted[];
  refused: Refused[];
}

/** The heading an issue’s path was filled from. */
function columnOf(draft: Draft, path: Issue['path']): { column?: string; row?: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path.slice(0, length).join('.');
    const column = draft.columnOf.get(key);
    if (column !== undefined) return { column, row: draft.rowOf.get(key) };
  }
  return {};
}

/** A missing field whose column there is has an empty cell; otherwise the table has no such column. */
function missingHint(column: string | undefined): Refused['reasons'][number]['hint'] {
  if (column !== undefined)
    return { zh: '该格为空，请从原件补填', en: 'The cell is empty; fill it from the original' };
  return {
    zh: '表中没有对应的列；各行都相同的，可在映射文件的“常量”中写明',
    en: 'The table has no such column; what is the same in all rows can be a constant of the mapping',
  };
}

function toReason(
  issue: RowIssue,
  draft: Draft,
  columns: readonly ImportColumn[],
): Refused['reasons'][number] {
  const { code, message, hint, basis, path } = issue;
  const origin = columnOf(draft, path);
  const missing = code === 'schema/missing-field';
  const planned = missing
    ? columns.find(({ targets }) =>
        targets.some((target) => path.every((key, at) => target.path[at] === key)),
      )
    : undefined;
  const column = issue.column ?? origin.column ?? planned?.title;
  const row = issue.row ?? origin.row;
  const mend = missing ? missingHint(planned?.title) : hint;
  return {
    code,
    severity: 'error',
    ...(row !== undefined && { row }),
    ...(column !== undefined && { columnName: column }),
    message,
    ...(mend && { hint: mend }),
    ...(basis && { basis }),
  };
}

/** Judges the records of one row, or of rows that belong together: all of them are whole, or none is taken. */
function judge(drafts: readonly Draft[], judging: Judging): void {
  const { context } = judging;
  const { table, resolved } = context;
  const found: Judging['accepted'] = [];
  const issues: [Draft, RowIssue][] = [];
  for (const draft of drafts) {
    const row = rowNumber(table, draft.rows[0] ?? 0);
    const source: Source = { file: table.file, format: table.format === 'html' ? 'csv' : table.format, row };
    const given = typeof draft.value.id === 'string';
    const own = [...draft.issues, ...partyIssues(resolved.kind, draft.value)];
    const record = {
      kind: resolved.kind,
      source,
      value: draft.value,
      issues: own,
      ...(!given && { defaultId: 'id' }),
    };
    const judged = validate(record);
    for (const issue of judged.issues)
      if ((issue.severity ?? 'error') === 'error') issues.push([draft, issue as RowIssue]);
    if (!judged.entry) continue;
    const value = judged.entry.value as unknown as Record<string, unknown>;
    const id = idOf({
      kind: resolved.kind,
      root: resolved.root,
      value,
      given,
      cells: draft.cells,
      row,
      template: resolved.mapping.id,
    });
    if (id.ok) {
      value.id = id.value;
      const idFollows = !given && resolved.mapping.id === undefined && (kinds[resolved.kind] as unknown as Kind).defaultId !== undefined;
      found.push({ draft, entry: { ...judged.entry, id: id.value } as Entry, id: id.value, idFollows });
    } else
      issues.push([
        draft,
        {
          code: 'import/no-id',
          path: ['id'],
          message: id.why,
          hint: {
            zh: '请在映射文件写“编号”模板，如 {决定日期.年}-{序号}',
            en: 'Give an id template in the mapping',
          },
        },
      ]);
  }
  if (issues.length === 0 && found.length > 0) judging.accepted.push(...found);
  else {
    const reasons = issues.map(([draft, issue]) => toReason(issue, draft, context.reading.columns));
    const none: Refused['reasons'] = [
      {
        code: 'import/no-record',
        severity: 'error',
        message: { zh: '这一行没有可以成为记录的内容', en: 'Nothing in the row makes a record' },
      },
    ];
    for (const row of new Set(drafts.flatMap(({ rows }) => rows)))
      judging.refused.push({ row, reasons: reasons.length > 0 ? reasons : none });
  }
}

/** Rows of merged cells whose content is uncertain. */
function mergedRows(odd: ReturnType<typeof unmerge>['odd']): Map<number, NotRecord> {
  const rows = new Map<number, NotRecord>();
  for (const { startRow, endRow } of odd)
    if (endRow > startRow)
      for (let row = startRow; row <= endRow; row += 1)
        rows.set(row, {
          code: 'xlsx/merged',
          message: {
            zh: `第 ${startRow + 1} 至 ${endRow + 1} 行有合并单元格，不能确定每行的内容`,
            en: `Merged cells in rows ${startRow + 1} to ${endRow + 1}; the content of each row is uncertain`,
          },
          hint: { zh: '请取消合并并逐格填写', en: 'Unmerge them and fill each cell' },
        });
  return rows;
}

/** Sorts out rows that cannot be records before any is read. */
function candidates(
  context: Context,
  body: number[],
  odd: ReturnType<typeof unmerge>['odd'],
  refused: Refused[],
): number[] {
  const { table, resolved, reading } = context;
  const merged = mergedRows(odd);
  return body.filter((row) => {
    const cells = table.grid.rows[row]!;
    const unreadable = table.unreadable.get(row);
    const dropped =
      matchRow(cells, resolved.mapping.drop, reading.indexOf) ??
      matchRow(cells, resolved.mapping.refuse, reading.indexOf);
    const plainRow = resolved.mapping.transpose === undefined;
    const reason =
      merged.get(row) ??
      (dropped && {
        code: 'import/dropped',
        message: { zh: dropped.why, en: dropped.why },
        hint: { zh: '映射文件写明不导入', en: 'The mapping leaves it out' },
      }) ??
      (plainRow ? notRecord(cells, reading.head.names) : undefined);
    if (unreadable) refused.push({ row, reasons: [{ ...unreadable, row }] });
    else if (reason) refused.push(bare(reason, row));
    return !unreadable && !reason;
  });
}

/** Imports one table: every row with content below the head ends in a record or in a refusal that names all reasons. */
export function importTable(source: SourceTable, resolved: ResolvedMapping): ImportedTable {
  const read = readColumns(source, resolved);
  const isData = (row: number) => source.unreadable.has(row) || source.grid.rows[row]!.some(isFilled);
  const below = (head: number) => [...source.grid.rows.keys()].filter((row) => row > head && isData(row));
  const where = { file: source.file, ...(source.name !== undefined && { sheet: source.name }) };
  const place = ({ row, reasons }: Refused): RefusedRow => ({
    row: rowNumber(source, row),
    reasons: reasons.map((reason) => ({ ...reason, ...where, row: rowNumber(source, reason.row ?? row) })),
  });
  if (!('columns' in read)) {
    const rows = below(-1);
    return {
      table: source,
      rows: rows.length,
      records: [],
      refused: rows.map((row) => place({ row, reasons: [read] })),
      problems: [read],
    };
  }
  const body = below(read.head.last);
  const { grid, odd } = unmerge(source.grid, read.head.last + 1);
  const context: Context = { table: { ...source, grid }, resolved, reading: read };
  const judging: Judging = { context, accepted: [], refused: [] };
  const rows = candidates(context, body, odd, judging.refused).map((row) => ({
    row,
    cells: grid.rows[row]!,
  }));
  if (resolved.mapping.transpose) {
    const { draft, refused } = transposeRows(rows, context);
    judging.refused.push(...refused);
    if (draft.rows.length > 0) judge([draft], judging);
  } else if (resolved.gather) for (const draft of gatherRows(rows, context)) judge([draft], judging);
  else
    for (const { row, cells } of rows) {
      const drafts = draftsOfRow(cells, row, context);
      if (drafts.length > 0) judge(drafts, judging);
      else
        judging.refused.push(
          bare(
            {
              code: 'import/no-record',
              message: {
                zh: '“拆分”所列各项在这一行都没有内容',
                en: 'No variant of the mapping has content in the row',
              },
              hint: { zh: '请核对映射文件的“拆分”', en: 'Check the variants of the mapping' },
            },
            row,
          ),
        );
    }
  const { records, refused } = collide(judging.accepted, context);
  const all = [...judging.refused, ...refused].map(place).sort((a, b) => a.row - b.row);
  const whole = { table: source, rows: body.length, reading: read, problems: read.problems };
  if (read.problems.length === 0) return { ...whole, records, refused: all };
  // A head that is not understood spoils every row; what else is wrong with the rows is told in the same run,
  // but for ids, which depend on all columns.
  const own = new Map(
    all.map(({ row, reasons }) => [row, reasons.filter(({ code }) => code !== 'import/no-id')]),
  );
  const refuseAll = body.map((index): RefusedRow => {
    const row = rowNumber(source, index);
    return { row, reasons: [...read.problems, ...(own.get(row) ?? [])] };
  });
  return { ...whole, records: [], refused: refuseAll };
}
