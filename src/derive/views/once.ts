import type { PublicCorpus } from '../public.ts';

/** Makes a view that is computed once per corpus and kept as long as the corpus is. */
export function once<T>(compute: (corpus: PublicCorpus) => T): (corpus: PublicCorpus) => T {
  const known = new WeakMap<PublicCorpus, T>();
  return (corpus) => {
    const before = known.get(corpus);
    if (before !== undefined) return before;
    const value = compute(corpus);
    known.set(corpus, value);
    return value;
  };
}
