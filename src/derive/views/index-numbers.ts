import type { KindId } from '../../model/kinds.ts';
import type { PublicCorpus } from '../public.ts';
import { publicRecords } from '../public.ts';
import { once } from './once.ts';

const numbers = once((corpus: PublicCorpus) => {
  const found = new Map<string, string>();
  for (const { value } of publicRecords(corpus, 'publication')) {
    const key = `${value.about} ${value.record}`;
    if (value.indexNumber !== undefined && !found.has(key)) found.set(key, value.indexNumber);
  }
  return found;
});

/** The index number (索引号) a record has in the public log of publications, if it has one. */
export function indexNumberOf(corpus: PublicCorpus, kind: KindId, id: string): string | undefined {
  return numbers(corpus).get(`${kind} ${id}`);
}
