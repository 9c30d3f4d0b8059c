import { searchKey } from './key.ts';
import { encodeSet, toBase64 } from './sets.ts';
import type { ResultRegister } from './documents.ts';
import type { Found } from './found.ts';
import { keysOf } from './found.ts';
import { eachGram, eachTextGram, gramText, inText, marksOf } from './grams.ts';

/**
 * The search index as static files below `/search/`.
 *
 * - `index.json` ({@link Head}) says how many there are of the others; always read first.
 * - `found-<n>.json` hold what can be found, `perShard` a file, the newest first.
 * - `grams-<n>.json` say for grams where they occur; only there when there is more than one file of things to find. A
 *   reader asks for the files of a few grams of the query, and then reads only the files that hold candidates.
 * - `often-<gram>.bin` hold the occurrences of grams so frequent that they would weigh on their file.
 * - `kind-<n>.bin` hold the things of one register.
 */
export interface Head {
  /** Changes with the content: put behind addresses so that no old shard meets a new one. */
  version: string;
  total: number;
  perShard: number;
  /** Files of grams, a power of two; 0 when everything is in one file and is simply looked through. */
  gramFiles: number;
  kinds: HeadKind[];
  /** Grams that have files of their own: asked for last, as they tell least. */
  common: string[];
}

/** A register with how many things it has, and which, where there is no file. */
export interface HeadKind extends ResultRegister {
  count: number;
  set?: string;
}

/** Occurrences of a gram: how many, and the encoded set in base64, or nothing when it has a file of its own. */
export type GramEntry = [count: number, set?: string];

/** Up to so many things are one file, looked through as it is: about 30 kB compressed. */
const alone = 500;

/** Things to find in one file of a larger index: some 4 kB, as a page of results may need one for each result. */
const perShard = 20;

/** Bytes of occurrences from which a gram has a file of its own. */
const oftenFrom = 2000;

/** Aim for bytes in a file of grams. */
const gramFileBytes = 4000;

/** A file of the index. */
export interface IndexFile {
  path: string;
  content: string | Uint8Array;
  /** What it is, in Chinese, where readers choose it from a list. */
  title?: string;
}

/** Name of the file of a frequent gram: its code units in hexadecimal. */
export function oftenName(gram: string): string {
  const units = Array.from({ length: gram.length }, (_, at) => gram.charCodeAt(at).toString(16));
  return `often-${units.join('-')}.bin`;
}

/** Name of the file with the things of a register. */
export function kindName(position: number): string {
  return `kind-${position}.bin`;
}

/** Number of the file that holds a gram (FNV-1a over its code units). */
export function gramFile(gram: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at += 1) {
    hash ^= gram.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash & (files - 1);
}

type Occurrences<T> = Map<T, number[]>;

function note<T>(occurrences: Occurrences<T>, gram: T, number: number): void {
  const list = occurrences.get(gram);
  if (!list) occurrences.set(gram, [number]);
  else if (list[list.length - 1] !== number) list.push(number);
}

/** Remembers keys: the same firm and the same reason come again and again. */
function keyMaker(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const key = searchKey(text);
    known.set(text, key);
    return key;
  };
}

/** Ascending numbers of the things each gram occurs in: in names and numbers, as their marks, in texts. */
function occurrencesIn(things: readonly Found[]): [string, number[]][] {
  const names: Occurrences<number> = new Map();
  const marks: Occurrences<string> = new Map();
  const texts: Occurrences<number> = new Map();
  const keyOf = keyMaker();
  things.forEach((thing, number) => {
    for (const key of keysOf(thing, keyOf)) {
      eachGram(key, (gram) => note(names, gram, number));
      for (const mark of marksOf(key)) note(marks, mark, number);
    }
    eachTextGram(keyOf(thing[5]), (gram) => note(texts, gram, number));
  });
  return [
    ...[...names].map(([gram, list]): [string, number[]] => [gramText(gram), list]),
    ...marks,
    ...[...texts].map(([gram, list]): [string, number[]] => [`${inText}${gramText(gram)}`, list]),
  ];
}

function gramFiles(things: readonly Found[]): { files: IndexFile[]; count: number; common: string[] } {
  const often: IndexFile[] = [];
  const common: string[] = [];
  const entries: [string, GramEntry][] = [];
  let bytes = 0;
  for (const [gram, numbers] of occurrencesIn(things)) {
    const set = encodeSet(numbers, things.length);
    if (set.length >= oftenFrom) {
      often.push({ path: `/search/${oftenName(gram)}`, content: set });
      common.push(gram);
      entries.push([gram, [numbers.length]]);
    } else {
      entries.push([gram, [numbers.length, toBase64(set)]]);
      bytes += set.length * 1.4 + 14;
    }
  }
  const count = 2 ** Math.max(2, Math.ceil(Math.log2(bytes / gramFileBytes)));
  const shards = Array.from({ length: count }, (): [string, GramEntry][] => []);
  for (const entry of entries) shards[gramFile(entry[0], count)]?.push(entry);
  const files = shards.map((shard, number) => ({
    path: `/search/grams-${number}.json`,
    content: JSON.stringify(Object.fromEntries(shard.sort(([a], [b]) => (a < b ? -1 : 1)))),
  }));
  return { files: [...files, ...often], count, common: common.sort() };
}

function kindFiles(
  things: readonly Found[],
  registers: readonly ResultRegister[],
): { files: IndexFile[]; kinds: HeadKind[] } {
  const numbers = registers.map((): number[] => []);
  things.forEach(([kind], number) => numbers[kind]?.push(number));
  const files: IndexFile[] = [];
  const kinds = registers.map((register, position): HeadKind => {
    const mine = numbers[position] ?? [];
    const head = { ...register, count: mine.length };
    if (things.length <= alone || mine.length === 0) return head;
    const set = encodeSet(mine, things.length);
    if (set.length <= 100) return { ...head, set: toBase64(set) };
    files.push({ path: `/search/${kindName(position)}`, content: set });
    return head;
  });
  return { files, kinds };
}

/**
 * Makes the files of the search index. `hash` gives the same short text for the same content, `registers` are those the
 * things come from, in the order they count them.
 */
export function searchFiles(
  things: readonly Found[],
  hash: (text: string) => string,
  registers: readonly ResultRegister[],
): IndexFile[] {
  const size = things.length <= alone ? alone : perShard;
  const shards = Array.from({ length: Math.max(1, Math.ceil(things.length / size)) }, (_, number) => ({
    path: `/search/found-${number}.json`,
    content: JSON.stringify(things.slice(number * size, (number + 1) * size)),
  }));
  const grams = shards.length > 1 ? gramFiles(things) : { files: [], count: 0, common: [] };
  const { files, kinds } = kindFiles(things, registers);
  const version = hash(shards.map(({ content }) => content).join('\n'));
  const head: Head = {
    version,
    total: things.length,
    perShard: size,
    gramFiles: grams.count,
    kinds,
    common: grams.common,
  };
  return [{ path: '/search/index.json', content: JSON.stringify(head) }, ...shards, ...grams.files, ...files];
}
