import type { Diagnostic, Severity } from '../../base/diagnostic.ts';
import { compareText, groupBy } from '../../base/order.ts';

/** All findings of one code. */
export interface CodeGroup {
  code: string;
  /** The gravest severity among them. */
  severity: Severity;
  diagnostics: Diagnostic[];
  /** Record → its findings; a record is a file, or a row of a table. */
  records: Map<string, Diagnostic[]>;
}

const grave: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The record a finding lies in, as far as a place tells: the file, of tables the row. */
export function recordKey({ file, sheet, row }: Diagnostic): string {
  return [file, sheet, row].filter((part) => part !== undefined).join(' ');
}

/** Groups findings by code and within by record: the gravest codes first, then those with most findings. */
export function groupByCode(diagnostics: readonly Diagnostic[]): CodeGroup[] {
  return [...groupBy(diagnostics, ({ code }) => code)]
    .map(([code, found]): CodeGroup => {
      const severity = found.reduce<Severity>(
        (worst, one) => (grave[one.severity] < grave[worst] ? one.severity : worst),
        'info',
      );
      return { code, severity, diagnostics: found, records: groupBy(found, recordKey) };
    })
    .sort(
      (a, b) =>
        grave[a.severity] - grave[b.severity] ||
        b.diagnostics.length - a.diagnostics.length ||
        compareText(a.code, b.code),
    );
}
