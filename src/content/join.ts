import type { Entry, Source } from '../model/corpus.ts';
import { idGrammar } from '../model/fields.ts';
import type { Kind } from '../model/kind.ts';
import { kindIds, kinds, type KindId } from '../model/kinds.ts';
import type { Issue, Path } from './record.ts';
import { checkRefs, hasOpenRefs, refUses, type KnownIds } from './refs.ts';
import { setAt, StoredEntry } from './stored.ts';
import type { Judged, Summary } from './validate.ts';

/** Records seen together: those fit for the corpus, and what is wrong between them. */
export interface Joined {
  entries: Entry[];
  issues: { kind: KindId; source: Source; issue: Issue }[];
  known: Record<KindId, KnownIds>;
  /** Where the records of each id lie, those with errors included. */
  sources: ReadonlyMap<KindId, ReadonlyMap<string, Source>>;
  /** Kinds of which records had to be left out. */
  partial: ReadonlySet<KindId>;
}

function placeName({ file, sheet, row, index }: Source, language: 'zh' | 'en' = 'zh'): string {
  const where = sheet === undefined ? file : `${file}[${sheet}]`;
  if (row !== undefined) return language === 'zh' ? `${where} 第 ${row} 行` : `${where}, row ${row}`;
  if (index === undefined) return where;
  return language === 'zh' ? `${where} 第 ${index + 1} 条` : `${where}, record ${index + 1}`;
}

function duplicate(id: string, first: Source): Issue {
  return {
    code: 'schema/duplicate-id',
    path: ['id'],
    message: {
      zh: `编号“${id}”已用于 ${placeName(first)}，每条记录的编号应不同`,
      en: `The id “${id}” is already taken in ${placeName(first, 'en')}`,
    },
    hint: { zh: '请改用新的编号，或删去重复的记录', en: 'Use another id or remove the double record' },
  };
}

/** An id worked out from other fields that is none: they hold something that no address may. */
function unfit(id: string): Issue {
  return {
    code: 'schema/id',
    path: [],
    message: {
      zh: `由其他字段得出的编号“${id}”不合格式，应只含小写字母、数字和连字符`,
      en: `The id “${id}”, made of other fields, should hold only small letters, digits and hyphens`,
    },
    hint: { zh: '请用“编号”（id）写明编号', en: 'Give the record an id of its own' },
  };
}

function twice(kind: KindId, label: string, first: Source): Issue {
  const { title } = kinds[kind];
  return {
    code: 'schema/duplicate-record',
    path: [],
    message: {
      zh: `“${title.zh}”中同一机构、同一时期的记录已在 ${placeName(first)}（${label}），应只有一条`,
      en: `${placeName(first, 'en')} already holds the record of “${title.en}” for this body and period`,
    },
    hint: { zh: '请核对哪一条正确，删去另一条', en: 'Find out which is right and remove the other' },
  };
}

/** A record fit for the corpus as far as it alone is concerned. */
interface Whole {
  entry: Entry;
  summary: Summary;
}

/** What writes a text into the value of an entry. */
function writer(entry: Entry): (path: Path, text: string) => void {
  return (path, text) => {
    if (entry instanceof StoredEntry) entry.change(path, text);
    else setAt(entry.value, path, text);
  };
}

interface Named {
  judged: Judged;
  id: string;
}

/**
 * Brings records together: every id once within its kind, every reference to a record that exists. Records with errors
 * are left out but count as existing. `incomplete` are kinds of which records may lie in files that could not be read.
 * Ids that follow from other fields are worked out last, when names in these have become ids.
 */
export function joinRecords(judged: readonly Judged[], incomplete: ReadonlySet<KindId>): Joined {
  const issues: Joined['issues'] = [];
  const taken = new Map<KindId, Map<string, Source>>(kindIds.map((kind) => [kind, new Map()]));
  const names = new Map<KindId, Map<string, string[]>>(kindIds.map((kind) => [kind, new Map()]));
  const faulty = new Set<KindId>();
  const unique: Whole[] = [];
  const enter = ({ judged: { kind, source, entry, summary }, id }: Named): void => {
    const ids = taken.get(kind)!;
    const first = ids.get(id);
    if (first) {
      issues.push({ kind, source, issue: duplicate(id, first) });
      faulty.add(kind);
      return;
    }
    ids.set(id, source);
    if (!entry) return;
    unique.push({ entry, summary: summary! });
    const { label } = summary!;
    const byName = names.get(kind)!;
    const sameName = byName.get(label);
    if (!sameName) byName.set(label, [id]);
    else if (!sameName.includes(id)) sameName.push(id);
  };
  for (const one of judged) {
    if (!one.entry) faulty.add(one.kind);
    if (one.id !== undefined) enter({ judged: one, id: one.id });
  }
  const nameless = new Set(faulty);
  const known = Object.fromEntries(
    kindIds.map((kind) => [
      kind,
      {
        ids: taken.get(kind)!,
        names: names.get(kind)!,
        complete: !incomplete.has(kind),
        wholeNames: !nameless.has(kind),
      },
    ]),
  ) as unknown as Record<KindId, KnownIds>;
  for (const one of judged) {
    const { kind, source, idFrom } = one;
    if (one.id !== undefined || (!one.entry && !idFrom)) continue;
    const entry = one.entry ?? ({ kind, id: '', value: idFrom, source } as unknown as Entry);
    const open = checkRefs(kind, one.summary?.refs ?? refUses(kind, idFrom), known, writer(entry));
    const { defaultId, label } = kinds[kind] as unknown as Kind;
    if (one.summary) one.summary = { label: label(entry.value), refs: refUses(kind, entry.value) };
    const id = defaultId?.(entry.value) ?? '';
    if (idGrammar.test(id)) {
      writer(entry)(['id'], id);
      Object.assign(entry, { id });
      enter({ judged: one, id });
      continue;
    }
    // A name that means nothing is told; one of a record that has errors is left, as its own errors are told.
    const told = open.length > 0 || hasOpenRefs(kind, entry.value) ? open : [unfit(id)];
    for (const issue of told) issues.push({ kind, source, issue });
    faulty.add(kind);
  }
  const whole = unique.filter(({ entry, summary }) => {
    const found = checkRefs(entry.kind, summary.refs, known, writer(entry));
    for (const issue of found) issues.push({ kind: entry.kind, source: entry.source, issue });
    if (found.length > 0) faulty.add(entry.kind);
    return found.length === 0;
  });
  const single = onceEach(whole, issues, faulty);
  return { entries: single, issues, known, sources: taken, partial: new Set([...faulty, ...incomplete]) };
}

/** Leaves out records about what another is already about, where a kind allows one only. */
function onceEach(whole: readonly Whole[], issues: Joined['issues'], faulty: Set<KindId>): Entry[] {
  const first = new Map<string, Source>();
  const single = whole.filter(({ entry }) => {
    const { kind, source } = entry;
    const { once, label } = kinds[kind] as unknown as Kind;
    if (!once) return true;
    const { value } = entry;
    const key = `${kind} ${once(value)}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, source);
      return true;
    }
    issues.push({ kind, source, issue: twice(kind, label(value), earlier) });
    faulty.add(kind);
    return false;
  });
  return single.map(({ entry }) => entry);
}
