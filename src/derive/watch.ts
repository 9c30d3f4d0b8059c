import { makeMarker, shortened, UnmarkableError } from './marker.ts';
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

  const write = makeMarker(hash);
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
        const text = value && write(value.value);
        // What is quickly marked again need not be kept for a hundred thousand pages.
        if (text === undefined || text.length < longText) return text && shortened(text, hash);
        found = shortened(text, hash);
      } catch (error) {
        if (!(error instanceof UnmarkableError)) throw error;
      }
      marks.set(name, found);
      return found;
    },
  };
}

/** Characters from which on the mark of a value is kept. */
const longText = 500;
