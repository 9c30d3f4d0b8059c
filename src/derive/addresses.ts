import { listPages } from './lists/pages.ts';
import { fileOf, isOnPeriodPage, monthPath, pagePath, quarterPath, yearPath } from './paths.ts';
import type { KindWithPage } from './paths.ts';
import type { PublicCorpus } from './public.ts';
import { publicRecords } from './public.ts';
import { articlePath, articleViews } from './views/articles.ts';
import { listedPerPage, recordListPath, recordLists } from './record-lists.ts';
import { verificationPath } from './verification.ts';
import { enterprisePath, enterpriseViews } from './views/enterprises.ts';
import { helpedKinds } from './views/field-help.ts';
import { complaintMonthPath, inspectionMonthPath, inspectionMonths } from './views/inspections.ts';
import { dataKinds, dataPath } from './views/data.ts';
import { namePages } from './views/name-index.ts';
import { once } from './views/once.ts';
import { quartersPublished } from './views/quarters.ts';
import { tombstonesByPath } from './views/tombstones.ts';
import { recordPath, registers } from './views/registers.ts';
import { yearViews } from './views/years.ts';

/** One page of the site. */
export interface Address {
  /** From the root of the site, without the base path, e.g. `/penalty/2026-001.html`. */
  path: string;
  /** Component below `src/site/pages`, without ending, e.g. `penalty/[id]`. */
  page: string;
  params: Record<string, string>;
}

const fixed: readonly Address[] = [
  ['/', 'index'],
  ['/registers/', 'registers/index'],
  ['/before/', 'before/index'],
  ['/during/', 'during/index'],
  ['/supervision/', 'supervision/index'],
  ['/agency/', 'agency/index'],
  ['/duty/', 'duty/index'],
  ['/plan/', 'plan/index'],
  ['/statistics/', 'statistics/index'],
  ['/statistics/charts.html', 'statistics/charts'],
  ['/penalty/withdrawn.html', 'penalty/withdrawn'],
  ['/basis/', 'basis/index'],
  ['/pages/', 'pages/index'],
  ['/after/', 'after/index'],
  ['/inspection/', 'inspection/index'],
  ['/complaint/', 'complaint/index'],
  ['/draws/results.html', 'draws/results'],
  ['/stop/', 'stop/index'],
  ['/case-transfer/', 'case-transfer/index'],
  ['/analysis/', 'analysis/index'],
  ['/year/', 'year/index'],
  ['/delegations/', 'delegations/index'],
  ['/benchmarks/', 'benchmarks/index'],
  ['/guide/', 'guide/index'],
  ['/signs/', 'signs/index'],
  ['/templates/', 'templates/index'],
  ['/supervision/channels.html', 'supervision/channels'],
  ['/supervision/remedies.html', 'supervision/remedies'],
  ['/gk/', 'gk/index'],
  ['/gk/guide.html', 'gk/guide'],
  ['/gk/catalogue.html', 'gk/catalogue'],
  ['/gk/request-citizen.html', 'gk/request-citizen'],
  ['/gk/request-organisation.html', 'gk/request-organisation'],
  ['/explain/', 'explain/index'],
  ['/glossary/', 'glossary/index'],
  ['/limits/', 'limits/index'],
  ['/sitemap/', 'sitemap/index'],
  ['/search/', 'search/index'],
  ['/data/', 'data/index'],
  ['/verify/', 'verify/index'],
  ['/404.html', '404'],
].map(([path = '', page = '']) => ({ path, page, params: {} }));

/** The page of what left the public. */
export const tombstonePage = 'register/tombstone';

const recordPages: Record<KindWithPage, string> = {
  agency: 'agency/[id]',
  responsibility: 'duty/[id]',
  plan: 'plan/[id]',
  penalty: 'penalty/[id]',
  page: 'pages/[id]',
};

function ofRecords(corpus: PublicCorpus, kind: KindWithPage): Address[] {
  return publicRecords(corpus, kind).map(({ id }) => ({
    path: pagePath(kind, id),
    page: recordPages[kind],
    params: { id },
  }));
}

function ofPenaltyLists(corpus: PublicCorpus): Address[] {
  return [...listPages(corpus, 'penalty').values()].map(({ path, number, by }): Address => {
    if (by) return { path, page: 'penalty/by/[list]', params: { list: path.slice(12, -5) } };
    return number === 1
      ? { path, page: 'penalty/index', params: {} }
      : { path, page: 'penalty/page/[n]', params: { n: String(number) } };
  });
}

/** A page of a period that lost one of its records still shows the others. */
function ofTombstones(corpus: PublicCorpus, taken: readonly Address[]): Address[] {
  const paths = new Set(taken.map(({ path }) => path));
  return [...tombstonesByPath(corpus).keys()]
    .filter((path) => !paths.has(path))
    .map((path) => ({ path, page: tombstonePage, params: {} }));
}

function ofMonths(corpus: PublicCorpus): Address[] {
  const months = new Set(publicRecords(corpus, 'statistics').map(({ value }) => value.month));
  return [...months]
    .sort()
    .map((month) => ({ path: monthPath(month), page: 'statistics/[month]', params: { month } }));
}

