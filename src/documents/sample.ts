import type { Corpus, Entry } from '../model/corpus.ts';
import { makeCorpus } from '../model/corpus.ts';
import { kindIds, kinds, type KindId } from '../model/kinds.ts';
import { settingsSchema } from '../model/settings.ts';

/** The day the samples are taken to be printed: all of them have been published by then. */
export const sampleDay = '2026-03-31';

type Sample = Record<string, unknown>;

/** Changes of samples, as they would stand in files; `undefined` takes a field away. */
export type SampleChanges = Partial<Record<KindId, Sample>>;

/**
 * A corpus of the sample record of every kind: what `print --sample` and the reference pages show. A document kind may be
 * made of other records than the samples show; it says what to change.
 */
export function sampleCorpus(today = sampleDay, changes: SampleChanges = {}): Corpus {
  const entries = kindIds.map((kind) => {
    const sample: Sample = { ...kinds[kind].sample, ...changes[kind] };
    const kept = Object.fromEntries(Object.entries(sample).filter(([, value]) => value !== undefined));
    const id = String(sample.id);
    const value = kinds[kind].schema.parse(kept);
    return { kind, id, value, source: { file: `${kinds[kind].folder}/${id}.yaml`, format: 'yaml' } } as Entry;
  });
  const settings = settingsSchema.parse({ title: '示例站点', agency: 'shili' });
  return makeCorpus(entries, settings, today);
}

/** The sample record of a kind. */
export function sampleOf(corpus: Corpus, kind: (typeof kindIds)[number]): Entry {
  return [...corpus.records[kind].values()][0] as Entry;
}
