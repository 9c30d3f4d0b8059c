/**
 * First letters of readings, by the order of GB 2312-80: its 3755 common characters (level one, rows 16 to 55) stand in
 * the order of their pinyin, so that the place of a character tells the letter, on every machine alike.
 */
const firsts: readonly (readonly [letter: string, code: number])[] = [
  ['A', 0xb0a1],
  ['B', 0xb0c5],
  ['C', 0xb2c1],
  ['D', 0xb4ee],
  ['E', 0xb6ea],
  ['F', 0xb7a2],
  ['G', 0xb8c1],
  ['H', 0xb9fe],
  ['J', 0xbbf7],
  ['K', 0xbfa6],
  ['L', 0xc0ac],
  ['M', 0xc2e8],
  ['N', 0xc4c3],
  ['O', 0xc5b6],
  ['P', 0xc5be],
  ['Q', 0xc6da],
  ['R', 0xc8bb],
  ['S', 0xc8f6],
  ['T', 0xcbfa],
  ['W', 0xcdda],
  ['X', 0xcef4],
  ['Y', 0xd1b9],
  ['Z', 0xd4d1],
];

/** Last code of level one. */
const last = 0xd7f9;

let codes: Map<string, number> | undefined;

/** Codes of the characters of level one, decoded once. */
function levelOne(): Map<string, number> {
  if (codes) return codes;
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, number>();
  for (let code = 0xb0a1; code <= last; code += 1) {
    const [high, low] = [code >> 8, code & 255];
    if (low < 0xa1 || low > 0xfe) continue;
    known.set(decoder.decode(Uint8Array.of(high, low)), code);
  }
  codes = known;
  return known;
}

/** Letter under which a text stands in a directory: that of its first character's reading; `#` for any other. */
export function initialOf(text: string): string {
  const [first = ''] = text;
  if (/^[A-Za-z]$/u.test(first)) return first.toUpperCase();
  const code = levelOne().get(first);
  if (code === undefined) return '#';
  return firsts.findLast(([, from]) => code >= from)?.[0] ?? '#';
}

/** What of a name its initial is taken from: places of administration before it tell nothing apart. */
export function tellingPart(name: string): string {
  const rest = name.replace(/^(?:[\p{Script=Han}]{2,7}?(?:省|市|县|区|镇|乡)){1,3}/u, '');
  return [...rest].length >= 2 ? rest : name;
}

/** Text by which names stand in the order of their initials, those without a letter last. */
export function directoryKey(name: string): string {
  const telling = tellingPart(name);
  const initial = initialOf(telling);
  return `${initial === '#' ? '~' : initial}${telling}`;
}
