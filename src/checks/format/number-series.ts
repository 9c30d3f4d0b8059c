import { formatDocumentNumber } from '../../base/document-number.ts';
import { all, find } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import type { Agency } from '../../model/kinds/agency.ts';
import { once } from '../once.ts';
import { numbersOf, tolerant } from './numbers.ts';

/** Record kinds whose documents bear numbers of a series; one series may run through several of them. */
export const seriesKinds = [
  'penalty',
  'order',
  'coercion',
  'inspection',
  'case',
  'licence',
  'dishonesty',
  'supervision',
  'case-review',
  'plan',
  'quarter',
  'year-data',
  'agency',
] as const;

/** A number in its series. */
export interface Place {
  entry: Entry;
  path: string;
  date: string;
  serial: number;
  text: string;
}

/** The numbers one agency gave in one year under one prefix and kind word, by serial. */
export interface Series {
  agency: string;
  /** All before the year: prefix and kind word. */
  prefix: string;
  /** Kind word (字); absent in public documents (公文), whose numbers go to papers of every kind, so that gaps say nothing. */
  word?: string;
  year: number;
  places: Place[];
}

/** Of the documents of an agency that numbers by case only these two count cases and inspections. */
const countedByCase = ['立', '检查'];

/** All series of a corpus. */
export const seriesIn = once((corpus: Corpus): Series[] => {
  const series = new Map<string, Series>();
  for (const kind of seriesKinds)
    for (const each of all(corpus, kind)) {
      const entry = each as unknown as Entry;
      for (const numbered of numbersOf(entry, corpus)) {
        // A number that is only written badly still has its place in the series.
        const read = numbered.own && tolerant(numbered, corpus);
        if (!read || !numbered.own) continue;
        const { agency, date } = numbered.own;
        const byCase = find(corpus, 'agency', agency)?.value.practice.numbering === 'perCase';
        if (byCase && read.kind !== undefined && !countedByCase.includes(read.kind)) continue;
        const prefix = `${read.agencyWord}${read.kind ?? ''}`;
        const key = `${agency} ${prefix} ${read.year}`;
        const { year, serial } = read;
        const one = series.get(key) ?? {
          agency,
          prefix,
          ...(read.kind !== undefined && { word: read.kind }),
          year,
          places: [],
        };
        one.places.push({ entry, path: numbered.path, date, serial, text: formatDocumentNumber(read) });
        series.set(key, one);
      }
    }
  for (const { places } of series.values())
    places.sort((a, b) => a.serial - b.serial || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...series.values()];
});

type Note = Agency['numberNotes'][number];

/** What the agency noted on the numbers of a series. */
export const notesOn = ({ agency, word, year }: Series, corpus: Corpus): Note[] =>
  (find(corpus, 'agency', agency)?.value.numberNotes ?? []).filter(
    (note) => note.year === year && note.words.includes(word ?? ''),
  );

/** Whether a note is on a serial. */
export const isOn = (note: Note, serial: number): boolean =>
  note.from <= serial && serial <= (note.to ?? note.from);

/** The serials from one to another that no note explains, as ranges. */
export function unexplained(from: number, to: number, notes: readonly Note[]): [number, number][] {
  let open: [number, number][] = from <= to ? [[from, to]] : [];
  for (const note of notes) {
    const last = note.to ?? note.from;
    open = open.flatMap(([a, b]) =>
      last < a || b < note.from
        ? [[a, b] as [number, number]]
        : ([
            [a, note.from - 1],
            [last + 1, b],
          ].filter(([x, y]) => x! <= y!) as [number, number][]),
    );
  }
  return open;
}
