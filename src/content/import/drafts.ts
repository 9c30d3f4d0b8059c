import type { Diagnostic } from '../../base/diagnostic.ts';
import { bareMoney } from '../bare-money.ts';
import { hazardOf } from '../hazards.ts';
import type { Issue, Path } from '../record.ts';
import { gaps, isFilled, put, splitItems } from '../table.ts';
import { textOf, type Cell } from '../table-head.ts';
import { foldTitle } from '../titles.ts';
import { readCell } from './cell-values.ts';
import type { ColumnsReading, ImportColumn } from './columns.ts';
import type { SourceTable } from './open-tables.ts';
import type { ResolvedMapping, ResolvedText, ResolvedVariant } from './resolve-mapping.ts';

/** A problem of a draft, with the row and column it comes from. */
export interface RowIssue extends Issue {
  row?: number;
  column?: string;
}

/** A record in the making: values still text, by the kind’s keys. */
export interface Draft {
  /** Row indices it comes from, 0-based. */
  rows: number[];
  value: Record<string, unknown>;
  issues: RowIssue[];
  /** Dotted path → heading of the column it was filled from. */
  columnOf: Map<string, string>;
  /** Dotted path → row index, in records of several rows. */
  rowOf: Map<string, number>;
  /** What the row holds, by folded heading, for ids. */
  cells: ReadonlyMap<string, string>;
}

/** A row index and why it does not become a record; rows of reasons are indices too. */
export interface Refused {
  row: number;
  reasons: Omit<Diagnostic, 'file'>[];
}

export interface Context {
  table: SourceTable;
  resolved: ResolvedMapping;
  reading: ColumnsReading;
}

export function emptyDraft(rows: number[]): Draft {
  return { rows, value: {}, issues: [], columnOf: new Map(), rowOf: new Map(), cells: new Map() };
}

/** Whether a value stands at a path. */
export function has(value: unknown, path: Path): boolean {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return false;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at !== undefined;
}

/** Puts a mapping’s own texts into a record; those of an `onlyEmpty` list where nothing stands. */
export function putTexts(draft: Draft, texts: readonly ResolvedText[], onlyEmpty: boolean): void {
  for (const { path, field, text } of texts)
    if (!onlyEmpty || !has(draft.value, path))
      put(draft.value, path, field.shape === 'list' ? splitItems(text) : text);
}

/** Fills the fields of a draft from one cell. */
export function putCell(
  draft: Draft,
  cell: Cell,
  column: Pick<ImportColumn, 'title' | 'targets'> & { unit?: string },
  row: number,
  { table, resolved }: Context,
): void {
  for (const target of column.targets) {
    const { path, field } = target;
    const value = readCell(cell, target, {
      date1904: table.grid.date1904 === true,
      dates: resolved.mapping.dates,
    });
    if (value === undefined) continue;
    draft.columnOf.set(path.join('.'), column.title);
    if (draft.rows.length > 1) draft.rowOf.set(path.join('.'), row);
    if ('fault' in value) {
      draft.issues.push({ ...value.fault, path, row, column: column.title });
      continue;
    }
    for (const text of [value.text].flat()) {
      const leaf = field.shape === 'list' ? field.item! : field;
      const named = target.unit ?? column.unit;
      const hazard = hazardOf(text, leaf) ?? (named ? undefined : bareMoney(text, leaf, column.title));
      if (hazard) draft.issues.push({ ...hazard, path, row, column: column.title });
    }
    put(draft.value, path, value.text);
  }
}

/** What a row holds, by folded heading. */
export function cellsByHeading(cells: readonly Cell[], { indexOf }: ColumnsReading): Map<string, string> {
  return new Map([...indexOf].map(([heading, at]) => [heading, textOf(cells[at])]));
}

function variantColumns(
  columns: readonly ImportColumn[],
  variant: ResolvedVariant,
  { indexOf }: ColumnsReading,
): ImportColumn[] {
  const own = [...variant.columns].flatMap(([heading, plan]): ImportColumn[] => {
    const at = indexOf.get(heading);
    return at === undefined || 'skip' in plan ? [] : [{ at, title: heading, targets: plan.targets }];
  });
  const replaced = new Set([...variant.columns.keys()].map((heading) => indexOf.get(heading)));
  return [...columns.filter(({ at }) => !replaced.has(at)), ...own];
}

/** The record of one row, or of one variant of it. */
function draftOf(
  cells: readonly Cell[],
  row: number,
  columns: readonly ImportColumn[],
  constants: readonly ResolvedText[],
  context: Context,
): Draft {
  const draft = { ...emptyDraft([row]), cells: cellsByHeading(cells, context.reading) };
  for (const column of columns) {
    const cell = cells[column.at];
    if (cell !== undefined && isFilled(cell)) putCell(draft, cell, column, row, context);
  }
  putTexts(draft, constants, false);
  putTexts(draft, context.resolved.defaults, true);
  draft.issues.push(...gaps(draft.value, []));
  return draft;
}

/** The records a row stands for: one, or those of the variants whose column is filled. */
export function draftsOfRow(cells: readonly Cell[], row: number, context: Context): Draft[] {
  const { resolved, reading } = context;
  const { columns } = reading;
  if (resolved.variants.length === 0) return [draftOf(cells, row, columns, resolved.constants, context)];
  return resolved.variants
    .filter(
      ({ when }) => when === undefined || textOf(cells[reading.indexOf.get(foldTitle(when)) ?? -1]) !== '',
    )
    .map((variant) =>
      draftOf(
        cells,
        row,
        variantColumns(columns, variant, reading),
        [...resolved.constants, ...variant.constants],
        context,
      ),
    );
}
