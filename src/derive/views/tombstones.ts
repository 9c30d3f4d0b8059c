import type { PublicCorpus } from '../public.ts';
import type { Tombstone } from '../publicity.ts';
import { once } from './once.ts';

const byId = once((corpus) => new Map(corpus.tombstones.map((each) => [each.id, each])));

/** What remains of a penalty that left the public. */
export function tombstoneOf(corpus: PublicCorpus, id: string): Tombstone | undefined {
  return byId(corpus).get(id);
}
