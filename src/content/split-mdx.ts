const fence = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/u;

/** The two parts of a page's file. `front` starts with an empty line, so that its line numbers are the file's. */
export interface MdxParts {
  front: string;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

/** Splits a page's file into front matter and body; undefined when it does not begin with `---`. */
export function splitMdx(text: string): MdxParts | undefined {
  const match = fence.exec(text);
  if (!match) return undefined;
  return {
    front: `\n${match[1] ?? ''}\n`,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
