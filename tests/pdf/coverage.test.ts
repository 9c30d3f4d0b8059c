import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { glyphOf, roles, type Role } from '../../src/pdf/fonts.ts';
import { layout } from '../../src/pdf/render.ts';
import { projectRoot } from '../harness/folder.ts';
import { testFonts } from './fonts.ts';

/** Cells of GB 2312-1980 that hold a character: row (区) → first and last cells (位). Rows 16 to 87 are ideographs. */
const cells: Record<number, readonly (readonly [number, number])[]> = {
  1: [[1, 94]],
  2: [
    [17, 66],
    [69, 78],
    [81, 92],
  ],
  3: [[1, 94]],
  4: [[1, 83]],
  5: [[1, 86]],
  6: [
    [1, 24],
    [33, 56],
  ],
  7: [
    [1, 33],
    [49, 81],
  ],
  8: [
    [1, 26],
    [37, 73],
  ],
  9: [[4, 79]],
  55: [[1, 89]],
};

/** The 7,445 characters of GB 2312-1980, decoded from their codes. */
function gb2312(): string[] {
  const decoder = new TextDecoder('gbk', { fatal: true });
  const rows = [
    ...Array.from({ length: 9 }, (_, at) => at + 1),
    ...Array.from({ length: 72 }, (_, at) => at + 16),
  ];
  return rows.flatMap((row) =>
    (cells[row] ?? [[1, 94]]).flatMap(([first, last]) =>
      Array.from({ length: last! - first! + 1 }, (_, at) =>
        decoder.decode(Uint8Array.of(0xa0 + row, 0xa0 + first! + at)),
      ),
    ),
  );
}

/** The 8,105 characters of 通用规范汉字表. */
function tongyong(): string[] {
  const lines = readFileSync(join(projectRoot, 'tests/pdf/tongyong.txt'), 'utf8').split('\n');
  return [...lines.filter((line) => !line.startsWith('#')).join('')];
}

const sets = { gb2312: gb2312(), tongyong: tongyong() };
const fonts = testFonts();

test('the lists are whole', () => {
  expect(new Set(sets.gb2312).size).toBe(7445);
  expect(sets.gb2312.slice(682)).toHaveLength(6763);
  expect(sets.gb2312.slice(682).every((character) => /\p{Script=Han}/u.test(character))).toBe(true);
  expect(new Set(sets.tongyong).size).toBe(8105);
  // First and last of the three levels.
  expect([0, 3499, 3500, 6499, 6500, 8104].map((at) => sets.tongyong[at]).join('')).toBe('一矗乂齉亍蠼');
});

const listed = parse(readFileSync(join(projectRoot, 'fonts/fonts.yaml'), 'utf8')) as Record<
  Role,
  { coverage: { gb2312: number; tongyong: number } }
>;

describe.each(roles)('%s', (role) => {
  test.each(['gb2312', 'tongyong'] as const)(
    'has what fonts.yaml says of %s, and with the others all of it',
    (set) => {
      const lacks = (from: (code: number) => unknown) =>
        sets[set].filter((each) => !from(each.codePointAt(0)!));
      expect(lacks((code) => glyphOf(fonts, role, code))).toEqual([]);
      const [own] = fonts.chains[role];
      expect(lacks((code) => own!.sfnt.glyphOf(code))).toHaveLength(listed[role].coverage[set]);
    },
  );
});

test('a document of all of them has no missing character', () => {
  const content = [
    { type: 'text' as const, text: [...new Set([...sets.gb2312, ...sets.tongyong])].join('') },
  ];
  const { problems } = layout(
    {
      kind: 'coverage',
      paper: 'gongwen',
      title: '字表',
      author: '示例市应急管理局',
      date: '2026-03-05',
      record: { kind: 'coverage', id: 'c-1' },
      blocks: [{ type: 'paragraph', content }],
    },
    fonts,
  );
  expect(problems).toEqual([]);
});
