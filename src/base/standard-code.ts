/** A standard named in a text by its code, e.g. `GB 15577-2018`. */
export interface StandardCode {
  /** As written. */
  code: string;
  /** Recommended (`/T`), guiding (`/Z`), of an association (`T/…`) or an enterprise (`Q/…`): nobody is bound by it alone. */
  voluntary: boolean;
}

const pattern =
  /(?<![A-Za-z/])((?:DB\d{2,6}|[A-Z]{1,3})(?:\/[A-Z]{1,10})?)\s?\d{1,6}(?:\.\d{1,3})*(?:\s?[-—–]{1,2}\s?\d{2,4})?/gu;

/** The standards a text names, in its order; titles without a code are not told apart from other text. */
export function standardCodesIn(text: string): StandardCode[] {
  return [...text.matchAll(pattern)].map(([code, kind]) => ({
    code,
    voluntary: /\/[TZ]$|^[TQ]\//u.test(kind!),
  }));
}
