import type { Entry, Source } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';
import type { Path } from './record.ts';

/** Where values of records lie while nobody needs them. */
export interface Values {
  /** The value written down at a place. Throws when it is not what was written. */
  read(place: number): unknown;
  /** Told of each value that was read, so that not all of them lie in memory. */
  opened(entry: StoredEntry): void;
}

/** Sets what a path leads to. The way there exists. */
export function setAt(value: unknown, path: Path, to: unknown): void {
  let holder = value as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[path.at(-1)!] = to;
}

/**
 * A record whose value is read when first asked for, and again once it was put away. A class, so that two hundred thousand of them
 * share one getter.
 */
export class StoredEntry implements Entry {
  readonly kind: KindId;
  id: string;
  readonly source: Source;
  /** Stands for the value as it is written down. */
  readonly mark: string;
  readonly #values: Values;
  readonly #place: number;
  #value: unknown;
  #changes: [Path, string][] | undefined;
  constructor(kind: KindId, id: string, source: Source, values: Values, place: number, mark: string) {
    this.kind = kind;
    this.id = id;
    this.source = source;
    this.mark = mark;
    this.#values = values;
    this.#place = place;
  }
  get value(): never {
    if (this.#value === undefined) {
      this.#value = this.#values.read(this.#place);
      for (const [path, text] of this.#changes ?? []) setAt(this.#value, path, text);
      this.#values.opened(this);
    }
    return this.#value as never;
  }
  /** Forgets the value until it is asked for again. */
  putAway(): void {
    this.#value = undefined;
  }
  /** Changes a text inside the value, e.g. a name into the id it stands for. */
  change(path: Path, text: string): void {
    (this.#changes ??= []).push([path, text]);
    if (this.#value !== undefined) setAt(this.#value, path, text);
  }
  /** What was changed since it was written down. */
  get changes(): readonly [Path, string][] {
    return this.#changes ?? [];
  }
}
