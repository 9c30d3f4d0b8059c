import type { Corpus, Entry } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';
import { kindIds } from '../model/kinds.ts';
import { watched } from '../model/track.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { collectFindings, findingsOf, rulesFor } from './run.ts';

/**
 * What rules found in a corpus, and what each finding rests on; plain data that can be written down. A rule that looks
 * through a whole register while judging a record is “wide”: its findings rest on these registers. All other findings
 * about a record rest on the record and on the records it looked up.
 */
export interface Remembered {
  /** Kind → mark of all its records. */
  marks: Partial<Record<KindId, string>>;
  /** Code of a wide rule → registers it looks through. */
  wide: Record<string, KindId[]>;
  /** Distinct lists of records looked up (`kind id`, one a line) with the mark of what was found. */
  lists: [list: string, mark: string][];
  /** Kind → per record id, mark and position of its list. */
  records: Partial<Record<KindId, [ids: string[], marks: string[], lists: number[]]>>;
  findings: Finding[];
}

/** How records are told apart: the same mark means the same value. */
export interface Marks {
  of(entry: Entry): string;
  /** One mark for many. */
  join(marks: readonly string[]): string;
}

const nothing: Remembered = { marks: {}, wide: {}, lists: [], records: {}, findings: [] };

const keyOf = (kind: string, id: string) => `${kind} ${id}`;

function markKinds(corpus: Corpus, marks: Marks): Partial<Record<KindId, string>> {
  return Object.fromEntries(
    kindIds.map((kind) => {
      const entries = [...corpus.records[kind].values()] as Entry[];
      return [kind, marks.join(entries.map((entry) => `${entry.id} ${marks.of(entry)}`))];
    }),
  );
}

function markOfList(list: string, corpus: Corpus, marks: Marks): string {
  if (list === '') return '';
  const found = list.split('\n').map((key) => {
    const at = key.indexOf(' ');
    const entry = corpus.records[key.slice(0, at) as KindId].get(key.slice(at + 1));
    return entry ? marks.of(entry as Entry) : '';
  });
  return marks.join(found);
}

/** Records whose earlier findings still hold, as `kind id`. */
function unchanged(corpus: Corpus, before: Remembered, marks: Marks): Set<string> {
  const holds = before.lists.map(([list, mark]) => markOfList(list, corpus, marks) === mark);
  const same = new Set<string>();
  for (const [kind, [ids, own, lists]] of Object.entries(before.records))
    for (const [index, id] of ids.entries()) {
      const entry = corpus.records[kind as KindId].get(id);
      if (entry && holds[lists[index]!] && marks.of(entry as Entry) === own[index]) same.add(keyOf(kind, id));
    }
  return same;
}

/**
 * Runs rules over a corpus and repeats none whose result is known: what `before` found is taken over where everything it
 * rests on is the same. `before` must be of the same rules, day and settings, and no records may be left out.
 */
export function runRemembering(
  corpus: Corpus,
  marks: Marks,
  before: Remembered = nothing,
  list: readonly Rule[] = rules,
): { findings: Finding[]; remembered: Remembered } {
  const judging = rulesFor(corpus, list);
  const findings = collectFindings(judging);
  const kindMarks = markKinds(corpus, marks);
  const same = unchanged(corpus, before, marks);
  const wide = new Map<string, Set<KindId>>(
    Object.entries(before.wide).map(([code, kinds]) => [code, new Set(kinds)]),
  );
  const stale = new Set(
    [...wide].flatMap(([code, on]) =>
      [...on].some((kind) => kindMarks[kind] !== before.marks[kind]) ? [code] : [],
    ),
  );
  const known = Map.groupBy(
    before.findings.filter(({ code, kind, id }) => !stale.has(code) && same.has(keyOf(kind, id))),
    ({ kind, id }) => keyOf(kind, id),
  );
  const positions = new Map<string, number>(before.lists.map(([text], index) => [text, index]));
  const records: Remembered['records'] = {};
  const earlier = new Map(
    Object.entries(before.records).map(([kind, [ids, , lists]]) => [
      kind,
      new Map(ids.map((id, index) => [id, lists[index]!])),
    ]),
  );
  const { corpus: seen, tracker } = watched(corpus);

  for (const kind of kindIds) {
    const own = judging.filter(({ on }) => (on as readonly KindId[]).includes(kind));
    const renewed = own.filter(({ code }) => stale.has(code));
    const columns: [string[], string[], number[]] = [[], [], []];
    for (const entry of corpus.records[kind].values() as Iterable<Entry>) {
      const key = keyOf(kind, entry.id);
      const isSame = same.has(key);
      if (isSame) findings.add(known.get(key) ?? []);
      const { reads } = tracker.watch(() => {
        for (const rule of isSame ? renewed : own) {
          const { value, reads: read } = tracker.watch(() => findingsOf(rule, entry, seen));
          findings.add(value);
          for (const record of read.records) tracker.reads.records.add(record);
          if (read.kinds.size === 0) continue;
          const looked = wide.get(rule.code);
          wide.set(rule.code, new Set([...(looked ?? []), ...read.kinds]));
        }
      });
      let position = isSame ? earlier.get(kind)?.get(entry.id) : undefined;
      // A rule run again may have looked up more than before.
      if (position === undefined || reads.records.size > 0) {
        if (position !== undefined)
          for (const each of before.lists[position]![0].split('\n')) if (each) reads.records.add(each);
        const text = [...reads.records].sort().join('\n');
        position = positions.get(text) ?? positions.size;
        positions.set(text, position);
      }
      columns[0].push(entry.id);
      columns[1].push(marks.of(entry));
      columns[2].push(position);
    }
    if (columns[0].length > 0) records[kind] = columns;
  }
  const all = findings.all();
  return {
    findings: all,
    remembered: {
      marks: kindMarks,
      wide: Object.fromEntries([...wide].map(([code, on]) => [code, [...on].sort()])),
      lists: [...positions.keys()].map((text) => [text, markOfList(text, corpus, marks)]),
      records,
      findings: all,
    },
  };
}
