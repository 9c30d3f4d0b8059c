import { compareText } from '../base/order.ts';
import { all } from '../model/corpus.ts';
import type { Corpus } from '../model/corpus.ts';
import { fieldAt, describeKind } from '../model/describe.ts';
import type { KindId } from '../model/kinds.ts';
import { kindIds, kinds } from '../model/kinds.ts';
import { publication } from '../model/kinds/publication.ts';
import { publicRecords, publish } from './public.ts';

/** Kinds whose records the publication log may name. */
export const indexedKinds: readonly KindId[] = kindIds.filter(
  (kind) => kind in (fieldAt(describeKind(publication), ['about']).labels ?? {}),
);

/** The part of an index number that names the agency: characters 9 to 17 of its credit code. */
export function organisationCode(uscc: string): string {
  return uscc.slice(8, 17);
}

/** Index numbers by record, as the publication log has them: `penalty 2026-001` → number. The first one counts. */
export function indexNumbers(corpus: Corpus): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const { value } of all(corpus, 'publication')) {
    const key = `${value.about} ${value.record}`;
    if (value.indexNumber !== undefined && !numbers.has(key)) numbers.set(key, value.indexNumber);
  }
  return numbers;
}

/** A public record that has no index number yet, with the one it should get. */
export interface Unnumbered {
  agency: string;
  about: KindId;
  record: string;
  title: string;
  publishedOn: string;
  indexNumber: string;
}

function highest(numbers: Iterable<string>): Map<string, number> {
  const last = new Map<string, number>();
  for (const number of numbers) {
    const at = number.lastIndexOf('-');
    const series = number.slice(0, at);
    last.set(series, Math.max(last.get(series) ?? 0, Number(number.slice(at + 1))));
  }
  return last;
}

/**
 * Public records without an index number, by day of publication, each with the next number of its agency and year. A
 * number once in the log is never given again, and gaps stay: what was numbered and withdrawn keeps its number.
 */
export function unnumbered(corpus: Corpus): Unnumbered[] {
  const known = indexNumbers(corpus);
  const last = highest(all(corpus, 'publication').flatMap(({ value }) => value.indexNumber ?? []));
  const open = publish(corpus);
  const found = indexedKinds.flatMap((kind) =>
    publicRecords(open, kind).flatMap(({ id, publicity }) => {
      if (publicity.from === undefined || known.has(`${kind} ${id}`)) return [];
      const value = corpus.records[kind].get(id)!.value as { agency?: string };
      const agency = kind === 'agency' ? id : (value.agency ?? corpus.settings.agency);
      const title = (kinds[kind].label as (value: unknown) => string)(value);
      return [{ agency, about: kind, record: id, title, publishedOn: publicity.from }];
    }),
  );
  found.sort(
    (a, b) =>
      compareText(a.publishedOn, b.publishedOn) ||
      compareText(a.about, b.about) ||
      compareText(a.record, b.record),
  );
  return found.flatMap((each) => {
    const uscc = corpus.records.agency.get(each.agency)?.value.uscc;
    if (uscc === undefined) return [];
    const series = `${organisationCode(uscc)}/${each.publishedOn.slice(0, 4)}`;
    const next = (last.get(series) ?? 0) + 1;
    last.set(series, next);
    return [{ ...each, indexNumber: `${series}-${String(next).padStart(5, '0')}` }];
  });
}
