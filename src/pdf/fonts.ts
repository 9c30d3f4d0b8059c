/**
 * The typefaces of a document by role. Fonts arrive as bytes, are opened once and shared by all documents; what is
 * looked up is kept by code point. Nothing a document does changes an open font, so no document can show in another.
 */
import { CLOSE, HAN, LATIN, NO_START, OPEN, classOf, type CharClass } from './classes.ts';
import { advanceOf, openSfnt, type Sfnt } from './sfnt.ts';

/** 宋体, 小标宋, 黑体, 楷体 and 仿宋, the typefaces GB/T 9704-2012 names, and 隶书, in which the mine inspectorate heads its forms. */
export const roles = ['song', 'xbs', 'hei', 'kai', 'fang', 'li'] as const;
export type Role = (typeof roles)[number];

/** One font file. `index` numbers the files of a set and names the font inside a PDF. */
export interface Face {
  index: number;
  sfnt: Sfnt;
}

/** A character in one face: what is printed for it and how wide it is. Shared and never changed. */
export interface Glyph {
  /** The text it stands for; two code points for the double dash. */
  text: string;
  code: number;
  face: Face;
  /** Glyph number in the font file. */
  id: number;
  class: CharClass;
  /** Advance in the font, and of the cell it is set in, in ems. */
  advance: number;
  cell: number;
  /** Distance of the glyph's origin from the left edge of its cell, in ems. */
  shift: number;
  /** True when it fills a cell of the grid. */
  wide: boolean;
  /** Factor by which the outline is widened; 1 for all but the double dash. */
  stretch: number;
  /** Set when the role's own font has no such character and another stands in. */
  substituted: boolean;
}

export interface FontSet {
  faces: Face[];
  /** Fonts to try for each role, best first. */
  chains: Record<Role, Face[]>;
  /** Characters looked up so far; `null` where no font has one. */
  cache: Record<Role, Map<number, Glyph | null>>;
  /** Labels of the fonts by role, for messages. */
  labels: Record<Role, string>;
  /** Compresses streams; without it they stand in the file as they are. */
  deflate?: Deflate;
}

/** Compresses bytes into the zlib format (RFC 1950). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Font files by role. `song` is required and stands in wherever another role has no font. */
export type FontBytes = Partial<Record<Role, Uint8Array>> & { song: Uint8Array };

/**
 * Opens the fonts of a process. The same bytes given for two roles are opened and embedded once. Compressing is half of
 * what a document costs, so the caller may choose how.
 * @throws {FontError} when a file is not a TrueType font
 */
export function openFonts(bytesByRole: FontBytes, { deflate }: { deflate?: Deflate } = {}): FontSet {
  const faces: Face[] = [];
  const opened = new Map<Uint8Array, Face>();
  const faceOf = (role: Role): Face => {
    const bytes = bytesByRole[role] ?? bytesByRole.song;
    let face = opened.get(bytes);
    if (!face) {
      face = { index: faces.length, sfnt: openSfnt(bytes, role) };
      faces.push(face);
      opened.set(bytes, face);
    }
    return face;
  };
  const song = faceOf('song');
  const byRole = <T>(make: (role: Role) => T): Record<Role, T> =>
    Object.fromEntries(roles.map((role) => [role, make(role)])) as Record<Role, T>;
  return {
    faces,
    // 宋体 stands in first; 楷体 and 黑体 hold rare characters of names that it lacks.
    chains: byRole((role) => [...new Set([faceOf(role), song, faceOf('kai'), faceOf('hei')])]),
    cache: byRole(() => new Map()),
    labels: byRole((role) => faceOf(role).sfnt.postscriptName),
    deflate,
  };
}

/** Returns the glyph of a character in a role, from the first font of the role that has it, or `null` when none has. */
export function glyphOf(fonts: FontSet, role: Role, code: number): Glyph | null {
  const cache = fonts.cache[role];
  let glyph = cache.get(code);
  if (glyph === undefined) {
    glyph = findGlyph(fonts.chains[role], code);
    cache.set(code, glyph);
  }
  return glyph;
}

/** Key of the double dash `——` in the lookup cache; beyond the range of code points. */
const doubleDash = 0x110000;
const emDash = 0x2014;
const twoEmDash = 0x2e3a;

/** Returns the double dash `——` as one unbroken stroke two cells wide, or `null` when the font has none. */
export function doubleDashOf(fonts: FontSet, role: Role): Glyph | null {
  const cache = fonts.cache[role];
  let glyph = cache.get(doubleDash);
  if (glyph === undefined) {
    const stroke = findGlyph(fonts.chains[role], twoEmDash);
    glyph = stroke && {
      ...stroke,
      text: '——',
      code: emDash,
      class: NO_START,
      advance: 2,
      cell: 2,
      shift: 0,
      wide: true,
      stretch: 2 / stroke.advance,
    };
    cache.set(doubleDash, glyph);
  }
  return glyph;
}

function findGlyph(chain: Face[], code: number): Glyph | null {
  for (const [position, face] of chain.entries()) {
    const id = face.sfnt.glyphOf(code);
    if (id === 0) continue;
    const advance = advanceOf(face.sfnt, id) / face.sfnt.unitsPerEm;
    const charClass = classOf(code);
    const wide = fillsCell(charClass, code, advance);
    const cell = wide ? Math.max(1, advance) : advance;
    return {
      text: String.fromCodePoint(code),
      code,
      face,
      id,
      class: charClass,
      advance,
      cell,
      shift: wide ? (cell - advance) * leading(charClass) : 0,
      wide,
      stretch: 1,
      substituted: position > 0,
    };
  }
  return null;
}

/** Chinese punctuation is set in a full cell even where a font draws it narrower (quotation marks, dashes, middle dots). */
function fillsCell(charClass: CharClass, code: number, advance: number): boolean {
  if (charClass === OPEN || charClass === CLOSE) return true;
  if (charClass === NO_START) return code === 0x2014 || code === 0x2026 || code === 0xb7 || advance >= 0.9;
  return charClass === HAN || charClass > LATIN ? advance >= 0.9 : false;
}

/** Share of a narrow mark's spare room that goes to its left. */
function leading(charClass: CharClass): number {
  if (charClass === OPEN) return 1;
  return charClass === CLOSE ? 0 : 0.5;
}
