import type { Found } from './documents.ts';
import { begin, end, fit, pairs, queryTerms } from './key.ts';
import { decodePostings, intersect } from './postings.ts';
import type { Head, PairEntry } from './shards.ts';
import { keysOf, oftenName, pairFile } from './shards.ts';

/** Reads a file of the index by its name below `/search/`. */
export interface Fetcher {
  json(name: string): Promise<unknown>;
  bytes(name: string): Promise<Uint8Array>;
}

/** What a search gives. */
export interface Findings {
  found: Found[];
  /** Whether `found` is all there is; otherwise there are more than were asked for. */
  complete: boolean;
  /** True when a term is a single character and the index is too large to look for it. */
  tooShort: boolean;
}

/** The best fit over the texts of a thing for its worst-fitting term; 0 when a term is nowhere. */
function fitOf(thing: Found, terms: readonly string[]): number {
  const keys = keysOf(thing);
  return Math.min(...terms.map((term) => Math.max(0, ...keys.map((key) => fit(key, term)))));
}

function ranked(things: readonly Found[], terms: readonly string[], limit: number): Findings {
  const fits = things.map((thing) => ({ thing, fit: fitOf(thing, terms) })).filter((each) => each.fit > 0);
  // Sorting is stable: among equals the newest stays first.
  const sorted = fits.sort((a, b) => b.fit - a.fit).map(({ thing }) => thing);
  return { found: sorted.slice(0, limit), complete: sorted.length <= limit, tooShort: false };
}

/** Lists of occurrences needed before the rest is cheaper to look up in the things themselves. */
const fewEnough = 40;

/** A search over one version of the index. Files are asked for once. */
export function openIndex(head: Head, fetcher: Fetcher) {
  const known = new Map<string, Promise<unknown>>();
  function once<T>(name: string, read: () => Promise<T>): Promise<T> {
    const before = known.get(name) as Promise<T> | undefined;
    if (before) return before;
    const reading = read();
    known.set(name, reading);
    // A file that could not be fetched may be there the next time.
    reading.catch(() => known.delete(name));
    return reading;
  }

  async function entryOf(pair: string): Promise<PairEntry | undefined> {
    const name = `pairs-${pairFile(pair, head.pairFiles)}.json`;
    const file = (await once(name, () => fetcher.json(name))) as Record<string, PairEntry>;
    return Object.hasOwn(file, pair) ? file[pair] : undefined;
  }

  function occurrencesOf(pair: string, [, postings]: PairEntry): Promise<number[]> {
    if (postings !== undefined)
      return Promise.resolve(decodePostings(Uint8Array.from(atob(postings), (c) => c.charCodeAt(0))));
    const name = oftenName(pair);
    return once(`decoded ${name}`, async () => decodePostings(await fetcher.bytes(name)));
  }

  /** Numbers of things in which all the pairs occur, the newest first. */
  async function candidates(wanted: readonly string[]): Promise<number[]> {
    const entries = await Promise.all(
      [...new Set(wanted)].map(async (pair) => ({ pair, entry: await entryOf(pair) })),
    );
    const present = entries.flatMap(({ pair, entry }) => (entry ? [{ pair, entry }] : []));
    if (present.length < entries.length) return [];
    present.sort((a, b) => a.entry[0] - b.entry[0]);
    let numbers: number[] | undefined;
    for (const { pair, entry } of present) {
      if (numbers && numbers.length <= fewEnough) break;
      const list = await occurrencesOf(pair, entry);
      numbers = numbers ? intersect(numbers, list) : list;
    }
    return numbers ?? [];
  }

  async function thing(number: number): Promise<Found | undefined> {
    const shard = Math.floor(number / head.perShard);
    const name = `found-${shard}.json`;
    const things = (await once(name, () => fetcher.json(name))) as Found[];
    return things[number - shard * head.perShard];
  }

  async function throughPairs(terms: readonly string[], limit: number): Promise<Findings> {
    const inside = terms.flatMap(pairs);
    const tiers = [
      terms.flatMap((term) => pairs(`${begin}${term}${end}`)),
      terms.flatMap((term) => pairs(`${begin}${term}`)),
      inside,
    ];
    const taken = new Map<number, Found>();
    for (const [index, tier] of tiers.entries()) {
      const least = 3 - index;
      const numbers = (await candidates(tier)).filter((number) => !taken.has(number));
      for (let from = 0; from < numbers.length; from += limit) {
        const batch = numbers.slice(from, from + limit);
        const things = await Promise.all(batch.map(thing));
        for (const [at, one] of things.entries()) {
          if (!one || fitOf(one, terms) < least) continue;
          if (taken.size === limit) return { found: [...taken.values()], complete: false, tooShort: false };
          taken.set(batch[at] ?? -1, one);
        }
      }
    }
    return { found: [...taken.values()], complete: true, tooShort: false };
  }

  /** Finds what contains every term of the query: exactly, then at the beginning, then inside; the newest first. */
  return async function find(query: string, limit = 20): Promise<Findings> {
    const terms = queryTerms(query);
    if (terms.length === 0) return { found: [], complete: true, tooShort: false };
    if (head.pairFiles === 0) {
      const things = (await once('found-0.json', () => fetcher.json('found-0.json'))) as Found[];
      return ranked(things, terms, limit);
    }
    if (terms.every((term) => [...term].length < 2)) return { found: [], complete: true, tooShort: true };
    return throughPairs(terms, limit);
  };
}
