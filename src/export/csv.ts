/** A table to be written: headings, then rows of equal length. */
export interface Sheet {
  headings: string[];
  rows: string[][];
}

/** First characters that make a spreadsheet take a cell for a formula (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * Prefixes a text a spreadsheet would run as a formula with an apostrophe, which spreadsheets hide. Figures stay: a minus
 * before digits is a number.
 */
export function neutralise(text: string): string {
  return formula.test(text) && !/^-\d+(\.\d+)?$/u.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  const safe = neutralise(text);
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes CSV (RFC 4180: CRLF, quotes doubled). Cells that look like formulas are neutralised. */
export function writeCsv({ headings, rows }: Sheet): string {
  return [headings, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The mark that makes Excel read UTF-8. */
export const byteOrderMark = '\uFEFF';
