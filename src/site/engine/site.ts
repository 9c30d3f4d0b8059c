import { hash } from 'node:crypto';
import type { PublicCorpus } from '../../derive/public.ts';
import { partName } from '../../derive/reading.ts';
import { watchCorpus } from '../../derive/watch.ts';

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
  /** Whether there is such a file beside the pages: what only links to it need not change with it. */
  has(path: string): boolean;
  /** A file beside the pages, if the site has it. */
  file(path: string): SiteFile | undefined;
  /** All files beside the pages, in the order of their paths. */
  files: readonly SiteFile[];
}

/** A site that tells what its pages are made from. */
export interface NotedSite extends Site {
  /** What was read since it was last asked. */
  collect(): string[];
  /** Stands for the present value of something read; undefined where nothing can be said of it. */
  markOf(name: string): string | undefined;
}

const fileSource = 'file';
const presenceSource = 'is there';

/** Opens a site over a public corpus. */
export function openSite({ corpus, files }: SiteInput): NotedSite {
  const { base, address } = corpus.settings;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const sorted = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const noted = watchCorpus(
    corpus,
    (source, part) => {
      if (source === presenceSource) return { value: byPath.has(part ?? '') };
      if (source !== fileSource) return undefined;
      return { value: part === undefined ? sorted : byPath.get(part) };
    },
    (text) => hash('sha1', text, 'base64url'),
  );
  const href = (path: string): string => `${base}${path.replace(/^\//u, '')}`;
  return {
    corpus: noted.corpus,
    base,
    origin: address === undefined ? 'http://localhost' : new URL(address).origin,
    href,
    absolute: (path) => (address === undefined ? undefined : new URL(href(path), address).href),
    has: (path) => {
      noted.note(partName(presenceSource, path));
      return byPath.has(path);
    },
    file: (path) => {
      noted.note(partName(fileSource, path));
      return byPath.get(path);
    },
    get files() {
      noted.note(fileSource);
      return sorted;
    },
    collect: () => noted.collect(),
    markOf: (name) => noted.markOf(name),
  };
}
