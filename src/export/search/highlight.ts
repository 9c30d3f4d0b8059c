import { searchKey } from './key.ts';

/** A piece of a text, and whether a term stands there. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text where terms of a query (as keys) stand in it, whatever its brackets, blanks and width. */
export function highlight(text: string, terms: readonly string[]): Piece[] {
  const characters = [...text];
  let key = '';
  /** For each unit of the key, the character it comes from. */
  const origin: number[] = [];
  for (const [at, character] of characters.entries())
    for (const unit of searchKey(character)) {
      key += unit;
      for (let count = 0; count < unit.length; count += 1) origin.push(at);
    }
  const marked = new Set<number>();
  for (const term of terms.filter((each) => each !== ''))
    for (let at = key.indexOf(term); at !== -1; at = key.indexOf(term, at + 1)) {
      const from = origin[at] ?? 0;
      const to = origin[at + term.length - 1] ?? from;
      for (let character = from; character <= to; character += 1) marked.add(character);
    }
  const pieces: Piece[] = [];
  for (const [at, character] of characters.entries()) {
    const last = pieces.at(-1);
    if (last?.marked === marked.has(at)) last.text += character;
    else pieces.push({ text: character, marked: marked.has(at) });
  }
  return pieces;
}
