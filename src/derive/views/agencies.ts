import { compareText } from '../../base/order.ts';
import type { PublicCorpus, PublicEntry, PublicOf } from '../public.ts';
import { publicRecords } from '../public.ts';
import { once } from './once.ts';

/** Agencies with the main one first, each followed by those below it. */
export const agencyOrder = once((corpus): PublicEntry<'agency'>[] => {
  const entries = publicRecords(corpus, 'agency');
  const depth = (entry: PublicEntry<'agency'>): number => {
    const parent = entry.value.parent && corpus.records.agency.get(entry.value.parent);
    return parent && parent.id !== entry.id ? Math.min(9, depth(parent) + 1) : 0;
  };
  const main = corpus.settings.agency;
  return [...entries].sort(
    (a, b) => Number(b.id === main) - Number(a.id === main) || depth(a) - depth(b) || compareText(a.id, b.id),
  );
});

/** The agency the site speaks for. */
export function mainAgency(corpus: PublicCorpus): PublicOf<'agency'> | undefined {
  return corpus.records.agency.get(corpus.settings.agency)?.value ?? agencyOrder(corpus)[0]?.value;
}

/** Name of an agency, or its id where there is none. */
export function agencyName(corpus: PublicCorpus, id: string): string {
  return corpus.records.agency.get(id)?.value.name ?? id;
}
