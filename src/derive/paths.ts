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

/** Folder of the list of a kind and of what lies below it: that of its pages, else that of its content. */
export function listFolder(kind: string, contentFolder: string): string {
  return hasPage(kind) ? folders[kind] : `/${contentFolder}/`;
}

/** File an address is written to: folders get an index. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
