import type { Severity } from '../base/diagnostic.ts';
import type { Report } from './rule.ts';

/** What a report may have besides its place and message; the hint in Chinese and English. */
export interface More {
  hint?: readonly [zh: string, en: string];
  severity?: Severity;
  basis?: string[];
}

/** Splits a dotted path: `violations.0.fine` → `['violations', 0, 'fine']`; the empty text is the record itself. */
export function toPath(dotted: string): (string | number)[] {
  if (dotted === '') return [];
  return dotted.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** Writes a count in English: `1 day`, `2 days`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Makes a report of a rule: where (dotted path), and what in Chinese and English. */
export function report(path: string, zh: string, en: string, more: More = {}): Report {
  const { hint, severity, basis } = more;
  return {
    path: toPath(path),
    message: { zh, en },
    ...(hint && { hint: { zh: hint[0], en: hint[1] } }),
    ...(severity && { severity }),
    ...(basis && { basis }),
  };
}
