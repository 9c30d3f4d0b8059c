import { codePointLength } from '../base/text.ts';

/** A place in a text: 1-based, columns in code points. */
export interface Position {
  line: number;
  column: number;
}

/** Turns a UTF-16 offset, as parsers give it, into line and column. Lines end in `\n`. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(offset, text.length);
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: codePointLength(text.slice(start, end)) + 1 };
}

/** Length in code points of what a range marks, not beyond the end of its first line. */
export function markLength(text: string, start: number, end: number): number {
  const marked = text.slice(start, Math.max(start, end));
  const cut = marked.indexOf('\n');
  return Math.max(1, codePointLength((cut === -1 ? marked : marked.slice(0, cut)).trimEnd()));
}
