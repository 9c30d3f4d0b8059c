import type { Found } from './documents.ts';
import { begin, end, pairs, searchKey } from './key.ts';
import { encodePostings } from './postings.ts';

/**
 * The search index as static files below `/search/`.
 *
 * - `index.json` ({@link Head}) says how many there are of the others; always read first, well below 1 kB.
 * - `found-<n>.json` hold what can be found, `perShard` a file, the newest first.
 * - `pairs-<n>.json` say for pairs of neighbouring characters where they occur; only there when there is more than one
 *   file of things to find. A reader asks for the files of the pairs of the query, takes the rarest, and then reads only
 *   the files that hold candidates.
 * - `often-<pair>.bin` hold the occurrences of pairs so frequent that they would weigh on their file.
 */
export interface Head {
  /** Changes with the content: put behind addresses so that no old shard meets a new one. */
  version: string;
  total: number;
  perShard: number;
  /** Files of pairs, a power of two; 0 when everything is in one file and is simply looked through. */
  pairFiles: number;
  /** Words for the registers, by the number a thing gives. */
  kinds: readonly string[];
}

/** Occurrences of a pair: how many, and base64 of the encoded numbers, or nothing when they have a file of their own. */
export type PairEntry = [count: number, postings?: string];

/** Up to so many things are one file, looked through as it is: about 30 kB compressed. */
const alone = 1000;

/** Things to find in one file of a larger index: a few kB compressed, as a page of results may need one for each result. */
const perShard = 200;

/** Bytes of occurrences from which a pair has a file of its own. */
const oftenFrom = 6000;

/** Aim for bytes in a file of pairs. */
const pairFileBytes = 20_000;

/** A file of the index. */
export interface IndexFile {
  path: string;
  content: string | Uint8Array;
  /** What it is, in Chinese, where readers choose it from a list. */
  title?: string;
}

/** Name of the file of a frequent pair: its code points in hexadecimal. */
export function oftenName(pair: string): string {
  return `often-${[...pair].map((character) => character.codePointAt(0)?.toString(16)).join('-')}.bin`;
}

/** Number of the file that holds a pair (FNV-1a over its code units). */
export function pairFile(pair: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < pair.length; at += 1) {
    hash ^= pair.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash & (files - 1);
}

/** Texts of a thing that are searched, as keys: title, second line, codes. */
export function keysOf([, , title, line, , ...hidden]: Found): string[] {
  return [title, line, ...hidden].map(searchKey).filter((key) => key !== '');
}

/** Ascending numbers of the things each pair occurs in. */
function occurrences(things: readonly Found[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  things.forEach((thing, number) => {
    for (const key of keysOf(thing))
      for (const pair of pairs(`${begin}${key}${end}`)) {
        const list = found.get(pair);
        if (!list) found.set(pair, [number]);
        else if (list.at(-1) !== number) list.push(number);
      }
  });
  return found;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function pairFiles(things: readonly Found[]): { files: IndexFile[]; count: number } {
  const often: IndexFile[] = [];
  const entries: [string, PairEntry][] = [];
  let bytes = 0;
  for (const [pair, numbers] of occurrences(things)) {
    const postings = encodePostings(numbers);
    if (postings.length >= oftenFrom) {
      often.push({ path: `/search/${oftenName(pair)}`, content: postings });
      entries.push([pair, [numbers.length]]);
    } else {
      entries.push([pair, [numbers.length, base64(postings)]]);
      bytes += postings.length * 1.4 + 12;
    }
  }
  const count = 2 ** Math.max(2, Math.ceil(Math.log2(bytes / pairFileBytes)));
  const shards = Array.from({ length: count }, (): [string, PairEntry][] => []);
  for (const entry of entries) shards[pairFile(entry[0], count)]?.push(entry);
  const files = shards.map((shard, number) => ({
    path: `/search/pairs-${number}.json`,
    content: JSON.stringify(Object.fromEntries(shard.sort(([a], [b]) => (a < b ? -1 : 1)))),
  }));
  return { files: [...files, ...often], count };
}

/**
 * Makes the files of the search index. `hash` gives the same short text for the same content, `labels` are the words for
 * the registers.
 */
export function searchFiles(
  things: readonly Found[],
  hash: (text: string) => string,
  labels: readonly string[],
): IndexFile[] {
  const size = things.length <= alone ? alone : perShard;
  const shards = Array.from({ length: Math.max(1, Math.ceil(things.length / size)) }, (_, number) => ({
    path: `/search/found-${number}.json`,
    content: JSON.stringify(things.slice(number * size, (number + 1) * size)),
  }));
  const { files, count } = shards.length > 1 ? pairFiles(things) : { files: [], count: 0 };
  const version = hash(shards.map(({ content }) => content).join('\n'));
  const head: Head = { version, total: things.length, perShard: size, pairFiles: count, kinds: labels };
  return [{ path: '/search/index.json', content: JSON.stringify(head) }, ...shards, ...files];
}
