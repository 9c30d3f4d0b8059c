/**
 * What a page is made from. While a page is rendered, the corpus notes everything that is read of it: records by id,
 * whole registers, its day and settings, and values of views. Each is noted by name; a mark stands for its value. A page
 * whose reads all have the marks they had is the same page.
 */

/** Notes reads on behalf of one corpus. */
export interface Reading {
  /** Counts a named value as read. */
  note(name: string): void;
  /** Reads without noting: for what is itself noted as a whole. */
  quiet<T>(compute: () => T): T;
}

const key = Symbol.for('gongshi.reading');

/** The reading of a corpus that is being watched. */
export function readingOf(corpus: object): Reading | undefined {
  return (corpus as { [key]?: Reading })[key];
}

/** Binds a reading to a corpus. */
export function setReading(corpus: object, reading: Reading): void {
  Object.defineProperty(corpus, key, { value: reading });
}

/** Begins to note; `collect` gives what was noted since it was last called. */
export function makeReading(): Reading & { collect(): string[] } {
  let noted = new Set<string>();
  let silent = 0;
  return {
    note(name) {
      if (silent === 0) noted.add(name);
    },
    quiet(compute) {
      silent += 1;
      try {
        return compute();
      } finally {
        silent -= 1;
      }
    },
    collect() {
      const names = [...noted];
      noted = new Set();
      return names;
    },
  };
}

/** Parts a source from the key of one of its values; stands in neither. */
const between = '\u0001';

/** Name of one value of a source. */
export const partName = (source: string, part: string): string => `${source}${between}${part}`;

/** Source and key of a name. */
export function splitName(name: string): [source: string, part?: string] {
  const at = name.indexOf(between);
  return at === -1 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** A map that notes which of its values are read: one by one where they are asked for by name, else all of them. */
export class NotingMap<K, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V>;
  readonly #source: string;
  readonly #reading: Reading;
  constructor(map: ReadonlyMap<K, V>, source: string, reading: Reading) {
    this.#map = map;
    this.#source = source;
    this.#reading = reading;
  }
  get #all(): ReadonlyMap<K, V> {
    this.#reading.note(this.#source);
    return this.#map;
  }
  #one(part: K): ReadonlyMap<K, V> {
    if (typeof part !== 'string') return this.#all;
    this.#reading.note(partName(this.#source, part));
    return this.#map;
  }
  get(part: K): V | undefined {
    return this.#one(part).get(part);
  }
  has(part: K): boolean {
    return this.#one(part).has(part);
  }
  get size(): number {
    return this.#all.size;
  }
  keys(): MapIterator<K> {
    return this.#all.keys();
  }
  values(): MapIterator<V> {
    return this.#all.values();
  }
  entries(): MapIterator<[K, V]> {
    return this.#all.entries();
  }
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.#all.entries();
  }
  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [part, value] of this.#all) visit(value, part, this);
  }
}
