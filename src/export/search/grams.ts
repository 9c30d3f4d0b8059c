/*
 * What texts are indexed by: single characters and, to tell neighbours, pairs; letters and digits of codes and numbers in
 * threes instead, as pairs of digits are everywhere. All over UTF-16 code units of search keys.
 */

/** Stands before the grams of texts that are not names or numbers. */
export const inText = '~';

/** Gram of names and numbers that begin with the first two units of a term, or with its only one. */
export function startGram(term: string): string {
  return `^${term.slice(0, 2)}`;
}

/** Gram of names and numbers as long as a term. */
export function lengthGram(term: string): string {
  return `=${term.length}`;
}

/** Letters and digits of ASCII, lower case. */
function isPlain(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122);
}

/** Numbers that stand for grams: single units below 2^16, threes of ASCII from 48 · 2^14 on, pairs from 48 · 2^16 on. */
type Gram = number;

/** Reads a gram back as text. */
export function gramText(gram: Gram): string {
  if (gram >= 0 && gram < 0x10000) return String.fromCharCode(gram);
  if (gram > 0 && gram < 0x200000) return String.fromCharCode(gram >> 14, (gram >> 7) & 127, gram & 127);
  return String.fromCharCode(gram >>> 16, gram & 0xffff);
}

/** Runs of letters and digits up to this length are parts of names, longer ones codes and numbers. */
const shortRun = 4;

/** Calls back with the pairs and threes of a key. */
function eachNeighbour(key: string, visit: (gram: Gram) => void): void {
  /** Where the present run of letters and digits ends. */
  let runEnd = 0;
  let short = false;
  for (let at = 0; at + 1 < key.length; at += 1) {
    const one = key.charCodeAt(at);
    const two = key.charCodeAt(at + 1);
    if (!isPlain(one) || !isPlain(two)) {
      visit((one << 16) | two);
      continue;
    }
    if (at >= runEnd) {
      runEnd = at + 2;
      while (isPlain(key.charCodeAt(runEnd))) runEnd += 1;
      short = runEnd - at <= shortRun;
    }
    if (short) visit((one << 16) | two);
    const three = key.charCodeAt(at + 2);
    if (isPlain(three)) visit((one << 14) | (two << 7) | three);
  }
}

/** Calls back with every gram a name or number is indexed by, marks left out; one may come twice. */
export function eachGram(key: string, visit: (gram: Gram) => void): void {
  for (let at = 0; at < key.length; at += 1) visit(key.charCodeAt(at));
  eachNeighbour(key, visit);
}

/** Calls back with every gram a text is indexed by; one may come twice. */
export const eachTextGram = eachNeighbour;

/** Marks a name or number is indexed by: how it begins, with one unit and with two, and how long it is. */
export function marksOf(key: string): string[] {
  return [`^${key.slice(0, 1)}`, ...(key.length > 1 ? [startGram(key)] : []), lengthGram(key)];
}

/** Two letters or digits between others: inside a code they are in the middle of threes and in no pair. */
const loneTwo = /(?<![0-9a-z])[0-9a-z]{2}(?![0-9a-z])/gu;

const longRun = /[0-9a-z]{3,}/gu;

/**
 * Grams that whatever contains a term must have, e.g. `化工`; single characters only where there is nothing better. With
 * `inShort`, whatever contains it but within codes and numbers.
 */
export function gramsOf(term: string, inShort = false): string[] {
  const grams = new Set<string>();
  // A run in a term may be part of a longer one: its pairs tell nothing, its threes do.
  for (let at = 0; at + 1 < term.length; at += 1) {
    const plain = isPlain(term.charCodeAt(at)) && isPlain(term.charCodeAt(at + 1));
    if (!plain) grams.add(term.slice(at, at + 2));
  }
  for (const [run] of term.matchAll(longRun))
    for (let at = 0; at + 2 < run.length; at += 1) grams.add(run.slice(at, at + 3));
  if (term.length === 1) grams.add(term);
  for (const [two] of term.matchAll(loneTwo)) for (const gram of inShort ? [two] : two) grams.add(gram);
  return [...grams];
}

/** Whether a term has letters or digits whose place in codes and numbers its grams do not tell. */
export function isVague(term: string): boolean {
  return term.search(loneTwo) !== -1;
}
