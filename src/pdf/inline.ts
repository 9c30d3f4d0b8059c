/** Inline content → a row of characters with widths, and how readily a line may end before each. */
import type { Inline } from '../documents/tree.ts';
import {
  BLANK,
  BOX,
  CLOSE,
  DIGIT,
  END,
  FREE,
  HAN,
  LATIN,
  NEVER,
  OPEN,
  POSTFIX,
  PREFIX,
  REST,
  SOFT,
  SPACE,
  UNIT,
  WORD,
  bonds,
  levelBetween,
  units,
} from './classes.ts';
import { doubleDashOf, glyphOf, type FontSet, type Glyph, type Role } from './fonts.ts';
import type { TextStyle } from './paper.ts';

/** A character no font has, or that another font stands in for. */
export interface CharacterProblem {
  kind: 'missing' | 'substituted';
  code: number;
  role: Role;
  /** Name of the font that stands in. */
  font?: string;
}

/** What setting text needs from outside: the fonts, and somewhere to say which characters they lack. */
export interface Setting {
  fonts: FontSet;
  report: (problem: CharacterProblem) => void;
}

/** A paragraph ready to be broken. All arrays have one entry per character (or blank, box, forced end). */
export interface Prepared {
  style: TextStyle;
  /** `null` for blanks and forced ends. */
  glyphs: (Glyph | null)[];
  classes: number[];
  /** Natural width in points, without the space to its neighbours. */
  widths: number[];
  /** Break level before each character; see `classes.ts`. */
  levels: number[];
  /** Natural space before each character: a quarter em between Han and Latin, minus what punctuation gives up. */
  gaps: number[];
  /** What the padding of a filled blank can give up where its line is tight, in points; 0 for others. */
  gives: number[];
  /** Number of the form blank a character stands in; 0 outside blanks. */
  fills: number[];
  /** True for a ticked box. */
  ticks: boolean[];
}

const geta = 0x3013;
const square = 0x25a1;

/** The square of the font, standing for what is drawn in its place. */
function boxGlyph(checked: boolean, style: TextStyle, { fonts }: Setting): Glyph | null {
  const glyph = glyphOf(fonts, style.role, square);
  if (!glyph || !checked) return glyph;
  const { cache } = fonts;
  let ticked = cache[style.role].get(tickedSquare);
  if (ticked === undefined) cache[style.role].set(tickedSquare, (ticked = { ...glyph, text: '☑' }));
  return ticked;
}

/** Key of the ticked square in the lookup cache; beyond the range of code points. */
const tickedSquare = 0x110001;

/** Prepares inline content for line breaking in one style; each paragraph begins with `indent` points of blank. */
export function prepare(
  content: readonly Inline[],
  style: TextStyle,
  setting: Setting,
  indent = 0,
): Prepared {
  const out: Prepared = {
    style,
    glyphs: [],
    classes: [],
    widths: [],
    levels: [],
    gaps: [],
    gives: [],
    fills: [],
    ticks: [],
  };
  let fill = 0;
  if (indent > 0 && content.length > 0) add(out, null, BLANK, indent, 0);
  for (const run of content) {
    if (run.type === 'text') addText(out, run.text, roleOf(run.voice, style), 0, setting);
    else if (run.type === 'fill') addFill(out, run.text, run.ems, ++fill, setting);
    else if (run.type === 'checkbox')
      add(out, boxGlyph(run.checked, style, setting), BOX, style.size, 0, { tick: run.checked });
    else {
      add(out, null, END, 0, 0);
      if (indent > 0) add(out, null, BLANK, indent, 0);
    }
  }
  setLevels(out);
  setGaps(out);
  return out;
}

/** Returns the typeface of a voice; emphasis in Chinese is a change of face, not weight. */
function roleOf(voice: 'strong' | 'kai' | 'hei' | undefined, style: TextStyle): Role {
  if (!voice) return style.role;
  return voice === 'kai' ? 'kai' : 'hei';
}

function add(
  out: Prepared,
  glyph: Glyph | null,
  charClass: number,
  width: number,
  fill: number,
  { tick = false, give = 0 }: { tick?: boolean; give?: number } = {},
): void {
  out.glyphs.push(glyph);
  out.classes.push(charClass);
  out.widths.push(width);
  out.fills.push(fill);
  out.ticks.push(tick);
  out.gives.push(give);
}

