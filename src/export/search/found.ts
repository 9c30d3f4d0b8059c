import { fit, searchKey } from './key.ts';

/**
 * Something that can be found: register (its position in the head of the index), address, name, number, date, a line of
 * text, further names and codes that are searched but not shown. A tuple, because a hundred thousand of them are sent to
 * browsers.
 */
export type Found = [
  kind: number,
  path: string,
  title: string,
  number: string,
  date: string,
  text: string,
  ...hidden: string[],
];

/** Names, numbers and codes of a thing, as keys. */
export function keysOf([, , title, number, , , ...hidden]: Found, keyOf = searchKey): string[] {
  return [title, number, ...hidden].map((text) => keyOf(text)).filter((key) => key !== '');
}

/**
 * How well a thing fits the terms of a query, by the term that fits worst: 4 a name or number is the term, 3 begins with
 * it, 2 contains it, 1 the text contains it, 0 it is nowhere.
 */
export function fitOf(thing: Found, terms: readonly string[]): number {
  const keys = keysOf(thing);
  const text = searchKey(thing[5]);
  return Math.min(
    ...terms.map((term) => {
      const best = Math.max(0, ...keys.map((key) => fit(key, term)));
      return best > 0 ? best + 1 : Number(text.includes(term));
    }),
  );
}
