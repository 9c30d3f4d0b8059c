import { groupBy, sortBy } from '../../base/order.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { once } from '../once.ts';

/** Sums of one agency's months from its first record up to and with one month. */
export interface Running {
  /** First month of the agency's records. */
  since: string;
  hazards: number;
  rectified: number;
  cases: number;
  closed: number;
  penalties: number;
}

/** The monthly records of an agency, the earliest first. */
export const recordsByAgency = once((corpus: Corpus): ReadonlyMap<string, Statistics[]> => {
  const groups = groupBy(
    all(corpus, 'statistics').map((entry) => entry.value),
    (record) => record.agency,
  );
  return new Map([...groups].map(([agency, records]) => [agency, sortBy(records, (each) => each.month)]));
});

const keyOf = ({ agency, month }: Statistics): string => `${agency} ${month}`;

const running = once((corpus: Corpus): ReadonlyMap<string, Running> => {
  const sums = new Map<string, Running>();
  for (const records of recordsByAgency(corpus).values()) {
    let sum: Running = {
      since: records[0]?.month ?? '',
      hazards: 0,
      rectified: 0,
      cases: 0,
      closed: 0,
      penalties: 0,
    };
    for (const record of records) {
      sum = {
        since: sum.since,
        hazards: sum.hazards + record.hazards,
        rectified: sum.rectified + record.rectified,
        cases: sum.cases + record.cases,
        closed: sum.closed + (record.closed ?? 0),
        penalties: sum.penalties + record.penalties,
      };
      sums.set(keyOf(record), sum);
    }
  }
  return sums;
});

/** What an agency has reported from its first record up to and with this one. */
export function runningTo(corpus: Corpus, record: Statistics): Running {
  return running(corpus).get(keyOf(record))!;
}

/** Agencies directly below each agency. */
export const childrenOf = once(
  (corpus: Corpus): ReadonlyMap<string, string[]> =>
    new Map(
      [
        ...groupBy(
          all(corpus, 'agency').filter((entry) => entry.value.parent !== undefined),
          (entry) => entry.value.parent!,
        ),
      ].map(([parent, entries]) => [parent, entries.map((entry) => entry.id)]),
    ),
);

/** An agency and all below it; ends where superiors run in a circle. */
export function withSubordinates(corpus: Corpus, agency: string): string[] {
  const found = new Set([agency]);
  for (const each of found) for (const child of childrenOf(corpus).get(each) ?? []) found.add(child);
  return [...found];
}

/** The record of an agency for a month. */
export const recordOf = once(
  (corpus: Corpus): ReadonlyMap<string, Statistics> =>
    new Map(all(corpus, 'statistics').map(({ value }) => [`${value.agency} ${value.month}`, value] as const)),
);
