/**
 * Builds the font program of a document: only the glyphs it uses, renumbered in order of first use. A glyph that needs
 * another advance than its own (a squeezed mark, a figure beside an ideograph) becomes a composite of itself, so that
 * the widths in the program and in the PDF agree and the gap belongs to the character (ISO 19005-3, 6.2.11.5).
 */
import { advanceOf, bearingOf, outlineOf, type Sfnt } from './sfnt.ts';

/** A glyph of the subset. `shift` and `advance` are in font units; `own` keeps the font's outline and widths. */
export interface SubsetGlyph {
  id: number;
  shift: number;
  advance: number;
  /** Factor by which the outline is widened. */
  stretch: number;
  own: boolean;
}

/** Tables copied as they are: hinting programs, which glyph instructions refer to. */
const copied = ['cvt ', 'fpgm', 'prep'];
const wordArguments = 0x0001;
const argumentsAreOffsets = 0x0002;
const scaled = 0x0008;
const moreComponents = 0x0020;
const scaledTwice = 0x0040;
const matrix = 0x0080;
/** 1 in the fixed-point numbers of component scales (2.14). */
const fixedOne = 0x4000;

interface Part {
  outline: Uint8Array;
  /** Places in the outline where a component's glyph number stands, and the new number. */
  components: { at: number; glyph: number }[];
  advance: number;
  bearing: number;
}

/**
 * Returns a TrueType program whose glyph 0 is .notdef and whose glyph n + 1 is `glyphs[n]`, and how many glyphs it has:
 * parts of composites follow at the end.
 */
export function subsetFont(
  font: Sfnt,
  glyphs: readonly SubsetGlyph[],
): { program: Uint8Array; count: number } {
  const parts = collectParts(font, glyphs);
  const count = parts.length;
  const glyfLength = parts.reduce((length, part) => length + padded(part.outline.length), 0);
  const extra = copied.filter((tag) => font.tables.has(tag));
  const tables: [string, Uint8Array][] = [
    ...extra.map((tag): [string, Uint8Array] => [tag, tableOf(font, tag)]),
    ['glyf', new Uint8Array(glyfLength)],
    ['head', tableOf(font, 'head').slice()],
    ['hhea', tableOf(font, 'hhea').slice()],
    ['hmtx', new Uint8Array(4 * count)],
    ['loca', new Uint8Array(4 * (count + 1))],
    ['maxp', tableOf(font, 'maxp').slice()],
  ];
  const byTag = new Map(tables);
  writeGlyphs(parts, byTag.get('glyf')!, viewOf(byTag.get('loca')!), viewOf(byTag.get('hmtx')!));
  const head = viewOf(byTag.get('head')!);
  head.setUint32(8, 0);
  head.setInt16(50, 1);
  viewOf(byTag.get('hhea')!).setUint16(34, count);
  const maxp = viewOf(byTag.get('maxp')!);
  maxp.setUint16(4, count);
  if (maxp.byteLength >= 32) {
    maxp.setUint16(28, Math.max(1, maxp.getUint16(28)));
    maxp.setUint16(30, maxp.getUint16(30) + 1);
  }
  return { program: assemble(tables), count };
}

function collectParts(font: Sfnt, glyphs: readonly SubsetGlyph[]): Part[] {
  const parts: Part[] = [plainPart(font, 0)];
  for (const glyph of glyphs) parts.push(glyph.own ? plainPart(font, glyph.id) : emptyPart);
  const hidden = new Map<number, number>();
  glyphs.forEach((glyph, index) => {
    if (glyph.own) hidden.set(glyph.id, index + 1);
  });
  const need = (id: number): number => {
    let at = hidden.get(id);
    if (at === undefined) {
      at = parts.length;
      hidden.set(id, at);
      parts.push(plainPart(font, id));
    }
    return at;
  };
  glyphs.forEach((glyph, index) => {
    if (!glyph.own) parts[index + 1] = shiftedPart(font, glyph, need(glyph.id));
  });
  // Components are added at the end, and may have components of their own.
  for (let index = 0; index < parts.length; index++) {
    for (const component of parts[index]!.components) {
      if (component.glyph < 0) component.glyph = need(-component.glyph);
    }
  }
  return parts;
}

