import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fontFiles, loadFonts, locateFont } from '../../src/cli/load-fonts.ts';
import { roles, type Role } from '../../src/pdf/fonts.ts';
import { openFonts } from '../../src/pdf/render.ts';
import { prepareFonts, unwrapWoff } from '../../scripts/fonts.mjs';

interface Entry {
  file: string;
  sha256: string;
  licence: string;
}

const root = new URL('../../', import.meta.url).pathname;
const listed = parse(readFileSync(join(root, 'fonts/fonts.yaml'), 'utf8')) as Record<Role, Entry>;
const woff = readFileSync(locateFont('@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff'));

describe('fonts/fonts.yaml', () => {
  test('lists every role with the file that is used', () => {
    expect(Object.fromEntries(Object.entries(listed).map(([role, entry]) => [role, entry.file]))).toEqual(
      fontFiles,
    );
    expect(Object.keys(listed).sort()).toEqual([...roles].sort());
  });

  test.each(roles.map((role) => [role]))('states the content of %s', (role) => {
    const bytes = readFileSync(locateFont(listed[role].file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(listed[role].sha256);
    expect(listed[role].licence).toBe('OFL-1.1');
  });
});

describe('the set-up step', () => {
  test('does nothing when the font is there', () => {
    expect(prepareFonts()).toEqual([]);
  });

  test('unwraps to exactly the font that is listed', () => {
    expect(createHash('sha256').update(unwrapWoff(woff)).digest('hex')).toBe(listed.kai.sha256);
  });

  test.each([
    [
      'another kind of file',
      (): Buffer => Buffer.from('not a font at all, but long enough to hold a header'),
      '文件头不符',
    ],
    ['a file cut short', (): Buffer => woff.subarray(0, 1_000_000), '头记载长度'],
    ['a damaged table', (): Buffer => damaged(), '校验和不符'],
  ])('refuses %s', (_, make, message) => {
    expect(() => unwrapWoff(make())).toThrow(message);
  });
});

/** Changes a byte of a table that is stored as it is, so that it still unpacks. */
function damaged(): Buffer {
  const copy = Buffer.from(woff);
  for (let index = 0; index < copy.readUInt16BE(12); index++) {
    const entry = 44 + 20 * index;
    const stored = copy.readUInt32BE(entry + 8) === copy.readUInt32BE(entry + 12);
    if (!stored || copy.toString('latin1', entry, entry + 4) === 'head') continue;
    const start = copy.readUInt32BE(entry + 4);
    copy[start] = copy[start]! ^ 0xff;
    return copy;
  }
  throw new Error('no stored table');
}

describe('loading', () => {
  test("prefers the agency's own file of a role", () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
    writeFileSync(join(folder, 'fang.ttf'), readFileSync(locateFont(fontFiles.kai)));
    const fonts = openFonts(loadFonts({ folder }));
    expect(fonts.labels.fang).toBe(fonts.labels.kai);
    expect(fonts.labels.song).toBe('NotoSerifSC-Regular');
  });

  test('reads a file of two roles once', () => {
    const bytes = loadFonts();
    expect(bytes.fang).toBe(bytes.song);
  });
});
