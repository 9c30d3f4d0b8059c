import type { KindId } from '../../model/kinds.ts';
import type { PublicCorpus } from '../public.ts';
import { NotingMap, readingOf } from '../reading.ts';

/** A view by name: its value for a key it is computed for, and of a map the value of a part. */
type View = (corpus: PublicCorpus, key: string | undefined) => unknown;

const views = new Map<string, View>();

/** Parts the name of a view from the key it is computed for. */
const withKey = '\u0002';

/** The value of a view, or of one part of a map, by the name under which it is noted; undefined for unknown names. */
export function viewValue(
  corpus: PublicCorpus,
  source: string,
  part: string | undefined,
): { value: unknown } | undefined {
  const at = source.indexOf(withKey);
  const [name, key] = at === -1 ? [source] : [source.slice(0, at), source.slice(at + 1)];
  const view = views.get(name!);
  if (!view) return undefined;
  const value = view(corpus, key);
  if (part === undefined) return { value };
  return { value: value instanceof Map ? value.get(part) : undefined };
}

/**
 * Names a view by the place in the code where it is made, which is the same in every run of the same program. Where places
 * are not known, no two runs agree on the name and nothing is taken over from one to the next.
 */
function nameOfPlace(): string {
  const lines = (new Error().stack ?? '').split('\n').slice(3, 6);
  const place = lines.map((line) => /([\w.-]+\.\w+:\d+:\d+)\)?$/u.exec(line)?.[1] ?? '').join(' ');
  return views.has(place) ? `${place} ${views.size}` : place;
}

const kept: WeakMap<PublicCorpus, unknown>[] = [];

/** Lets go of all views of a corpus: what asks again computes them again. */
export function forgetViews(corpus: PublicCorpus): void {
  for (const known of kept) known.delete(corpus);
}

function remember<T>(compute: (corpus: PublicCorpus) => T): (corpus: PublicCorpus) => T {
  const known = new WeakMap<PublicCorpus, { value: T }>();
  kept.push(known);
  return (corpus) => {
    const before = known.get(corpus);
    if (before) return before.value;
    const value = compute(corpus);
    known.set(corpus, { value });
    return value;
  };
}

/** What a page gets of a view: the value, noted as a whole, or a map that notes what is asked of it. */
function noted<T>(corpus: PublicCorpus, name: string, value: () => T): T {
  const reading = readingOf(corpus);
  if (!reading) return value();
  const found = reading.quiet(value);
  if (found instanceof Map) return new NotingMap(found, name, reading) as unknown as T;
  reading.note(name);
  return found;
}

/**
 * Makes a view that is computed once per corpus and kept as long as the corpus is. A page that reads it depends on its
 * value; where that is a map that is asked by name, on the values asked for only. What it computes must follow from the
 * corpus alone and must not be changed afterwards.
 */
export function once<T>(compute: (corpus: PublicCorpus) => T): (corpus: PublicCorpus) => T {
  const name = nameOfPlace();
  const view = remember(compute);
  views.set(name, view);
  return (corpus) => noted(corpus, name, () => view(corpus));
}

/** Makes a view that is computed once per corpus and key, when the key is first asked for. */
export function oncePer<K extends string, T>(
  compute: (corpus: PublicCorpus, key: K) => T,
): (corpus: PublicCorpus, key: K) => T {
  const name = nameOfPlace();
  const known = remember(() => new Map<K, { value: T }>());
  const view = (corpus: PublicCorpus, key: K): T => {
    const before = known(corpus).get(key);
    if (before) return before.value;
    const value = compute(corpus, key);
    known(corpus).set(key, { value });
    return value;
  };
  views.set(name, (corpus, key) => (key === undefined ? undefined : view(corpus, key as K)));
  return (corpus, key) => noted(corpus, `${name}${withKey}${key}`, () => view(corpus, key));
}

/** Makes a view that is computed once per corpus and kind. */
export function oncePerKind<T>(
  compute: (corpus: PublicCorpus, kind: KindId) => T,
): (corpus: PublicCorpus, kind: KindId) => T {
  return oncePer<KindId, T>(compute);
}
