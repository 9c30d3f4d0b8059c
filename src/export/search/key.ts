/** Year and serial of a document number as people write them: with 年 and 第, with leading zeros. */
const serial = /(\d{4})年?第?0*(\d+号)/gu;

/**
 * Brings a text into the form in which texts are compared when searching: full width and half width, upper and lower case,
 * any brackets, blanks and dashes are the same; `（示）应急罚〔2026〕1号` and `示应急罚2026年第001号` become
 * `示应急罚20261号`. The same function runs when the index is made and in the reader's browser.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{S}\p{Cc}\p{Cf}]/gu, '')
    .replace(serial, '$1$2');
}

/** The terms of a query: parts between blanks, all of which must be found. */
export function queryTerms(query: string): string[] {
  return [...new Set(query.normalize('NFKC').split(/\s+/u).map(searchKey))].filter((term) => term !== '');
}

/** The query as one term, where blanks stand around the brackets of what may be a document number. */
export function numberTerm(query: string): string | undefined {
  const text = query.normalize('NFKC').trim();
  return /\s/u.test(text) && /[〔[【(〈<{]\s*\d{4}\s*[〕\]】)〉>}]/u.test(text) ? searchKey(text) : undefined;
}

/** How well a term fits a text: 3 the same, 2 its beginning, 1 inside it, 0 not at all. Both are search keys. */
export function fit(key: string, term: string): 0 | 1 | 2 | 3 {
  const at = key.indexOf(term);
  if (at === -1) return 0;
  if (at > 0) return 1;
  return key.length === term.length ? 3 : 2;
}
