import type { Corpus, Entry } from '../../src/model/corpus.ts';
import { makeCorpus } from '../../src/model/corpus.ts';
import type { KindId } from '../../src/model/kinds.ts';
import { kinds } from '../../src/model/kinds.ts';
import type { Settings } from '../../src/model/settings.ts';

/** Settings of a site in tests. */
export const testSettings: Settings = {
  title: '示例市应急管理局行政执法公示',
  agency: 'shili',
  address: 'https://gongshi.example',
  base: '/',
  demonstration: true,
  accent: 'teal',
};

/** A valid record: the kind's sample with top-level fields replaced (file form; `undefined` removes). */
export function record<K extends KindId>(kind: K, change: Record<string, unknown> = {}): Entry<K> {
  const raw = Object.fromEntries(
    Object.entries({ ...kinds[kind].sample, ...change }).filter(([, value]) => value !== undefined),
  );
  const value = kinds[kind].schema.parse(raw) as Entry<K>['value'];
  const id = (value as { id?: string }).id ?? kind;
  return { kind, id, value, source: { file: `${kind}.yaml`, format: 'yaml' } };
}

/** A corpus of the given records, with the sample agency unless one is given. */
export function corpusOf(records: Entry[], today = '2026-06-30'): Corpus {
  const agencies = records.some(({ kind }) => kind === 'agency')
    ? []
    : [record('agency') as unknown as Entry];
  return makeCorpus([...agencies, ...records], testSettings, today);
}
