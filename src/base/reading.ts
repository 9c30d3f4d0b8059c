import type { Text } from './diagnostic.ts';

/**
 * What came of reading one piece of text somebody wrote: the value, or the reason why it is refused. `at` is the
 * 0-based offset, in code points, of the first character that deviates, where the grammar knows it.
 */
export type Reading<T> = { ok: true; value: T } | Refusal;

export interface Refusal {
  ok: false;
  why: Text;
  at?: number;
}

/** Makes an accepted reading. */
export function accept<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** Makes a refusal from its Chinese and English reasons. */
export function refuse(zh: string, en: string, at?: number): Refusal {
  return at === undefined ? { ok: false, why: { zh, en } } : { ok: false, why: { zh, en }, at };
}
