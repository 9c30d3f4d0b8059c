import type { Path } from '../record.ts';
import { gaps, isFilled, put } from '../table.ts';
import { textOf, type Cell } from '../table-head.ts';
import { cellsByHeading, emptyDraft, has, putCell, putTexts, type Context, type Draft } from './drafts.ts';
import type { ImportColumn } from './columns.ts';

type Row = { row: number; cells: readonly Cell[] };

const startsWith = (path: Path, start: Path) => start.every((key, at) => path[at] === key);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    value,
  );

/** Moves the targets of a column to the item a row fills. */
function atItem(column: ImportColumn, list: Path, index: number): ImportColumn {
  return {
    ...column,
    targets: column.targets.map((target) =>
      startsWith(target.path, list)
        ? { ...target, path: [...list, index, ...target.path.slice(list.length + 1)] }
        : target,
    ),
  };
}

/** A field outside the list must say the same in every row of a record. */
function putShared(draft: Draft, single: Draft, column: ImportColumn, row: number): void {
  for (const { path, field } of column.targets) {
    if (!has(single.value, path)) continue;
    const value = valueAt(single.value, path);
    const earlier = valueAt(draft.value, path);
    if (earlier === undefined) put(draft.value, path, value);
    else if (JSON.stringify(earlier) !== JSON.stringify(value))
      draft.issues.push({
        code: 'import/rows-differ',
        path,
        row,
        column: column.title,
        message: {
          zh: `${field.title}：同一记录的各行应相同，前面是“${String(earlier)}”，此行是“${String(value)}”`,
          en: `${field.key}: rows of one record differ: “${String(earlier)}”, “${String(value)}”`,
        },
      });
  }
}

function gatherOne(rows: readonly Row[], list: Path, context: Context): Draft {
  const draft = {
    ...emptyDraft(rows.map(({ row }) => row)),
    cells: cellsByHeading(rows[0]!.cells, context.reading),
  };
  for (const [index, { row, cells }] of rows.entries())
    for (const column of context.reading.columns) {
      const cell = cells[column.at];
      if (cell === undefined || !isFilled(cell)) continue;
      const moved = atItem(column, list, index);
      if (moved.targets.every(({ path }) => startsWith(path, list)))
        putCell(draft, cell, moved, row, context);
      else {
        const single: Draft = {
          ...emptyDraft(draft.rows),
          issues: draft.issues,
          columnOf: draft.columnOf,
          rowOf: draft.rowOf,
        };
        putCell(single, cell, moved, row, context);
        putShared(draft, single, moved, row);
      }
    }
  putTexts(draft, context.resolved.constants, false);
  putTexts(draft, context.resolved.defaults, true);
  draft.issues.push(...gaps(draft.value, []));
  return draft;
}

/** Records of several rows each: rows with the same text in the columns given, or all rows of the table. */
export function gatherRows(rows: readonly Row[], context: Context): Draft[] {
  const { list, by } = context.resolved.gather!;
  const groups = new Map<string, Row[]>();
  for (const one of rows) {
    const key = by
      .map((heading) => textOf(one.cells[context.reading.indexOf.get(heading) ?? -1]))
      .join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => gatherOne(group, list, context));
}
