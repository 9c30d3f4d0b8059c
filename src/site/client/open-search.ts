import type { Index } from '../../export/search/find.ts';
import { openIndex } from '../../export/search/find.ts';
import type { Head } from '../../export/search/shards.ts';
import { fetchBytes, fetchJson } from './template.ts';

/** Opens the search index below a folder of this site; throws when it cannot be read. */
export async function openSearch(folder: string): Promise<Index> {
  const head = (await fetchJson(`${folder}index.json`)) as Head;
  const versioned = (name: string): string => `${folder}${name}?v=${head.version}`;
  return openIndex(head, {
    json: (name) => fetchJson(versioned(name)),
    bytes: (name) => fetchBytes(versioned(name)),
  });
}
