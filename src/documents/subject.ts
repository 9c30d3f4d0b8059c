import type { DocumentScope, Seen } from '../derive/documents/act.ts';
import { publicEntry, publicRemains } from '../derive/public.ts';
import type { Tombstone } from '../derive/publicity.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';
import type { DocumentKind } from './define.ts';

/** The record as the scope may see it; undefined where it may not. */
export function see<K extends KindId>(
  entry: Entry<K>,
  corpus: Corpus,
  scope: DocumentScope,
): Seen<K> | undefined {
  const seen = scope === 'public' ? publicEntry(entry, corpus)?.value : entry.value;
  return seen as Seen<K> | undefined;
}

/** What a document is made of: the record as the scope may see it, or what remains of it; undefined where there is nothing. */
export function subjectOf(
  { ofRemains }: DocumentKind,
  entry: Entry,
  corpus: Corpus,
  scope: DocumentScope,
): { value: Seen<KindId>; remains?: Tombstone } | undefined {
  if (ofRemains) {
    const remains = publicRemains(entry, corpus);
    return remains && { value: {} as Seen<KindId>, remains };
  }
  const value = see(entry, corpus, scope);
  return value === undefined ? undefined : { value };
}
