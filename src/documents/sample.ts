import type { Corpus, Entry } from '../model/corpus.ts';
import { makeCorpus } from '../model/corpus.ts';
import { kindIds, kinds } from '../model/kinds.ts';
import { settingsSchema } from '../model/settings.ts';

/** The day the samples are taken to be printed: all of them have been published by then. */
export const sampleDay = '2026-03-31';

/** A corpus of the sample record of every kind: what `print --sample` and the reference pages show. */
export function sampleCorpus(today = sampleDay): Corpus {
  const entries = kindIds.map((kind) => {
    const value = kinds[kind].schema.parse(kinds[kind].sample);
    const { id } = kinds[kind].sample as { id: string };
    return { kind, id, value, source: { file: `${kinds[kind].folder}/${id}.yaml`, format: 'yaml' } } as Entry;
  });
  const settings = settingsSchema.parse({ title: '示例站点', agency: 'shili' });
  return makeCorpus(entries, settings, today);
}

/** The sample record of a kind. */
export function sampleOf(corpus: Corpus, kind: (typeof kindIds)[number]): Entry {
  return [...corpus.records[kind].values()][0] as Entry;
}
