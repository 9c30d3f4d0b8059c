import type { Corpus, Entry } from '../model/corpus.ts';
import { kinds } from '../model/kinds.ts';

/** The date by which a record is judged: that of the act it is about, or today where it is about none. */
export function judgedOn(entry: Entry, corpus: Corpus): string {
  const actDate = kinds[entry.kind].actDate as (value: Entry['value']) => string | undefined;
  return actDate(entry.value) ?? corpus.today;
}
