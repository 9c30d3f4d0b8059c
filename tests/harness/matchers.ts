import { expect } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';

declare module 'vitest' {
  // The type parameters must repeat vitest's own declaration.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Expects a diagnostic with this code at this place, e.g. `('penalties/007.yaml:12:9', 'penalty/fine-range')`. */
    toHaveProblem(place: T extends readonly Diagnostic[] ? string : never, code: string): R;
    /** Expects exactly these diagnostics in any order, each written `<place> <code>`; none when the list is empty. */
    toHaveOnlyProblems(...problems: T extends readonly Diagnostic[] ? string[] : never): R;
  }
}

/**
 * Returns the place of a diagnostic as tests write it: `file:line:column` for texts, `file[sheet]:row:column name` for
 * tables; trailing parts that are absent are left out.
 */
export function placeOf({ file, line, column, sheet, row, columnName }: Diagnostic): string {
  const start = sheet === undefined ? file : `${file}[${sheet}]`;
  const rest = row === undefined ? [line, column] : [row, columnName];
  return [start, ...rest.filter((part) => part !== undefined)].join(':');
}

/** Returns each diagnostic as `<place> <code>`, sorted. */
export function problemsOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((diagnostic) => `${placeOf(diagnostic)} ${diagnostic.code}`).toSorted();
}

function listOf(lines: readonly string[]): string {
  return lines.length === 0 ? '  (none)' : lines.map((line) => `  ${line}`).join('\n');
}

expect.extend({
  toHaveProblem(received: readonly Diagnostic[], place: string, code: string) {
    const found = problemsOf(received);
    const wanted = `${place} ${code}`;
    return {
      pass: found.includes(wanted),
      message: () =>
        `expected ${this.isNot ? 'no problem' : 'the problem'}\n  ${wanted}\nfound\n${listOf(found)}`,
    };
  },
  toHaveOnlyProblems(received: readonly Diagnostic[], ...problems: string[]) {
    const found = problemsOf(received);
    const wanted = [...problems].toSorted();
    return {
      pass: this.equals(found, wanted),
      message: () =>
        `expected ${this.isNot ? 'other problems than' : 'only the problems'}\n${listOf(wanted)}\nfound\n${listOf(found)}`,
    };
  },
});
