import { penaltyListPath, penaltyPagePath } from './paths.ts';
import type { PublicCorpus } from './public.ts';
import { once } from './views/once.ts';
import type { PenaltyRow } from './views/penalties.ts';
import { penaltyFacets, penaltyRows } from './views/penalties.ts';

/** Records on one page of a list. */
export const rowsPerPage = 50;

/** One page of a list of penalties that works without scripts. */
export interface PenaltyList {
  /** Address from the root of the site. */
  path: string;
  /** What the list is limited to; absent for the complete list. */
  by?: { field: 'year' | 'kind'; value: string; label: string };
  rows: PenaltyRow[];
  /** Records of the whole list. */
  total: number;
  /** 1-based, with the number of pages. */
  number: number;
  pages: number;
  previous?: string;
  next?: string;
  /** Addresses of all pages, the first page first. */
  all: string[];
}

function paged(
  rows: readonly PenaltyRow[],
  pathOf: (number: number) => string,
  by?: PenaltyList['by'],
): PenaltyList[] {
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  const all = Array.from({ length: pages }, (_, index) => pathOf(index + 1));
  return all.map((path, index) => ({
    path,
    by,
    rows: rows.slice(index * rowsPerPage, (index + 1) * rowsPerPage),
    total: rows.length,
    number: index + 1,
    pages,
    previous: all[index - 1],
    next: all[index + 1],
    all,
  }));
}

/** Every page of every list of penalties, by address: all, by year, by kind. There is always a first page, even an empty one. */
export const penaltyLists = once((corpus: PublicCorpus): ReadonlyMap<string, PenaltyList> => {
  const rows = penaltyRows(corpus);
  const facets = penaltyFacets(corpus);
  const lists = [
    ...paged(rows, penaltyPagePath),
    ...facets.year.flatMap(({ value, label }) =>
      paged(
        rows.filter((row) => row.decidedOn.startsWith(value)),
        (number) => penaltyListPath('year', value, number),
        { field: 'year', value, label },
      ),
    ),
    ...facets.kind.flatMap(({ value, label }) =>
      paged(
        rows.filter((row) => (row.kinds as string[]).includes(value)),
        (number) => penaltyListPath('kind', value, number),
        { field: 'kind', value, label },
      ),
    ),
  ];
  return new Map(lists.map((list) => [list.path, list]));
});
