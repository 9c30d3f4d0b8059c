/** The fonts of one document: which characters it uses, their numbers in the PDF, and the objects that embed them. */
import type { Face, FontSet, Glyph } from './fonts.ts';
import { pdfText, type Dictionary, type PdfValue, type Ref } from './objects.ts';
import { subsetFont, type SubsetGlyph } from './subset.ts';

export type MakeRef = (data: Dictionary) => Ref;

/** A character in a document: its number (CID) and the advance the PDF declares for it, in ems. */
export interface Coded {
  cid: number;
  advance: number;
}

interface Used {
  face: Face;
  plain: Map<Glyph, Coded>;
  variants: Map<Glyph, Map<number, Coded>>;
  glyphs: SubsetGlyph[];
  texts: string[];
  advances: number[];
}

/** The characters a document has used so far, by face. */
export interface Usage {
  byFace: (Used | undefined)[];
}

export function newUsage(fonts: FontSet): Usage {
  return { byFace: fonts.faces.map(() => undefined) };
}

/** Steps in which a character's advance may differ from the font's, in ems; what remains is left to the text operators. */
const step = 0.125;

/**
 * Returns the code of a character set with an advance of its own. A gap inside the character's advance is never taken
 * for a space by readers of the PDF; small differences, which never are, keep the plain character.
 * @param advance distance to the next character, in ems
 * @param shift where the glyph starts, in ems
 */
export function codeOf(usage: Usage, glyph: Glyph, advance: number, shift: number): Coded {
  const used = (usage.byFace[glyph.face.index] ??= newUsed(glyph.face));
  const difference = advance - glyph.advance;
  if (Math.abs(shift) < 1e-3 && difference > -0.15 && difference < 0.08) {
    let coded = used.plain.get(glyph);
    if (!coded) used.plain.set(glyph, (coded = addCode(used, glyph, 0, 0)));
    return coded;
  }
  let variants = used.variants.get(glyph);
  if (!variants) used.variants.set(glyph, (variants = new Map()));
  const { unitsPerEm } = glyph.face.sfnt;
  const moved = Math.round(shift * unitsPerEm);
  const wider = Math.round(Math.round(difference / step) * step * unitsPerEm);
  const key = moved * 0x20000 + wider;
  let coded = variants.get(key);
  if (!coded) variants.set(key, (coded = addCode(used, glyph, moved, wider)));
  return coded;
}

function newUsed(face: Face): Used {
  return { face, plain: new Map(), variants: new Map(), glyphs: [], texts: [], advances: [] };
}

function addCode(used: Used, glyph: Glyph, shift: number, wider: number): Coded {
  const { unitsPerEm } = used.face.sfnt;
  const advance = Math.max(0, Math.round(glyph.advance * unitsPerEm) + wider);
  const { id, stretch } = glyph;
  used.glyphs.push({ id, shift, advance, stretch, own: shift === 0 && wider === 0 && stretch === 1 });
  used.texts.push(glyph.text);
  used.advances.push((advance * 1000) / unitsPerEm);
  return { cid: used.glyphs.length, advance: advance / unitsPerEm };
}

/** Writes the font objects of a document and returns the reference of each face's font by its index. */
export function embedFonts(usage: Usage, makeRef: MakeRef, fontRefs: (Ref | undefined)[]): void {
  for (const used of usage.byFace) {
    if (!used) continue;
    const font = fontRefs[used.face.index]!;
    const { sfnt } = used.face;
    const scale = 1000 / sfnt.unitsPerEm;
    const name = `${subsetTag(used)}+${sfnt.postscriptName}`;
    const { program, count } = subsetFont(sfnt, used.glyphs);
    const file = makeRef({ Length1: program.length });
    file.end(program);
    const cidSet = makeRef({});
    cidSet.end(firstBits(count));
    const descriptor = makeRef({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: sfnt.bbox.map((value) => Math.round(value * scale)),
      ItalicAngle: sfnt.italicAngle,
      Ascent: Math.round(sfnt.ascent * scale),
      Descent: Math.round(sfnt.descent * scale),
      CapHeight: Math.round(sfnt.capHeight * scale),
      StemV: Math.round(sfnt.weight / 5),
      FontFile2: file,
      CIDSet: cidSet,
    });
    descriptor.end();
    const descendant = makeRef({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: widthArray(used.advances),
      CIDToGIDMap: 'Identity',
    });
    descendant.end();
    const toUnicode = makeRef({});
    toUnicode.end(new TextEncoder().encode(unicodeMap(used.texts)));
    Object.assign(font.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    });
    font.end();
  }
}

/** A bit for each glyph of the program, from the highest of the first byte on (ISO 19005-3, 6.2.11.4.2). */
function firstBits(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8)).fill(0xff);
  if (count % 8 > 0) bits[bits.length - 1] = (0xff << (8 - (count % 8))) & 0xff;
  return bits;
}

/** Six capital letters made from the glyphs of the subset (ISO 32000-1, 9.6.4). */
function subsetTag(used: Used): string {
  let hash = 0x811c9dc5;
  for (const glyph of used.glyphs) hash = Math.imul(hash ^ (glyph.id * 31 + glyph.advance), 0x01000193) >>> 0;
  let tag = '';
  for (let at = 0; at < 6; at++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

/** Runs of characters whose width is not the default of 1000. */
function widthArray(advances: readonly number[]): PdfValue[] {
  const out: PdfValue[] = [];
  let run: number[] | undefined;
  advances.forEach((advance, index) => {
    if (advance === 1000) {
      run = undefined;
      return;
    }
    if (!run) out.push(index + 1, (run = []));
    run.push(Math.round(advance * 100) / 100);
  });
  return out;
}

function unicodeMap(texts: readonly string[]): string {
  const lines = [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
  ];
  // A block holds at most 100 entries (Adobe Technical Note 5014).
  for (let start = 0; start < texts.length; start += 100) {
    const block = texts.slice(start, start + 100);
    lines.push(`${block.length} beginbfchar`);
    block.forEach((text, index) => lines.push(`<${hex(start + index + 1)}> <${utf16(text)}>`));
    lines.push('endbfchar');
  }
  lines.push('endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end');
  return lines.join('\n');
}

function utf16(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += hex(text.charCodeAt(at));
  return out;
}

/** Four hexadecimal digits. */
export function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
