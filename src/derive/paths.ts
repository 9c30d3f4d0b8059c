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

/** Address of a record of a register without pages of its own design, by the folder of its kind, e.g. `/licences/2026-001.html`. */
export function registerRecordPath(folder: string, id: string): string {
  return `/${folder}/${id}.html`;
}

/** Kinds whose records stand together on the page of their period, with the folder of these pages. */
const periodFolders = { statistics: '/statistics/', quarter: '/analysis/', 'year-data': '/year/' } as const;

export type PeriodKind = keyof typeof periodFolders;

/** Tells whether the records of a kind stand on the page of their month, quarter or year. */
export function isOnPeriodPage(kind: string): kind is PeriodKind {
  return Object.hasOwn(periodFolders, kind);
}

/** Address of a quarter: all analyses of it, e.g. `/analysis/2026/q3.html` of `2026-Q3`. */
export function quarterPath(period: string): string {
  return `/analysis/${period.toLowerCase().replace('-', '/')}.html`;
}

/** Address of a year. */
export function yearPath(year: string): string {
  return `/year/${year}.html`;
}

/** Address of a record on the page of its period; analyses and yearly sheets have a place of their own on it. */
export function periodRecordPath(
  kind: PeriodKind,
  id: string,
  value: { month?: string; year?: number; quarter?: string },
): string {
  if (kind === 'statistics') return monthPath(value.month ?? '');
  const page =
    kind === 'quarter' ? quarterPath(`${value.year}-Q${value.quarter}`) : yearPath(String(value.year));
  return `${page}#${id}`;
}

/** Address of a month's figures of all agencies, e.g. `/statistics/2026-03.html`. */
export function monthPath(month: string): string {
  return `/statistics/${month}.html`;
}

/** Address of the public document of a record, e.g. `/penalty/2026-001.pdf`. */
export function documentPath(kind: 'penalty' | 'plan' | 'statistics', id: string): string {
  return kind === 'statistics' ? `/statistics/${id}.pdf` : `${folders[kind]}${id}.pdf`;
}

/** Address of the page that shows a public document, beside its file, e.g. `/penalty/2026-001.document.html`. */
export function documentPagePath(file: string): string {
  return file.replace(/\.pdf$/u, '.document.html');
}

/** Address of an empty form, by its document kind, e.g. `/templates/interview.pdf`. */
export function formPath(kind: string): string {
  return `/templates/${kind}.pdf`;
}

/** Folder of the list of a kind and of what lies below it: that of its pages or of its periods, else that of its content. */
export function listFolder(kind: string, contentFolder: string): string {
  if (isOnPeriodPage(kind)) return periodFolders[kind];
  return hasPage(kind) ? folders[kind] : `/${contentFolder}/`;
}

/** File an address is written to: folders get an index. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
