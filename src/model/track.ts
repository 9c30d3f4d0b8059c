import type { KindId } from './kinds.ts';

/** What a computation took from a corpus: single records, whether they are there or not, and whole registers. */
export interface Reads {
  /** `kind id`. */
  records: Set<string>;
  kinds: Set<KindId>;
  /** Of these registers, those of which more was asked than what hangs together with single records (`onceAround`). */
  far: Set<KindId>;
}

/** Notes what is read of a corpus while something is being computed. */
export interface Tracker {
  /** What the innermost computation has read so far. */
  reads: Reads;
  /** Computes something and tells what it read, without telling the computation around it. */
  watch<T>(compute: () => T): { value: T; reads: Reads };
  /** Counts the reads of something computed earlier as those of the present computation. */
  add(reads: Reads): void;
}

const noReads = (): Reads => ({ records: new Set(), kinds: new Set(), far: new Set() });

const trackers = new WeakMap<object, Tracker>();

/** The tracker of a corpus that is being watched. */
export function trackerOf(corpus: object): Tracker | undefined {
  return trackers.get(corpus);
}

function makeTracker(): Tracker {
  const tracker: Tracker = {
    reads: noReads(),
    watch(compute) {
      const around = tracker.reads;
      tracker.reads = noReads();
      try {
        return { value: compute(), reads: tracker.reads };
      } finally {
        tracker.reads = around;
      }
    },
    add({ records, kinds, far }) {
      for (const record of records) tracker.reads.records.add(record);
      for (const kind of kinds) tracker.reads.kinds.add(kind);
      for (const kind of far) tracker.reads.far.add(kind);
    },
  };
  return tracker;
}

/** A register that notes what is asked of it. */
class TrackedMap<V> implements ReadonlyMap<string, V> {
  readonly #map: ReadonlyMap<string, V>;
  readonly #kind: KindId;
  readonly #tracker: Tracker;
  constructor(map: ReadonlyMap<string, V>, kind: KindId, tracker: Tracker) {
    this.#map = map;
    this.#kind = kind;
    this.#tracker = tracker;
  }
  get #all(): ReadonlyMap<string, V> {
    this.#tracker.reads.kinds.add(this.#kind);
    this.#tracker.reads.far.add(this.#kind);
    return this.#map;
  }
  #one(id: string): ReadonlyMap<string, V> {
    this.#tracker.reads.records.add(`${this.#kind} ${id}`);
    return this.#map;
  }
  get(id: string): V | undefined {
    return this.#one(id).get(id);
  }
  has(id: string): boolean {
    return this.#one(id).has(id);
  }
  get size(): number {
    return this.#all.size;
  }
  keys(): MapIterator<string> {
    return this.#all.keys();
  }
  values(): MapIterator<V> {
    return this.#all.values();
  }
  entries(): MapIterator<[string, V]> {
    return this.#all.entries();
  }
  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.#all.entries();
  }
  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.#all) visit(value, key, this);
  }
}

/**
 * The same corpus, watched: its registers note what is read of them. Indexes made by `once` count as read whatever they
 * were made from.
 */
export function watched<C extends { records: object }>(corpus: C): { corpus: C; tracker: Tracker } {
  const tracker = makeTracker();
  const records = Object.fromEntries(
    Object.entries(corpus.records as Record<string, ReadonlyMap<string, unknown>>).map(([kind, map]) => [
      kind,
      new TrackedMap(map, kind as KindId, tracker),
    ]),
  );
  const copy = { ...corpus, records } as C;
  trackers.set(copy, tracker);
  return { corpus: copy, tracker };
}
