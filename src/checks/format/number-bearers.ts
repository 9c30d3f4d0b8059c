import { all, find } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { once } from '../once.ts';
import { seriesKinds } from './number-series.ts';
import { numbersOf } from './numbers.ts';

/** Kinds whose numbers must differ: all that have a series but licences, which each authority numbers as it pleases. */
export const numberedKinds = seriesKinds.filter((kind) => kind !== 'licence');

/** A document that bears a number. */
interface Bearer {
  entry: Entry;
  path: string;
  date: string;
}

/** Number as an agency gave it → the first document that bears it. */
export const firstBearers = once((corpus: Corpus): ReadonlyMap<string, Bearer> => {
  const bearers = new Map<string, Bearer>();
  for (const kind of numberedKinds)
    for (const each of all(corpus, kind)) {
      const entry = each as unknown as Entry;
      for (const { path, text, own } of numbersOf(entry, corpus)) {
        if (!own) continue;
        const key = `${own.agency} ${text}`;
        if (!bearers.has(key)) bearers.set(key, { entry, path, date: own.date });
      }
    }
  return bearers;
});

/** Numbers of a record itself; others are those of further documents in it. */
const isHead = (path: string) => path === 'docNumber' || path === 'filing.docNumber';

/** Whether two mentions of a number are of two documents. Of one document several records may tell, with its date. */
export function areTwo(one: Bearer, other: Bearer, corpus: Corpus): boolean {
  const same = one.entry.kind === other.entry.kind && one.entry.id === other.entry.id;
  if (same && one.path === other.path) return false;
  if (!same && isHead(one.path) && isHead(other.path)) return true;
  if (one.date === other.date) return false;
  const { agency } = one.entry.value as { agency?: string };
  const byCase =
    agency !== undefined && find(corpus, 'agency', agency)?.value.practice.numbering === 'perCase';
  return !(same && byCase);
}
