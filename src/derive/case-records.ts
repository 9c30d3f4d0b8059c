import type { Corpus, Entry } from '../model/corpus.ts';
import { all, find } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';

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
