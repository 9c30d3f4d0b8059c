import { normaliseCode } from './text.ts';

const fold = (text: string) => [
  ...normaliseCode(text)
    .toLowerCase()
    .replace(/[\s_-]/g, ''),
];

/** Edits between two words: insertion, deletion, change, or swap of neighbours (optimal string alignment). */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(above[column - 1]! + (same ? 0 : 1), above[column]! + 1, current[column - 1]! + 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, before[column - 2]! + 1);
      current.push(best);
    }
    before = above;
    above = current;
  }
  return above[b.length]!;
}

/**
 * Finds the candidate the writer most probably meant, for “您是不是要写 X”: at most a third of the characters changed
 * (one at least), else the only candidate that contains the word, else the longest that the word contains. Undefined when
 * nothing is near enough.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(word);
  if (wanted.length === 0) return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const letters = fold(candidate);
    const longest = Math.max(wanted.length, letters.length);
    const allowed = longest < 2 ? 0 : Math.max(1, Math.floor(longest / 3));
    if (Math.abs(wanted.length - letters.length) > allowed) continue;
    const distance = editDistance(wanted, letters);
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best !== undefined || wanted.length < 2) return best;
  const containing = candidates.filter((candidate) => fold(candidate).join('').includes(wanted.join('')));
  if (containing.length === 1) return containing[0];
  return longestWithin(wanted.join(''), candidates);
}

/** The longest candidate that stands inside the word; two letters at least, three in Latin script. */
function longestWithin(wanted: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let longest = 0;
  for (const candidate of candidates) {
    const letters = fold(candidate);
    const least = /^[\p{Script=Latin}\d]*$/u.test(letters.join('')) ? 3 : 2;
    if (letters.length >= least && letters.length > longest && wanted.includes(letters.join(''))) {
      best = candidate;
      longest = letters.length;
    }
  }
  return best;
}

/**
 * Orders candidates by how many letters they share with a word, those that share at least half of the shorter one’s;
 * at most `most` of them.
 */
export function similar(word: string, candidates: readonly string[], most: number): string[] {
  const wanted = new Set(fold(word));
  return candidates
    .map((candidate, at) => {
      const letters = new Set(fold(candidate));
      const shared = [...letters].filter((letter) => wanted.has(letter)).length;
      return { candidate, at, share: shared / Math.max(1, Math.min(letters.size, wanted.size)) };
    })
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share || a.at - b.at)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
