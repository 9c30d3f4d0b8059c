/**
 * Reads the tables of a TrueType font that setting and embedding need. Offsets and formats follow the OpenType
 * specification 1.9; nothing is copied, so an open font costs little more than its bytes.
 */

interface TableRange {
  offset: number;
  length: number;
}

/** An opened TrueType font: its tables, metrics in font units, and lookups from code point to glyph. */
export interface Sfnt {
  bytes: Uint8Array;
  view: DataView;
  tables: Map<string, TableRange>;
  postscriptName: string;
  unitsPerEm: number;
  glyphCount: number;
  /** Ascent, descent and cap height in font units; the bounding box of all glyphs. */
  ascent: number;
  descent: number;
  capHeight: number;
  bbox: [number, number, number, number];
  italicAngle: number;
  weight: number;
  /** Embedding permissions, `fsType` of OS/2. */
  embedding: number;
  longOffsets: boolean;
  metricCount: number;
  glyphOf: (code: number) => number;
}

/** Thrown when bytes are not a font this engine can use. The message says what they are and what was expected. */
export class FontError extends Error {
  override name = 'FontError';
}

/**
 * Opens a font from its bytes.
 * @throws {FontError} when the bytes are compressed (WOFF), a collection, or have no TrueType outlines
 */
export function openSfnt(file: Uint8Array, label: string): Sfnt {
  // A plain array, whose slices are copies; those of a Node buffer would write through to the font.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkSignature(view, label);
  const tables = readDirectory(view, label);
  const at = (tag: string): number => {
    const table = tables.get(tag);
    if (!table) throw new FontError(`字体 ${label} 缺少 ${tag} 表；请改用完整的 TrueType 字体`);
    return table.offset;
  };
  const head = at('head');
  const hhea = at('hhea');
  at('glyf');
  at('loca');
  at('hmtx');
  const os2 = tables.get('OS/2');
  const unitsPerEm = view.getUint16(head + 18);
  const ascent = view.getInt16(hhea + 4);
  return {
    bytes,
    view,
    tables,
    postscriptName: readPostscriptName(view, tables.get('name')) ?? label.replace(/[^A-Za-z0-9-]/g, ''),
    unitsPerEm,
    glyphCount: view.getUint16(at('maxp') + 4),
    ascent,
    descent: view.getInt16(hhea + 6),
    capHeight:
      os2 && view.getUint16(os2.offset) >= 2 ? view.getInt16(os2.offset + 88) : Math.round(ascent * 0.8),
    bbox: [36, 38, 40, 42].map((offset) => view.getInt16(head + offset)) as Sfnt['bbox'],
    italicAngle: tables.has('post') ? view.getInt32(at('post') + 4) / 65536 : 0,
    weight: os2 ? view.getUint16(os2.offset + 4) : 400,
    embedding: os2 ? view.getUint16(os2.offset + 8) : 0,
    longOffsets: view.getInt16(head + 50) === 1,
    metricCount: view.getUint16(hhea + 34),
    glyphOf: readCharacterMap(view, at('cmap'), label),
  };
}

/** Returns the advance width of a glyph in font units. */
export function advanceOf(font: Sfnt, glyph: number): number {
  const offset = font.tables.get('hmtx')!.offset;
  return font.view.getUint16(offset + 4 * Math.min(glyph, font.metricCount - 1));
}

/** Returns the left side bearing of a glyph in font units. */
export function bearingOf(font: Sfnt, glyph: number): number {
  const offset = font.tables.get('hmtx')!.offset;
  return glyph < font.metricCount
    ? font.view.getInt16(offset + 4 * glyph + 2)
    : font.view.getInt16(offset + 4 * font.metricCount + 2 * (glyph - font.metricCount));
}

/** Returns the outline of a glyph as a view of the font's bytes; empty for a blank glyph. */
export function outlineOf(font: Sfnt, glyph: number): Uint8Array {
  const loca = font.tables.get('loca')!.offset;
  const glyf = font.tables.get('glyf')!.offset;
  const { view } = font;
  const [start, end] = font.longOffsets
    ? [view.getUint32(loca + 4 * glyph), view.getUint32(loca + 4 * glyph + 4)]
    : [2 * view.getUint16(loca + 2 * glyph), 2 * view.getUint16(loca + 2 * glyph + 2)];
  return font.bytes.subarray(glyf + start, glyf + end);
}