function ofArticles(corpus: PublicCorpus): Address[] {
  return [...articleViews(corpus).keys()].map((id) => ({
    path: articlePath(id),
    page: 'basis/[id]',
    params: { id },
  }));
}

function ofRegisters(corpus: PublicCorpus): Address[] {
  return registers(corpus).flatMap(({ kind, entries }) => [
    ...[...listPages(corpus, kind).keys()].map((path) => ({ path, page: 'register/list', params: { kind } })),
    // Enterprises have a page each that gathers what is published of them, whether they are in the register or not.
    ...(kind === 'enterprise' || isOnPeriodPage(kind) ? [] : entries).map(({ id }) => ({
      path: recordPath(kind, id),
      page: 'register/record',
      params: { kind, id },
    })),
  ]);
}

/** Pages about the data of registers that are open data. */
function ofData(): Address[] {
  return dataKinds.map((kind) => ({ path: dataPath(kind), page: 'data/[kind]', params: { kind } }));
}

function ofIssued(corpus: PublicCorpus): Address[] {
  return corpus.issued.map(({ identity }) => ({
    path: verificationPath(identity),
    page: 'verify/[id]',
    params: { id: identity },
  }));
}

function ofEnterprises(corpus: PublicCorpus): Address[] {
  return [...enterpriseViews(corpus).values()].map((view) => ({
    path: enterprisePath(view),
    page: 'enterprises/[id]',
    params: { id: view.id },
  }));
}

/** Pages of periods besides the months of statistics: inspections and complaints by month, quarters, years. */
function ofPeriods(corpus: PublicCorpus): Address[] {
  return [
    ...inspectionMonths(corpus).flatMap(({ month }) => [
      { path: inspectionMonthPath(month), page: 'inspection/[month]', params: { month } },
      { path: complaintMonthPath(month), page: 'complaint/[month]', params: { month } },
    ]),
    ...[...quartersPublished(corpus).keys()].map((period) => ({
      path: quarterPath(period),
      page: 'analysis/[year]/[quarter]',
      params: { year: period.slice(0, 4), quarter: period.slice(5).toLowerCase() },
    })),
    ...yearViews(corpus).map(({ year }) => ({
      path: yearPath(year),
      page: 'year/[year]',
      params: { year },
    })),
  ];
}

function ofRecordLists(corpus: PublicCorpus): Address[] {
  return [...recordLists(corpus).values()].flatMap(({ id, ids }) =>
    Array.from({ length: Math.ceil(ids.length / listedPerPage) }, (_, index) => ({
      path: recordListPath(id, index + 1),
      page: 'list/[id]',
      params: { list: id, page: String(index + 1) },
    })),
  );
}

function ofHelp(corpus: PublicCorpus): Address[] {
  return [
    ...publicRecords(corpus, 'agency').map(({ id }) => ({
      path: `/signs/${id}.html`,
      page: 'signs/[id]',
      params: { id },
    })),
    ...helpedKinds.map((kind) => ({
      path: `/glossary/${kind}.html`,
      page: 'glossary/[kind]',
      params: { kind },
    })),
  ];
}

const living = (corpus: PublicCorpus): Address[] => [
  ...fixed,
  ...ofRecords(corpus, 'agency'),
  ...ofRecords(corpus, 'responsibility'),
  ...ofRecords(corpus, 'plan'),
  ...ofMonths(corpus),
  ...ofPenaltyLists(corpus),
  ...ofRecords(corpus, 'penalty'),
  ...ofArticles(corpus),
  ...ofRegisters(corpus),
  ...ofEnterprises(corpus),
  ...[...namePages(corpus).keys()].map((path) => ({ path, page: 'search/names', params: {} })),
  ...ofPeriods(corpus),
  ...ofRecordLists(corpus),
  ...ofHelp(corpus),
  ...ofRecords(corpus, 'page'),
  ...ofData(),
  ...ofIssued(corpus),
];

/** Every page of the site. An address once public stays: records that left the public keep a page that says so. */
export const addresses = once((corpus: PublicCorpus): Address[] => {
  const pages = living(corpus);
  return [...pages, ...ofTombstones(corpus, pages)];
});

/** Addresses by path. */
export const addressesByPath = once(
  (corpus: PublicCorpus): ReadonlyMap<string, Address> =>
    new Map(addresses(corpus).map((address) => [address.path, address])),
);

/** Two pages written to one file: a record whose id is an address the site needs, e.g. a penalty called `withdrawn`. */
export function clashes(corpus: PublicCorpus): [Address, Address][] {
  const taken = new Map<string, Address>();
  return addresses(corpus).flatMap((address): [Address, Address][] => {
    const before = taken.get(fileOf(address.path));
    taken.set(fileOf(address.path), before ?? address);
    return before ? [[before, address]] : [];
  });
}

/**
 * Path under which Astro's own routing knows the page of an address: its address, or for a page that serves many
 * registers the name of its file, e.g. `/register/record`. Such pages read `Astro.locals.address.params`.
 */
export function routeOf({ path, page }: Address): string {
  if (page.includes('[')) return path;
  const own =
    page === 'index' || page.endsWith('/index') ? `/${page.slice(0, -'index'.length)}` : `/${page}.html`;
  return own === path ? path : `/${page}`;
}
