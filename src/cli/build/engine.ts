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
  /** Renders a page and tells what it was made from, by name. */
  renderNoting(address: Address, site: unknown): Promise<{ html: string; reads: string[] }>;
  /** Loads the pages of addresses, so that everything they read is known by name. */
  loadPages(addresses: Iterable<Address>): Promise<void>;
  /** Stands for the present value of something read; undefined where nothing can be said of it. */
  markOf(site: unknown, name: string): string | undefined;
}

/** Loads the compiled pages. */
export async function loadEngine(entry: string): Promise<Engine> {
  return (await import(entry)) as Engine;
}
