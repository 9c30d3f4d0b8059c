import type { KindId, RecordOf } from './kinds.ts';
import { kindIds } from './kinds.ts';
import type { Outline } from './outline.ts';
import type { Settings } from './settings.ts';

/** Where a record was read from. `row` is the spreadsheet's row number; `index` the position in a file of many records. */
export interface Source {
  /** Path relative to the content root, forward slashes. */
  file: string;
  format: 'yaml' | 'csv' | 'xlsx' | 'mdx' | 'json';
  sheet?: string;
  row?: number;
  /** Position in a YAML file of several records, from 0. */
  index?: number;
}

/** One record with where it came from. */
export interface Entry<K extends KindId = KindId> {
  kind: K;
  id: string;
  value: RecordOf<K>;
  source: Source;
}

export type EntryOf<K extends KindId> = K extends KindId ? Entry<K> : never;

/** All records by kind and id, in the order of their ids, with the site's settings and the day it is taken to be. */
export interface Corpus {
  /** Civil date; never the machine's clock. */
  today: string;
  settings: Settings;
  /** Districts of the agencies, where a file says. */
  outline?: Outline;
  records: { readonly [K in KindId]: ReadonlyMap<string, Entry<K>> };
  /** Kinds of which records had to be left out because of errors: nothing may be concluded from what is absent. */
  partial: ReadonlySet<KindId>;
}

/** All records of a kind. */
export function all<K extends KindId>(corpus: Corpus, kind: K): Entry<K>[] {
  return [...corpus.records[kind].values()] as Entry<K>[];
}

/** One record, if there is one of that kind and id. */
export function find<K extends KindId>(corpus: Corpus, kind: K, id: string): Entry<K> | undefined {
  return corpus.records[kind].get(id) as Entry<K> | undefined;
}

/** The agency of a record, an agency being its own; undefined for records of no single one. */
export function agencyOf({ kind, id, value }: Pick<Entry, 'kind' | 'id' | 'value'>): string | undefined {
  return kind === 'agency' ? id : (value as { agency?: string }).agency;
}

/** Builds a corpus from entries. Ids must be unique within a kind; reading has checked that. */
export function makeCorpus(
  entries: Iterable<Entry>,
  settings: Settings,
  today: string,
  partial: ReadonlySet<KindId> = new Set(),
  outline?: Outline,
): Corpus {
  const records = Object.fromEntries(kindIds.map((kind) => [kind, new Map<string, Entry>()])) as Record<
    KindId,
    Map<string, Entry>
  >;
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const entry of sorted) records[entry.kind].set(entry.id, entry);
  return {
    today,
    settings,
    ...(outline && { outline }),
    records: records as unknown as Corpus['records'],
    partial,
  };
}
