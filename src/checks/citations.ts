import { findCitations, parseCitations } from '../base/citation.ts';
import type { Citation } from '../base/citation.ts';
import type { Reading } from '../base/reading.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import { describeKind, leaves } from '../model/describe.ts';
import type { KindId } from '../model/kinds.ts';
import { kindIds, kinds } from '../model/kinds.ts';
import { judgedOn } from './judged-on.ts';
import { once } from './once.ts';
import { textsAt } from './texts.ts';

/** One field that cites law: where it stands and what it says. */
export interface Cited {
  /** Dotted path. */
  path: string;
  text: string;
  reading: Reading<Citation[]>;
}

/** Paths of the fields of each kind that hold citations, with `*` for list items. */
const patterns = Object.fromEntries(
  kindIds.map((kind) => [
    kind,
    leaves(describeKind(kinds[kind]))
      .filter((field) => field.format === 'citation')
      .map((field) => field.path.split('.')),
  ]),
) as Record<KindId, string[][]>;

/** Kinds whose citations are judged, in the order of reports. */
export const citingKinds = [
  'penalty',
  'order',
  'inspection',
  'coercion',
  'licence',
  'supervision',
  'checklist',
  'responsibility',
  'plan',
  'agency',
] as const satisfies readonly KindId[];

/** The same citation stands in thousands of records, so each text is parsed once a corpus. */
const readings = once(() => new Map<string, Reading<Citation[]>>());

/** Reads a text of citations; a reading is shared by all records of the corpus. */
export function readCitations(text: string, corpus: Corpus): Reading<Citation[]> {
  const known = readings(corpus);
  let reading = known.get(text);
  if (!reading) {
    reading = parseCitations(text);
    known.set(text, reading);
  }
  return reading;
}

/** All fields of a record that cite law, in the order of the schema. */
export function citedIn(entry: Entry, corpus: Corpus): Cited[] {
  const found = patterns[entry.kind].flatMap((keys) => textsAt(entry.value, keys));
  return found.map(([path, text]) => ({ path, text, reading: readCitations(text, corpus) }));
}

/**
 * The date by which a record's citations are judged: that of the act; of a duty, the last time it was examined; of an
 * agency, today.
 */
export function citedOn(entry: Entry, corpus: Corpus): string {
  const { reviewedOn } = entry.value as { reviewedOn?: string };
  const acted = judgedOn(entry, corpus);
  return reviewedOn !== undefined && reviewedOn > acted ? reviewedOn : acted;
}

/** The citations a text consists of; empty where it cannot be read as such. */
export function citationsIn(text: string, corpus: Corpus): Citation[] {
  const reading = readCitations(text, corpus);
  return reading.ok ? reading.value : findCitations(text).citations;
}
