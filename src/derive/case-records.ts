import type { Corpus, Entry } from '../model/corpus.ts';
import { all, find } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';
import { once } from '../model/once.ts';

/**
 * Every record tied to a case: the inspections and the complaint it came from, the orders of these, coercion, penalties,
 * reviews and suits. The case itself comes first; the rest follow in the order of the procedure, each once.
 */
export function recordsOfCase(entry: Entry<'case'>, corpus: Corpus): Entry[] {
  const { value, id } = entry;
  const { clue, decision } = value;
  const linked = <K extends KindId>(kind: K, ids: readonly (string | undefined)[]) =>
    [...new Set(ids)].flatMap((each) => (each === undefined ? [] : (find(corpus, kind, each) ?? [])));
  const inspections = [
    ...linked('inspection', [clue.inspection]),
    ...all(corpus, 'inspection').filter((each) => each.value.cases.includes(id)),
  ];
  const complaints = [
    ...linked('complaint', [clue.complaint]),
    ...all(corpus, 'complaint').filter((each) => each.value.handling?.case === id),
  ];
  const orders = linked('order', [...clue.orders, ...inspections.flatMap((each) => each.value.orders)]);
  const coercions = [
    ...linked('coercion', [...value.coercions, ...inspections.flatMap((each) => each.value.coercions)]),
    ...all(corpus, 'coercion').filter((each) => each.value.case === id),
  ];
  const penalties = linked('penalty', decision?.penalties ?? []);
  const decided = new Set(penalties.map((each) => each.id));
  const remedies = all(corpus, 'remedy').filter(
    (each) => each.value.case === id || (each.value.penalty !== undefined && decided.has(each.value.penalty)),
  );
  const records = [entry, ...complaints, ...inspections, ...orders, ...coercions, ...penalties, ...remedies];
  return [...new Set(records as Entry[])];
}

const key = (kind: string, id: string) => `${kind} ${id}`;

/**
 * The case each record belongs to, by `kind id`: what {@link recordsOfCase} finds, turned round for a whole corpus in one
 * pass. A record tied to several belongs to the first by id.
 */
export const caseOfRecords = once((corpus: Corpus): ReadonlyMap<string, string> => {
  const owner = new Map<string, string>();
  const own = (kind: KindId, ids: readonly (string | undefined)[], owning: string) => {
    for (const id of ids) if (id !== undefined && !owner.has(key(kind, id))) owner.set(key(kind, id), owning);
  };
  for (const { id, value } of all(corpus, 'case')) {
    const { clue, coercions, decision } = value;
    own('case', [id], id);
    own('inspection', [clue.inspection], id);
    own('complaint', [clue.complaint], id);
    own('order', clue.orders, id);
    own('coercion', coercions, id);
    own('penalty', decision?.penalties ?? [], id);
  }
  for (const { id, value } of all(corpus, 'inspection')) {
    const owning = owner.get(key('inspection', id)) ?? value.cases[0];
    if (owning === undefined) continue;
    own('inspection', [id], owning);
    own('order', value.orders, owning);
    own('coercion', value.coercions, owning);
  }
  for (const { id, value } of all(corpus, 'complaint'))
    if (value.handling?.case !== undefined) own('complaint', [id], value.handling.case);
  for (const { id, value } of all(corpus, 'coercion'))
    if (value.case !== undefined) own('coercion', [id], value.case);
  for (const { id, value } of all(corpus, 'remedy')) {
    const decided = value.penalty === undefined ? undefined : owner.get(key('penalty', value.penalty));
    const owning = value.case ?? decided;
    if (owning !== undefined) own('remedy', [id], owning);
  }
  return owner;
});

/** The case a record belongs to, if any. */
export function caseOf({ kind, id }: Pick<Entry, 'kind' | 'id'>, corpus: Corpus): string | undefined {
  return caseOfRecords(corpus).get(key(kind, id));
}
