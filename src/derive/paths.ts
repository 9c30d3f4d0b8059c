/** Permanent addresses of everything public, from the root of the site. A flat file each: no folder per record. */

/** Registers whose records have a page of their own, with the folder the pages lie in. */
const folders = {
  agency: '/agency/',
  responsibility: '/duty/',
  plan: '/plan/',
  penalty: '/penalty/',
  page: '/pages/',
} as const;

export type KindWithPage = keyof typeof folders;

/** Tells whether the records of a kind have a page each. */
export function hasPage(kind: string): kind is KindWithPage {
  return Object.hasOwn(folders, kind);
}

/** Address of a record's page, e.g. `/penalty/2026-001.html`. */
export function pagePath(kind: KindWithPage, id: string): string {
  return `${folders[kind]}${id}.html`;
}

/** Address of a month's figures of all agencies, e.g. `/statistics/2026-03.html`. */
export function monthPath(month: string): string {
  return `/statistics/${month}.html`;
}

/** Address of the public document of a record, e.g. `/penalty/2026-001.pdf`. */
export function documentPath(kind: 'penalty' | 'plan' | 'statistics', id: string): string {
  return kind === 'statistics' ? `/statistics/${id}.pdf` : `${folders[kind]}${id}.pdf`;
}

/** Address of a page of the complete list of penalties, the newest first; the first page is the register's own. */
export function penaltyPagePath(number: number): string {
  return number === 1 ? '/penalty/' : `/penalty/page/${number}.html`;
}

/** Address of a page of the penalties of one year or of one kind, e.g. `/penalty/by/year-2026.html`. */
export function penaltyListPath(by: 'year' | 'kind', value: string, number = 1): string {
  return `/penalty/by/${by}-${value}${number === 1 ? '' : `.${number}`}.html`;
}

/** File an address is written to: folders get an index. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