function addText(out: Prepared, text: string, role: Role, fill: number, setting: Setting): void {
  const { size, track } = out.style;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    at += code > 0xffff ? 2 : 1;
    if (code === 0x0a || code === 0x2028) {
      add(out, null, END, 0, fill);
      continue;
    }
    let glyph = glyphOf(setting.fonts, role, code);
    if (code === 0x2014 && text.charCodeAt(at) === 0x2014) {
      const dash = doubleDashOf(setting.fonts, role);
      if (dash) {
        glyph = dash;
        at++;
      }
    }
    if (!glyph) {
      setting.report({ kind: 'missing', code, role });
      glyph = glyphOf(setting.fonts, role, geta);
      if (!glyph) continue;
    } else if (glyph.substituted)
      setting.report({ kind: 'substituted', code, role, font: glyph.face.sfnt.postscriptName });
    add(out, glyph, glyph.class, glyph.cell * size + (glyph.wide ? track * Math.round(glyph.cell) : 0), fill);
  }
}

/** Room that is left on either side of a value in a blank, in ems. */
const leastPadding = 0.25;

/** A blank: its value in the middle of at least `ems` cells, or its value and the rest of the line. */
function addFill(out: Prepared, text: string, ems: number | 'rest', fill: number, setting: Setting): void {
  const { size, role } = out.style;
  const start = out.glyphs.length;
  addText(out, text, role, fill, setting);
  if (ems === 'rest') {
    add(out, null, REST, size, fill);
    return;
  }
  let width = 0;
  for (let index = start; index < out.glyphs.length; index++) width += out.widths[index]!;
  const spare = ems * size - width;
  if (spare <= 0) return;
  const cells = Math.max(1, Math.round(spare / size / (text ? 2 : 1)));
  const cellWidth = spare / cells / (text ? 2 : 1);
  if (text) {
    const value = {
      glyphs: out.glyphs.splice(start),
      classes: out.classes.splice(start),
      widths: out.widths.splice(start),
      fills: out.fills.splice(start),
      ticks: out.ticks.splice(start),
      gives: out.gives.splice(start),
    };
    const give = Math.max(0, cellWidth - (leastPadding * size) / cells);
    for (let cell = 0; cell < cells; cell++) add(out, null, BLANK, cellWidth, fill, { give });
    for (const [index, glyph] of value.glyphs.entries())
      add(out, glyph, value.classes[index]!, value.widths[index]!, fill, { tick: value.ticks[index]! });
    for (let cell = 0; cell < cells; cell++) add(out, null, BLANK, cellWidth, fill, { give });
    return;
  }
  for (let cell = 0; cell < cells; cell++) add(out, null, BLANK, cellWidth, fill);
}

function setLevels(out: Prepared): void {
  const { classes, glyphs, fills, levels } = out;
  const count = classes.length;
  for (let at = 0; at < count; at++) {
    if (at === 0) {
      levels.push(NEVER);
      continue;
    }
    const before = classes[at - 1]!;
    const after = classes[at]!;
    let level = levelBetween(before, after);
    if (level === FREE && before === DIGIT && after === HAN && units.has(glyphs[at]!.code)) level = UNIT;
    if (level === FREE && after === BLANK && before !== BLANK)
      level = fills[at] === fills[at - 1] ? UNIT : SOFT;
    if (level === FREE && before === BLANK && after !== BLANK && fills[at] === fills[at - 1]) level = UNIT;
    // An indent is part of its first word and is not stretched.
    if (before === BLANK && fills[at - 1] === 0) level = WORD;
    // A long blank runs on over lines, but leaves no stub of one cell.
    if (before === BLANK && after === BLANK) {
      const stub = classes[at - 2] !== BLANK || classes[at + 1] !== BLANK;
      level = stub ? UNIT : SOFT;
    }
    levels.push(level);
  }
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < count; at++) {
    const piece = glyphs[at]?.text ?? '\ufffc';
    for (let unit = 0; unit < piece.length; unit++) places.push(at);
    text += piece;
  }
  for (const { level, pattern } of bonds) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      for (let at = places[match.index]! + 1; at <= places[end - 1]!; at++) {
        if (levels[at]! < level) levels[at] = level;
      }
    }
  }
}

function isAlphanumeric(charClass: number): boolean {
  return charClass === LATIN || charClass === DIGIT;
}

/** Half an em that a mark's blank half gives up beside another mark, as in `》，` or `（《` (CLREQ 3.1.6). */
const half = -0.5;
const quarter = 0.25;

function setGaps(out: Prepared): void {
  const { classes, gaps, style } = out;
  for (let at = 0; at < classes.length; at++) {
    const before = at > 0 ? classes[at - 1]! : SPACE;
    const after = classes[at]!;
    let gap = 0;
    if ((before === CLOSE && (after === CLOSE || after === OPEN)) || (before === OPEN && after === OPEN))
      gap = half;
    else if (before === HAN && (isAlphanumeric(after) || after === PREFIX)) gap = quarter;
    else if (after === HAN && (isAlphanumeric(before) || before === POSTFIX)) gap = quarter;
    gaps.push(gap * style.size);
  }
}
