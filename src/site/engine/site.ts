import type { PublicCorpus } from '../../derive/public.ts';

/** A file that lies beside the pages: a document, data, a feed. */
export interface SiteFile {
  /** From the root of the site, e.g. `/penalty/2026-001.pdf`. */
  path: string;
  /** What it is, in Chinese, where readers choose it from a list. */
  title?: string;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/** What a site is made from. */
export interface SiteInput {
  corpus: PublicCorpus;
  files: SiteFile[];
}

/** What pages see: `Astro.locals.site`. */
export interface Site {
  corpus: PublicCorpus;
  /** Begins and ends with a slash. */
  base: string;
  /** Scheme and host; `http://localhost` where the settings name no address. */
  origin: string;
  /** Address to put into a link: `/penalty/` under the site's base path. */
  href(path: string): string;
  /** Complete address, for feeds, QR codes and quotations; undefined where the settings name none. */
  absolute(path: string): string | undefined;
  /** A file beside the pages, if the site has it. */
  file(path: string): SiteFile | undefined;
  /** All files beside the pages, in the order of their paths. */
  files: readonly SiteFile[];
}

/** Opens a site over a public corpus. */
export function openSite({ corpus, files }: SiteInput): Site {
  const { base, address } = corpus.settings;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const href = (path: string): string => `${base}${path.replace(/^\//u, '')}`;
  return {
    corpus,
    base,
    origin: address === undefined ? 'http://localhost' : new URL(address).origin,
    href,
    absolute: (path) => (address === undefined ? undefined : new URL(href(path), address).href),
    file: (path) => byPath.get(path),
    files: [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
