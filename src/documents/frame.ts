import { escapeHtml } from '../base/text.ts';

/**
 * The page around a document's HTML is rendered once, with marks where the parts of a document go, and filled for each
 * document: the markup has one source, and a hundred thousand documents cost no rendering.
 */
export interface FrameParts {
  title: string;
  /** Addresses from the root of the site, without the first slash: of the page itself, of the PDF, of the record. */
  path: string;
  file: string;
  record: string;
  /** How the record is called, e.g. its number. */
  number: string;
  /** The register's title and address. */
  register: string;
  list: string;
  agency: string;
  /** Civil date. */
  date: string;
  /** HTML of the document, made by `treeToHtml`. */
  body: string;
}

const names: readonly (keyof FrameParts)[] = [
  ...(['title', 'path', 'file', 'record', 'number', 'register', 'list', 'agency', 'date', 'body'] as const),
];

/** A mark for each part; an address may hold one as it is. */
export const frameMarks = Object.fromEntries(
  names.map((name) => [name, `gongshi-part-${name}`]),
) as unknown as FrameParts;

const marks = /gongshi-part-([a-z]+)/gu;

/** Puts the parts of a document into the frame, once each: what a part says is never looked at again. */
export function fillFrame(frame: string, parts: FrameParts): string {
  return frame.replaceAll(marks, (mark, name: string) => {
    if (!Object.hasOwn(parts, name)) return mark;
    return name === 'body' ? parts.body : escapeHtml(parts[name as keyof FrameParts]);
  });
}
