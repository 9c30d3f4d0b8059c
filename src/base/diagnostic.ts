import { compareText } from './order.ts';

/** A text for people, in Chinese first and English beside it. */
export interface Text {
  zh: string;
  en: string;
}

export type Severity = 'error' | 'warning' | 'info';

/**
 * Where a finding lies in what somebody wrote. Lines and columns are 1-based and count code points.
 * Tables name the sheet (XLSX only), the row as the spreadsheet numbers it, and the column by its heading.
 */
export interface Place {
  /** Path relative to the content root, with forward slashes, e.g. `penalties/2026/007.yaml`. */
  file: string;
  line?: number;
  column?: number;
  /** Length in code points of what is marked, for the code frame. */
  length?: number;
  sheet?: string;
  row?: number;
  columnName?: string;
  /** Of a table: the cells in question as `heading = text`, shown in place of the whole row. */
  excerpt?: string;
}

/**
 * One problem with what the user wrote. Diagnostics are values that collect: nothing below `cli/` prints one or stops at
 * the first. `code` is `<area>/<name>`, permanent, and documented.
 */
export interface Diagnostic extends Place {
  code: string;
  severity: Severity;
  message: Text;
  hint?: Text;
  /** Law or standard behind the rule, already formatted, e.g. `《安全生产法》第七十八条第二款`. */
  basis?: string[];
}

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Orders diagnostics by file, then place, then severity, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheet ?? '', b.sheet ?? '') ||
    (a.row ?? a.line ?? 0) - (b.row ?? b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    severityOrder[a.severity] - severityOrder[b.severity] ||
    compareText(a.code, b.code)
  );
}

/** Tells whether any diagnostic forbids building. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
