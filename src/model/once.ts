import type { Corpus } from './corpus.ts';
import type { KindId } from './kinds.ts';
import type { Reads } from './track.ts';
import { trackerOf } from './track.ts';

/** What an index looks up one by one depends on the records: for whoever reads the index, on all of their kind. */
function wholeKinds({ records, kinds }: Reads, around: boolean): Reads {
  const all = new Set(kinds);
  for (const record of records) all.add(record.slice(0, record.indexOf(' ')) as KindId);
  return { records: new Set(), kinds: all, far: around ? new Set() : all };
}

function keep<T>(build: (corpus: Corpus) => T, around: boolean): (corpus: Corpus) => T {
  const built = new WeakMap<Corpus, { value: T; reads?: Reads }>();
  return (corpus) => {
    const known = built.get(corpus);
    if (known) {
      if (known.reads) trackerOf(corpus)?.add(known.reads);
      return known.value;
    }
    const tracker = trackerOf(corpus);
    if (!tracker) {
      const value = build(corpus);
      built.set(corpus, { value });
      return value;
    }
    const { value, reads: own } = tracker.watch(() => build(corpus));
    const reads = wholeKinds(own, around);
    built.set(corpus, { value, reads });
    tracker.add(reads);
    return value;
  };
}

/** Makes an index of a corpus that is built at the first asking and kept as long as the corpus lives. */
export function once<T>(build: (corpus: Corpus) => T): (corpus: Corpus) => T {
  return keep(build, false);
}

/**
 * The same, of an index that says of a record only what follows from itself, the records it names and those that name it: a
 * corpus of these and the agencies gives the same answer.
 */
export function onceAround<T>(build: (corpus: Corpus) => T): (corpus: Corpus) => T {
  return keep(build, true);
}
