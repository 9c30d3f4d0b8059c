import type { Entry, Source } from '../model/corpus.ts';
import type { Kind } from '../model/kind.ts';
import { kindIds, kinds, type KindId } from '../model/kinds.ts';
import type { Issue } from './record.ts';
import { checkRefs, type KnownIds } from './refs.ts';
import type { Judged } from './validate.ts';

/** Records seen together: those fit for the corpus, and what is wrong between them. */
export interface Joined {
  entries: Entry[];
  issues: { kind: KindId; source: Source; issue: Issue }[];
  known: Record<KindId, KnownIds>;
  /** Kinds of which records had to be left out. */
  partial: ReadonlySet<KindId>;
}

function placeName({ file, sheet, row, index }: Source): string {
  const where = sheet === undefined ? file : `${file}[${sheet}]`;
  if (row !== undefined) return `${where} 第 ${row} 行`;
  return index === undefined ? where : `${where} 第 ${index + 1} 条`;
}

function duplicate(id: string, first: Source): Issue {
  const { file, row } = first;
  return {
    code: 'schema/duplicate-id',
    path: ['id'],
    message: {
      zh: `编号“${id}”已用于 ${placeName(first)}，每条记录的编号应不同`,
      en: `The id “${id}” is already taken in ${file}${row === undefined ? '' : `, row ${row}`}`,
    },
    hint: { zh: '请改用新的编号，或删去重复的记录', en: 'Use another id or remove the double record' },
  };
}

/**
 * Brings records together: every id once within its kind, every reference to a record that exists. Records with errors
 * are left out but count as existing. `incomplete` are kinds of which records may lie in files that could not be read.
 */
export function joinRecords(judged: readonly Judged[], incomplete: ReadonlySet<KindId>): Joined {
  const issues: Joined['issues'] = [];
  const taken = new Map<KindId, Map<string, Source>>(kindIds.map((kind) => [kind, new Map()]));
  const names = new Map<KindId, Map<string, Set<string>>>(kindIds.map((kind) => [kind, new Map()]));
  const faulty = new Set<KindId>();
  const unique: Entry[] = [];
  for (const { kind, source, id, entry } of judged) {
    if (!entry) faulty.add(kind);
    if (id === undefined) continue;
    const ids = taken.get(kind)!;
    const first = ids.get(id);
    if (first) {
      issues.push({ kind, source, issue: duplicate(id, first) });
      faulty.add(kind);
      continue;
    }
    ids.set(id, source);
    if (!entry) continue;
    unique.push(entry);
    const label = (kinds[kind] as unknown as Kind).label(entry.value);
    const byName = names.get(kind)!;
    byName.set(label, (byName.get(label) ?? new Set()).add(id));
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
  const entries = unique.filter((entry) => {
    const found = checkRefs(entry, known);
    for (const issue of found) issues.push({ kind: entry.kind, source: entry.source, issue });
    if (found.length > 0) faulty.add(entry.kind);
    return found.length === 0;
  });
  return { entries, issues, known, partial: new Set([...faulty, ...incomplete]) };
}
