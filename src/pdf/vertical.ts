/** Labels of forms set one character below the other. */
import type { Line } from './break-lines.ts';
import { BLANK, END, SPACE } from './classes.ts';
import { glyphOf, type FontSet, type Role } from './fonts.ts';
import type { Prepared } from './inline.ts';
import type { TextStyle } from './paper.ts';

/** Brackets and dashes turned for vertical text (Unicode, Vertical Forms and CJK Compatibility Forms); their text stays. */
const turned: Record<string, number> = {
  '（': 0xfe35,
  '）': 0xfe36,
  '〔': 0xfe39,
  '〕': 0xfe3a,
  '《': 0xfe3d,
  '》': 0xfe3e,
  '〈': 0xfe3f,
  '〉': 0xfe40,
  '—': 0xfe31,
};

/** Characters stand closer below each other than lines do. */
export function verticalPitch(style: TextStyle): number {
  return Math.min(style.pitch, style.size * 1.15);
}

/** Gives each character a line of its own, brackets turned where the font can; blanks are left out. */
export function stackCharacters(prepared: Prepared, measure: number, fonts: FontSet): Line[] {
  const { classes, glyphs, widths, style } = prepared;
  const lines: Line[] = [];
  classes.forEach((charClass, at) => {
    if (charClass === SPACE || charClass === BLANK || charClass === END) return;
    const glyph = glyphs[at];
    if (glyph) glyphs[at] = turnedGlyph(fonts, style.role, glyph);
    lines.push({ start: at, end: at + 1, width: widths[at]!, hang: 0, measure, last: true, trimmed: false });
  });
  return lines;
}

function turnedGlyph(fonts: FontSet, role: Role, glyph: NonNullable<Prepared['glyphs'][number]>) {
  const code = turned[glyph.text];
  const found = code === undefined ? null : glyphOf(fonts, role, code);
  return found ? { ...found, text: glyph.text } : glyph;
}
