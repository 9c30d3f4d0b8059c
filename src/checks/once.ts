import type { Corpus } from '../model/corpus.ts';

/** Makes an index of a corpus that is built at the first asking and kept as long as the corpus lives. */
export function once<T>(build: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const built = new WeakMap<Corpus, { value: T }>();
  return (corpus) => {
    const known = built.get(corpus);
    if (known) return known.value;
    const value = build(corpus);
    built.set(corpus, { value });
    return value;
  };
}
