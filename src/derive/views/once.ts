import type { KindId } from '../../model/kinds.ts';
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

/** Makes a view that is computed once per corpus and kind. */
export function oncePerKind<T>(
  compute: (corpus: PublicCorpus, kind: KindId) => T,
): (corpus: PublicCorpus, kind: KindId) => T {
  const known = once(() => new Map<KindId, T>());
  return (corpus, kind) => {
    const before = known(corpus).get(kind);
    if (before !== undefined) return before;
    const value = compute(corpus, kind);
    known(corpus).set(kind, value);
    return value;
  };
}
