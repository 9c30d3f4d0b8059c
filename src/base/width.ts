import { eastAsianWidth } from 'get-east-asian-width';

const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** Terminal columns one character takes: 2 for ideographs and full-width forms, 0 for marks and controls, else 1. */
export function characterWidth(character: string): 0 | 1 | 2 {
  return unseen.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!);
}

/** Terminal columns a text takes (UAX #11; ambiguous characters narrow). */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Fills a text with blanks to so many terminal columns, on the right by default. */
export function padWidth(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'right' ? text + blanks : blanks + text;
}
