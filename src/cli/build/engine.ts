import type { Address } from '../../derive/addresses.ts';
import type { PublicCorpus } from '../../derive/public.ts';

/** A file beside the pages, as pages are told of it. */
export interface SiteFileInfo {
  path: string;
  /** What it is, in Chinese, where readers choose it from a list. */
  title?: string;
  bytes: number;
  sha256: string;
}

/** What the compiled pages offer; the site itself is opaque to the commands. */
export interface Engine {
  openSite(input: { corpus: PublicCorpus; files: SiteFileInfo[] }): unknown;
  renderPage(address: Address, site: unknown): Promise<string>;
  renderThroughAstro(address: Address, site: unknown): Promise<string>;
  /** Renders a page and tells what it was made from, by name, with the marks of the values; undefined where one has none. */
  renderNoting(
    address: Address,
    site: unknown,
  ): Promise<{ html: string; reads: string[]; marks: string | undefined }>;
  /** Loads the pages of addresses, so that everything they read is known by name. */
  loadPages(addresses: Iterable<Address>): Promise<void>;
  /** The present marks of what an earlier page was made from. */
  marksOf(site: unknown, reads: readonly string[]): string | undefined;
}

/** Loads the compiled pages. */
export async function loadEngine(entry: string): Promise<Engine> {
  return (await import(entry)) as Engine;
}
