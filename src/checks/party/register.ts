import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Enterprise } from '../../model/kinds/enterprise.ts';
import { once } from '../once.ts';

/** Credit code → the enterprises on the register under it, in the order of their ids. */
export const enterprisesByCode = once((corpus: Corpus): ReadonlyMap<string, Enterprise[]> => {
  const found = new Map<string, Enterprise[]>();
  for (const { value } of all(corpus, 'enterprise')) {
    if (value.uscc === undefined) continue;
    const same = found.get(value.uscc);
    if (same) same.push(value);
    else found.set(value.uscc, [value]);
  }
  return found;
});