const emptyPart: Part = { outline: new Uint8Array(0), components: [], advance: 0, bearing: 0 };

/** Component glyph numbers are negative until they are renumbered. */
function plainPart(font: Sfnt, id: number): Part {
  const outline = outlineOf(font, id);
  return {
    outline,
    components: componentsOf(outline),
    advance: advanceOf(font, id),
    bearing: bearingOf(font, id),
  };
}

function componentsOf(outline: Uint8Array): Part['components'] {
  const components: Part['components'] = [];
  // Composites have a negative number of contours; most glyphs are none, and need no view.
  if (outline.length < 10 || outline[0]! < 0x80) return components;
  const view = viewOf(outline);
  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    components.push({ at: at + 2, glyph: -view.getUint16(at + 2) });
    at += 4 + (flags & wordArguments ? 4 : 2);
    if (flags & scaled) at += 2;
    else if (flags & scaledTwice) at += 4;
    else if (flags & matrix) at += 8;
    if (!(flags & moreComponents)) return components;
  }
}

function shiftedPart(font: Sfnt, glyph: SubsetGlyph, base: number): Part {
  const original = outlineOf(font, glyph.id);
  if (original.length < 10) return { ...emptyPart, advance: glyph.advance };
  const outline = new Uint8Array(glyph.stretch === 1 ? 18 : 22);
  const view = viewOf(outline);
  const from = viewOf(original);
  const moved = (x: number): number => Math.round(x * glyph.stretch) + glyph.shift;
  view.setInt16(0, -1);
  view.setInt16(2, moved(from.getInt16(2)));
  view.setInt16(4, from.getInt16(4));
  view.setInt16(6, moved(from.getInt16(6)));
  view.setInt16(8, from.getInt16(8));
  view.setUint16(10, wordArguments | argumentsAreOffsets | (glyph.stretch === 1 ? 0 : scaledTwice));
  view.setUint16(12, base);
  view.setInt16(14, glyph.shift);
  view.setInt16(16, 0);
  if (glyph.stretch !== 1) {
    view.setInt16(18, Math.round(glyph.stretch * fixedOne));
    view.setInt16(20, fixedOne);
  }
  return { outline, components: [], advance: glyph.advance, bearing: moved(bearingOf(font, glyph.id)) };
}

function writeGlyphs(parts: readonly Part[], glyf: Uint8Array, loca: DataView, hmtx: DataView): void {
  const view = viewOf(glyf);
  let offset = 0;
  parts.forEach((part, index) => {
    loca.setUint32(4 * index, offset);
    hmtx.setUint16(4 * index, part.advance);
    hmtx.setInt16(4 * index + 2, part.bearing);
    glyf.set(part.outline, offset);
    for (const component of part.components) view.setUint16(offset + component.at, component.glyph);
    offset += padded(part.outline.length);
  });
  loca.setUint32(4 * parts.length, offset);
}

function assemble(tables: readonly [string, Uint8Array][]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const length = tables.reduce((sum, [, data]) => sum + padded(data.length), start);
  const out = new Uint8Array(length);
  const view = viewOf(out);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let offset = start;
  tables.forEach(([tag, data], index) => {
    const entry = 12 + 16 * index;
    for (let at = 0; at < 4; at++) out[entry + at] = tag.charCodeAt(at);
    out.set(data, offset);
    view.setUint32(entry + 4, checksum(view, offset, data.length));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, data.length);
    offset += padded(data.length);
  });
  return out;
}

/** Sums a table that lies padded with zeros in a larger buffer. */
function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}

function tableOf(font: Sfnt, tag: string): Uint8Array {
  const table = font.tables.get(tag)!;
  return font.bytes.subarray(table.offset, table.offset + table.length);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
