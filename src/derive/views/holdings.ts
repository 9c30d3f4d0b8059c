import { compareText, groupBy } from '../../base/order.ts';
import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import { facetPath, listPages, listPath } from '../lists/pages.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import { once, oncePerKind } from './once.ts';

/** How many records of a kind an agency has published, and where they are listed. */
export interface Holding {
  kind: KindId;
  title: string;
  count: number;
  /** Newest day of publication. */
  newest?: string;
  path: string;
}

const held: readonly KindId[] = [
  'penalty',
  'licence',
  'coercion',
  'inspection',
  'draw',
  'dishonesty',
  'random-item',
  'random-pool',
  'officer',
  'training',
  'quarter',
  'year-data',
  'supervision',
  'publication',
];

interface Held {
  count: number;
  newest?: string;
}

const byAgency = oncePerKind((corpus: PublicCorpus, kind: KindId) => {
  const found = new Map<string, Held>();
  for (const { value, publicity } of publicRecords(corpus, kind)) {
    const { agency } = value as { agency?: string };
    if (agency === undefined) continue;
    const { count, newest } = found.get(agency) ?? { count: 0 };
    const day = publicity.from ?? '';
    found.set(agency, { count: count + 1, newest: day > (newest ?? '') ? day : newest });
  }
  return found;
});

/** What an agency has published, by kind; kinds without a record are left out. */
export function holdingsOf(corpus: PublicCorpus, agency: string): Holding[] {
  return held.flatMap((kind) => {
    const of = byAgency(corpus, kind).get(agency);
    if (!of) return [];
    const own = facetPath(kind, 'agency', agency);
    const path = listPages(corpus, kind).has(own) ? own : listPath(kind);
    return [{ kind, title: kinds[kind].title.zh, ...of, path }];
  });
}

/** Months of its own that the page of an agency shows. */
const monthsShown = 6;

/** The last months an agency has published, the newest first. */
export function lastMonthsOf(corpus: PublicCorpus, agency: string): PublicEntry<'statistics'>[] {
  return (monthsByAgency(corpus).get(agency) ?? []).slice(0, monthsShown);
}

const monthsByAgency = once((corpus: PublicCorpus) =>
  groupBy(
    publicRecords(corpus, 'statistics').toSorted((a, b) => compareText(b.value.month, a.value.month)),
    ({ value }) => value.agency,
  ),
);
