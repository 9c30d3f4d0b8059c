import type { PublicCorpus, PublicEntry } from './public.ts';
import { makeReading, NotingMap, setReading, splitName } from './reading.ts';
import { viewValue } from './views/once.ts';

/** A corpus whose reads are noted, and the marks of what was read. */
export interface NotedCorpus {
  corpus: PublicCorpus;
  /** Notes that something beside the corpus was read. */
  note(name: string): void;
  /** What was read since it was last asked. */
  collect(): string[];
  /** Stands for the present value of something read; undefined where nothing can be said of it. */
  markOf(name: string): string | undefined;
}

const corpusSource = 'corpus ';
const recordsSource = 'records ';

/** Lists longer than this are mostly parts of many values: their marks are kept. */
const longList = 64;

class Unmarkable extends Error {}

const isEntry = (value: object): value is PublicEntry =>
  'publicity' in value && 'kind' in value && 'id' in value && 'value' in value;

/** Marks of records and long lists, one table for all copies of this module: the compiled pages have one of their own. */
function sharedMarks(): WeakMap<object, string> {
  const holder = globalThis as { [marksKey]?: WeakMap<object, string> };
  return (holder[marksKey] ??= new WeakMap());
}
const marksKey = Symbol.for('gongshi.marks');

/** Makes marks of values: the same mark means the same value. Records and long lists are marked once. */
function makeMarker(hash: (text: string) => string): (value: unknown) => string {
  const known = sharedMarks();
  const sha = (text: string | undefined): string => hash(text ?? 'undefined');
  const short = (value: object): unknown => {
    if (value instanceof Map) return { map: [...value] };
    if (value instanceof Set) return { set: [...value] };
    if (isEntry(value))
      return kept(value, () => JSON.stringify([value.kind, value.id, value.value, value.publicity]));
    if (Array.isArray(value) && value.length > longList)
      return kept(value, () => value.map((one) => text(one)).join('\n'));
    return value;
  };
  const kept = (value: object, written: () => string): string => {
    let mark = known.get(value);
    if (mark === undefined) known.set(value, (mark = sha(written())));
    return mark;
  };
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, inside: unknown) => {
      if (typeof inside === 'function' || typeof inside === 'symbol') throw new Unmarkable();
      return typeof inside === 'object' && inside !== null ? short(inside) : inside;
    });
  return (value) => sha(text(value));
}

/**
 * Watches a corpus: everything it holds notes that it is read, registers record by record. `others` are values beside
 * the corpus that pages read, by the name they are noted under; `hash` is one for all of a process.
 */
export function watchCorpus(
  plain: PublicCorpus,
  others: (source: string, part: string | undefined) => { value: unknown } | undefined,
  hash: (text: string) => string,
): NotedCorpus {
  const reading = makeReading();
  const corpus = {} as PublicCorpus;
  for (const name of Object.keys(plain).filter((each) => each !== 'records') as (keyof PublicCorpus)[])
    Object.defineProperty(corpus, name, {
      enumerable: true,
      get: () => {
        reading.note(`${corpusSource}${String(name)}`);
        return plain[name];
      },
    });
  const records = Object.fromEntries(
    Object.entries(plain.records).map(([kind, map]) => [
      kind,
      new NotingMap(map as ReadonlyMap<string, PublicEntry>, `${recordsSource}${kind}`, reading),
    ]),
  );
  Object.defineProperty(corpus, 'records', { enumerable: true, value: records });
  setReading(corpus, reading);

  const mark = makeMarker(hash);
  const marks = new Map<string, string | undefined>();
  const valueOf = (name: string): { value: unknown } | undefined => {
    const [source, part] = splitName(name);
    if (source.startsWith(corpusSource))
      return { value: plain[source.slice(corpusSource.length) as keyof PublicCorpus] };
    if (source.startsWith(recordsSource)) {
      const map = plain.records[source.slice(recordsSource.length) as keyof PublicCorpus['records']];
      return { value: part === undefined ? [...map.values()] : map.get(part) };
    }
    return others(source, part) ?? viewValue(corpus, source, part);
  };
  return {
    corpus,
    note: (name) => reading.note(name),
    collect: () => reading.collect(),
    markOf(name) {
      if (marks.has(name)) return marks.get(name);
      let found: string | undefined;
      try {
        const value = reading.quiet(() => valueOf(name));
        found = value && mark(value.value);
      } catch (error) {
        if (!(error instanceof Unmarkable)) throw error;
      }
      marks.set(name, found);
      return found;
    },
  };
}
