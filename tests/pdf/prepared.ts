/** Text ready to be broken, as a line of GB/T 9704-2012 holds it. */
import type { Line } from '../../src/pdf/break-lines.ts';
import { prepare, type Prepared } from '../../src/pdf/inline.ts';
import { papers } from '../../src/pdf/paper.ts';
import { testFonts } from './fonts.ts';

export const setting = { fonts: testFonts(), report: (): void => undefined };
export const style = papers.gongwen.body;
export const cell = style.size + style.track;

/** Prepares text in the style of the body. */
export function preparedOf(text: string): Prepared {
  return prepare([{ type: 'text', text }], style, setting);
}

/** What stands on a line. */
export function lineText(prepared: Prepared, line: Line): string {
  return prepared.glyphs
    .slice(line.start, line.end)
    .map((glyph) => glyph?.text ?? '')
    .join('');
}
