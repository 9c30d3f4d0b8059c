import { initialOf, tellingPart } from '../../base/initials.ts';
import { compareText, groupBy } from '../../base/order.ts';
import type { PublicCorpus } from '../public.ts';
import { enterprisePath, enterpriseViews } from './enterprises.ts';
import { once } from './once.ts';

/** An enterprise in the directory of names. */
export interface NamedEnterprise {
  name: string;
  uscc: string;
  /** Its page. */
  path: string;
  /** How much is published of it. */
  count: number;
}

/** One page of the directory. */
export interface NamePage {
  path: string;
  letter: string;
  entries: NamedEnterprise[];
  number: number;
  pages: number;
  /** Addresses of all pages of the letter. */
  all: string[];
  total: number;
}

const perPage = 200;

/** Address of the directory of a letter; `#` for what has none. */
export function namePath(letter: string, number = 1): string {
  const page = number === 1 ? '' : `.${number}`;
  return `/search/names-${letter === '#' ? 'other' : letter.toLowerCase()}${page}.html`;
}

/** The directory of all enterprises something is published of: what finds one without scripts. Pages by address. */
export const namePages = once((corpus: PublicCorpus): ReadonlyMap<string, NamePage> => {
  const entries = [...enterpriseViews(corpus).values()]
    .map((view): NamedEnterprise & { telling: string } => ({
      name: view.name,
      uscc: view.uscc,
      path: enterprisePath(view),
      count: view.events.length,
      telling: tellingPart(view.name),
    }))
    .sort((a, b) => compareText(a.telling, b.telling) || compareText(a.uscc, b.uscc));
  const letters = [...groupBy(entries, ({ telling }) => initialOf(telling))].sort(([a], [b]) =>
    a === '#' ? 1 : b === '#' ? -1 : compareText(a, b),
  );
  const pages = letters.flatMap(([letter, mine]) => {
    const count = Math.ceil(mine.length / perPage);
    const all = Array.from({ length: count }, (_, index) => namePath(letter, index + 1));
    return all.map((path, index): NamePage => ({
      path,
      letter,
      entries: mine
        .slice(index * perPage, (index + 1) * perPage)
        .map(({ telling: _telling, ...entry }) => entry),
      number: index + 1,
      pages: count,
      all,
      total: mine.length,
    }));
  });
  return new Map(pages.map((page) => [page.path, page]));
});

/** The letters that have names, in order, with how many. */
export function nameLetters(corpus: PublicCorpus): { letter: string; path: string; count: number }[] {
  return [...namePages(corpus).values()]
    .filter(({ number }) => number === 1)
    .map(({ letter, path, total }) => ({ letter, path, count: total }));
}
