/**
 * Brings a text into the form in which texts are compared when searching: full width and half width, upper and lower case,
 * any brackets, blanks and dashes are the same; `（示）应急罚〔2026〕1号` becomes `示应急罚20261号`. The same function runs
 * when the index is made and in the reader's browser.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{S}\p{Cc}\p{Cf}]/gu, '');
}

/** The terms of a query: parts between blanks, all of which must be found. */
export function queryTerms(query: string): string[] {
  return [...new Set(query.normalize('NFKC').split(/\s+/u).map(searchKey))].filter((term) => term !== '');
}

/** Marks the beginning and the end of a text among its pairs; neither survives {@link searchKey}. */
export const begin = '^';
export const end = '$';

/** Neighbouring pairs of code points. */
export function pairs(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** How well a term fits a text: 3 the same, 2 its beginning, 1 inside it, 0 not at all. Both are search keys. */
export function fit(key: string, term: string): 0 | 1 | 2 | 3 {
  const at = key.indexOf(term);
  if (at === -1) return 0;
  if (at > 0) return 1;
  return key.length === term.length ? 3 : 2;
}
