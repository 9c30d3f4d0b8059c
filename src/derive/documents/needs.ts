import type { KindId } from '../../model/kinds.ts';

/** Something a document must say and the record does not. */
export interface Gap {
  kind: KindId;
  id: string;
  /** Keys from the record down, e.g. `payment.bank`. */
  path: string;
}

/** Collects what is missing while a view is made, so that all of it is told at once. */
export interface Needs {
  gaps: Gap[];
  /** Returns the value; where there is none, notes the gap and returns an empty text, which no document prints. */
  need(value: string | undefined, kind: KindId, id: string, path: string): string;
}

/** Begins collecting. */
export function collectNeeds(): Needs {
  const gaps: Gap[] = [];
  return {
    gaps,
    need(value, kind, id, path) {
      if (value !== undefined && value !== '') return value;
      if (!gaps.some((gap) => gap.kind === kind && gap.id === id && gap.path === path))
        gaps.push({ kind, id, path });
      return '';
    },
  };
}
