import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import { isOnPeriodPage, listFolder } from '../paths.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { oncePerKind } from '../views/once.ts';
import type { Facet } from './facets.ts';
import { facetsOf } from './facets.ts';
import { listed } from './order.ts';

/** Records on one page of a list. */
export const rowsPerPage = 50;

/** One page of the list of a kind that works without scripts. */
export interface ListPage {
  kind: KindId;
  /** Address from the root of the site. */
  path: string;
  /** What the list is limited to; absent for the complete list. */
  by?: { facet: string; title: string; value: string; label: string };
  entries: PublicEntry[];
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

/** Address of the list of a kind, the newest records first; further pages lie below it. */
export function listPath(kind: KindId, number = 1): string {
  const folder = listFolder(kind, kinds[kind].folder);
  return number === 1 ? folder : `${folder}page/${number}.html`;
}

/** Address of the records of a kind that have one value, e.g. `/penalty/by/year-2026.html`. */
export function facetPath(kind: KindId, facet: string, value: string, number = 1): string {
  const page = number === 1 ? '' : `.${number}`;
  return `${listFolder(kind, kinds[kind].folder)}by/${facet}-${value}${page}.html`;
}

/** Values that can stand in the name of a file as they are. */
const safe = /^[\w-]+$/u;

/**
 * Facets whose values have lists of their own, which work without scripts: times, the agency, and the first of the others.
 * More would multiply the pages of a large register; the rest is for the script.
 */
export const linkedFacets = oncePerKind((corpus: PublicCorpus, kind: KindId): Facet[] => {
  const facets = facetsOf(corpus, kind);
  const always = new Set(['year', 'month', 'agency']);
  const further = facets.find(
    ({ name, values }) => !always.has(name) && values.every(({ value }) => safe.test(value)),
  );
  return facets.filter((facet) => always.has(facet.name) || facet === further);
});

function paged(
  kind: KindId,
  entries: readonly PublicEntry[],
  pathOf: (number: number) => string,
  by?: ListPage['by'],
): ListPage[] {
  const pages = Math.max(1, Math.ceil(entries.length / rowsPerPage));
  const all = Array.from({ length: pages }, (_, index) => pathOf(index + 1));
  return all.map((path, index) => ({
    kind,
    path,
    by,
    entries: entries.slice(index * rowsPerPage, (index + 1) * rowsPerPage),
    total: entries.length,
    number: index + 1,
    pages,
    previous: all[index - 1],
    next: all[index + 1],
    all,
  }));
}

/** Every page of every list of a kind, by address: all records, then those of a value. There is always a first page, even an empty one. */
export const listPages = oncePerKind((corpus: PublicCorpus, kind: KindId): ReadonlyMap<string, ListPage> => {
  // Records of periods are listed by period, on a page of its own design.
  if (isOnPeriodPage(kind)) return new Map();
  const entries = listed(corpus, kind);
  const limited = linkedFacets(corpus, kind).flatMap(({ name, title, values }) =>
    values.flatMap(({ value, label, rows }) =>
      paged(
        kind,
        rows.flatMap((row) => entries[row] ?? []),
        (number) => facetPath(kind, name, value, number),
        { facet: name, title, value, label },
      ),
    ),
  );
  const lists = [...paged(kind, entries, (number) => listPath(kind, number)), ...limited];
  return new Map(lists.map((list) => [list.path, list]));
});