function checkSignature(view: DataView, label: string): void {
  const signature = view.byteLength >= 12 ? view.getUint32(0) : 0;
  if (signature === 0x00010000 || signature === 0x74727565) return;
  const kinds: Record<number, string> = {
    0x774f4646: 'WOFF 压缩字体',
    0x774f4632: 'WOFF2 压缩字体',
    0x4f54544f: 'CFF 轮廓的 OpenType 字体',
    0x74746366: '字体集合（TTC）',
  };
  const found = kinds[signature] ?? '无法识别的数据';
  throw new FontError(`字体 ${label} 应为 TrueType 轮廓的 TTF，实为${found}；请换用 .ttf 文件`);
}

function readDirectory(view: DataView, label: string): Map<string, TableRange> {
  const tables = new Map<string, TableRange>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index;
    if (entry + 16 > view.byteLength) break;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    const range = { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) };
    if (range.offset + range.length > view.byteLength) {
      throw new FontError(`字体 ${label} 的 ${tag} 表超出文件末尾，文件不完整；请重新取得该字体`);
    }
    tables.set(tag, range);
  }
  return tables;
}

function readPostscriptName(view: DataView, table: TableRange | undefined): string | undefined {
  if (!table) return undefined;
  const count = view.getUint16(table.offset + 2);
  const strings = table.offset + view.getUint16(table.offset + 4);
  for (let index = 0; index < count; index++) {
    const record = table.offset + 6 + 12 * index;
    if (view.getUint16(record + 6) !== 6) continue;
    const wide = view.getUint16(record) !== 1;
    const length = view.getUint16(record + 8);
    const start = strings + view.getUint16(record + 10);
    let name = '';
    for (let at = wide ? 1 : 0; at < length; at += wide ? 2 : 1)
      name += String.fromCharCode(view.getUint8(start + at));
    const clean = name.replace(/[^A-Za-z0-9-]/g, '');
    if (clean) return clean;
  }
  return undefined;
}

/** Prefers the full Unicode map (format 12) to that of the Basic Multilingual Plane (format 4). */
function readCharacterMap(view: DataView, cmap: number, label: string): (code: number) => number {
  let best = 0;
  let bestFormat = 0;
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const platform = view.getUint16(cmap + 4 + 8 * index);
    const encoding = view.getUint16(cmap + 6 + 8 * index);
    const subtable = cmap + view.getUint32(cmap + 8 + 8 * index);
    const format = view.getUint16(subtable);
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (unicode && (format === 12 || (format === 4 && bestFormat !== 12))) {
      best = subtable;
      bestFormat = format;
    }
  }
  if (bestFormat === 12) return (code) => lookUpGroups(view, best, code);
  if (bestFormat === 4) return (code) => lookUpSegments(view, best, code);
  throw new FontError(`字体 ${label} 没有 Unicode 字符映射；请换用支持 Unicode 的字体`);
}

function lookUpGroups(view: DataView, table: number, code: number): number {
  let low = 0;
  let high = view.getUint32(table + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = table + 16 + 12 * middle;
    if (code < view.getUint32(group)) high = middle - 1;
    else if (code > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + code - view.getUint32(group);
  }
  return 0;
}

function lookUpSegments(view: DataView, table: number, code: number): number {
  if (code > 0xffff) return 0;
  const count = view.getUint16(table + 6) / 2;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.getUint16(table + 14 + 2 * middle) < code) low = middle + 1;
    else high = middle;
  }
  const start = view.getUint16(table + 16 + 2 * count + 2 * low);
  if (code < start) return 0;
  const delta = view.getUint16(table + 16 + 4 * count + 2 * low);
  const rangeAt = table + 16 + 6 * count + 2 * low;
  const range = view.getUint16(rangeAt);
  if (range === 0) return (code + delta) & 0xffff;
  const glyph = view.getUint16(rangeAt + range + 2 * (code - start));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
