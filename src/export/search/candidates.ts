import { gramsOf, inText, lengthGram, startGram } from './grams.ts';
import { intersect } from './postings.ts';
import { decodeSet, fromBase64 } from './sets.ts';
import type { GramEntry, Head } from './shards.ts';
import { gramFile, kindName, oftenName } from './shards.ts';

/** Reads a file of the index by its name below `/search/`. */
export interface Fetcher {
  json(name: string): Promise<unknown>;
  bytes(name: string): Promise<Uint8Array>;
}

/** So few candidates are looked up in the things themselves: cheaper than further grams. */
export const fewEnough = 30;

/** Grams asked for at a time: the first few nearly always tell enough. */
const atATime = 3;

/** Grams asked for at most: more of a long text would cost more than what they rule out. */
const gramsAtMost = 9;

/** Keeps what is read; a file that could not be read may be there the next time. */
export function keeping(): <T>(name: string, read: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<unknown>>();
  return <T>(name: string, read: () => Promise<T>): Promise<T> => {
    const before = known.get(name) as Promise<T> | undefined;
    if (before) return before;
    const reading = read();
    known.set(name, reading);
    reading.catch(() => known.delete(name));
    return reading;
  };
}

/** Ascending numbers in either list. */
export function unite(a: readonly number[], b: readonly number[]): number[] {
  return b.length === 0 ? [...a] : [...new Set([...a, ...b])].sort((one, other) => one - other);
}

/** The first, last and middle before their neighbours. */
function spread(grams: readonly string[]): string[] {
  const ends = [0, grams.length - 1, grams.length >> 1].flatMap((at) => grams[at] ?? []);
  return [...new Set([...ends, ...grams])];
}

/** The grams in the order to ask for them: rare ones first. */
function inOrder(grams: readonly string[], common: ReadonlySet<string>): string[] {
  const rare = grams.filter((gram) => !common.has(gram));
  return [...spread(rare), ...spread(grams.filter((gram) => common.has(gram)))].slice(0, gramsAtMost);
}

/** Looks up where grams occur. */
export function openCandidates(head: Head, fetcher: Fetcher) {
  const once = keeping();
  const common = new Set(head.common);

  async function entryOf(gram: string): Promise<GramEntry | undefined> {
    if (common.has(gram)) return [Number.MAX_SAFE_INTEGER];
    const name = `grams-${gramFile(gram, head.gramFiles)}.json`;
    const file = (await once(name, () => fetcher.json(name))) as Record<string, GramEntry>;
    return Object.hasOwn(file, gram) ? file[gram] : undefined;
  }

  function read(name: string): Promise<number[]> {
    return once(name, async () => decodeSet(await fetcher.bytes(name)));
  }

  /** Numbers of things that have all the grams, ascending; perhaps some more, when they are few. */
  async function having(grams: readonly string[]): Promise<number[]> {
    const order = inOrder(grams, common);
    let numbers: number[] | undefined;
    for (let from = 0; from < order.length; from += atATime) {
      if (numbers && numbers.length <= fewEnough) break;
      const some = order.slice(from, from + atATime);
      const entries = await Promise.all(some.map(entryOf));
      const lists = await Promise.all(
        entries.map((entry, at) => {
          if (!entry) return [];
          const gram = some[at] ?? '';
          return entry[1] === undefined ? read(oftenName(gram)) : decodeSet(fromBase64(entry[1]));
        }),
      );
      for (const list of lists.toSorted((a, b) => a.length - b.length))
        numbers = numbers ? intersect(numbers, list) : list;
    }
    return numbers ?? [];
  }

  return {
    /** Things in whose names, numbers and codes a term may stand. */
    inNames: (term: string): Promise<number[]> => having(gramsOf(term)),
    /** The same, leaving out those where letters or digits of the term would stand within a code or number. */
    inShort: (term: string): Promise<number[]> => having(gramsOf(term, true)),
    /** Things with a name, number or code that may begin with a term. */
    atStart: (term: string): Promise<number[]> => having([startGram(term), ...gramsOf(term)]),
    /** Things with a name, number or code that may be a term. */
    asWhole: (term: string): Promise<number[]> =>
      having([startGram(term), lengthGram(term), ...gramsOf(term)]),
    /** Things in whose text a term may stand; none for single characters, which are in every text. */
    async inTexts(term: string): Promise<number[]> {
      const grams = gramsOf(term).filter((gram) => gram.length > 1);
      return grams.length === 0 ? [] : having(grams.map((gram) => `${inText}${gram}`));
    },
    /** Whether the grams of a term tell exactly where it stands. */
    isExact(term: string): boolean {
      const [gram, ...more] = gramsOf(term);
      return gram === term && more.length === 0;
    },
    /** Things of a register. */
    async ofKind(position: number): Promise<number[]> {
      const kind = head.kinds[position];
      if (!kind || kind.count === 0) return [];
      return kind.set === undefined ? read(kindName(position)) : decodeSet(fromBase64(kind.set));
    },
  };
}
