import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validatorCommand } from '../../scripts/setup/validator.mjs';
import { documentKinds, type DocumentKindId } from '../../src/documents/kinds.ts';
import type { DocumentTree } from '../../src/documents/tree.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { blankTree, sampleTree } from '../documents/make-sample.ts';
import { testFonts } from './fonts.ts';
import { samples } from './samples.ts';

const command = validatorCommand();
const folder = mkdtempSync(join(tmpdir(), 'gongshi-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kinds = Object.keys(documentKinds) as DocumentKindId[];
const coal = ['coal-regulator', 'mine-inspectorate'].map((type): [string, () => DocumentTree] => [
  `decision-unit of a ${type}`,
  () => sampleTree('decision-unit', { agency: { type, province: '示', area: '例', word: '煤安' } }),
]);

/** Everything that can be printed: each kind made out and empty, the layouts of coal agencies, documents made by hand. */
const trees: [name: string, make: () => DocumentTree][] = [
  ...Object.entries(samples).map(([name, tree]): [string, () => DocumentTree] => [name, () => tree]),
  ...kinds.map((kind): [string, () => DocumentTree] => [kind, () => sampleTree(kind)]),
  ...kinds.map((kind): [string, () => DocumentTree] => [`empty ${kind}`, () => blankTree(kind)]),
  ...coal,
];

const bytesOf = async (tree: DocumentTree) =>
  (await renderPdf(tree, testFonts(), { conformance: 'PDF/A-1a' })).bytes;

/** What PDFBox preflight says of files, in one process for all: nothing of those that are PDF/A-1b. */
function faultsOf(files: readonly { name: string; bytes: Uint8Array }[]): Map<string, string> {
  const list = join(folder, 'list.txt');
  const paths = files.map(({ bytes }, index) => {
    const path = join(folder, `${index}.pdf`);
    writeFileSync(path, bytes);
    return path;
  });
  writeFileSync(list, paths.join('\n'));
  const [program = '', ...args] = command ?? [];
  const { stderr } = spawnSync(program, [...args, 'xml', 'group', list], { encoding: 'utf8' });
  const report = readFileSync(`${list}.preflight.xml`, 'utf8');
  const answers = report.matchAll(/<preflight name="(\d+)\.pdf">([\s\S]*?)<\/preflight>/gu);
  const said = new Map([...answers].map(([, index, text = '']) => [Number(index), text]));
  return new Map(
    files.map(({ name }, index) => {
      const answer = said.get(index) ?? `no answer\n${stderr}`;
      return [name, answer.includes('>true</isValid>') ? '' : answer];
    }),
  );
}

// Without Java and PDFBox (Debian: libpdfbox2-java) there is no validator; the structure is checked in any case elsewhere.
describe.skipIf(!command)('PDFBox preflight', () => {
  let faults = new Map<string, string>();
  beforeAll(async () => {
    const files = [];
    for (const [name, make] of trees) files.push({ name, bytes: await bytesOf(make()) });
    const [first] = files;
    // A file that embeds no fonts, so that it is known to look.
    const spoilt = Buffer.from(first!.bytes).toString('latin1').replaceAll('/FontFile2', '/FontFileX');
    files.push({ name: 'spoilt', bytes: Buffer.from(spoilt, 'latin1') });
    faults = faultsOf(files);
  }, 240_000);

  test.each(trees.map(([name]) => [name]))('finds nothing wrong with %s', (name) => {
    expect(faults.get(name)).toBe('');
  });

  test('finds the font missing in a file that is spoilt', () => {
    expect(faults.get('spoilt')).toMatch(/font/iu);
  });
});
