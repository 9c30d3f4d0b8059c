import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { validatorCommand } from '../../scripts/setup/validator.mjs';
import { documentKinds } from '../../src/documents/kinds.ts';
import type { DocumentTree } from '../../src/documents/tree.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { sampleTree } from '../documents/make-sample.ts';
import { testFonts } from './fonts.ts';
import { samples } from './samples.ts';

const command = validatorCommand();
const folder = mkdtempSync(join(tmpdir(), 'gongshi-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What PDFBox preflight says of a file: nothing when it is PDF/A-1b. */
function faultsOf(bytes: Uint8Array, name: string): string[] {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  const [program = '', ...args] = command ?? [];
  const { status, stdout, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8' });
  if (status === 0 && stdout.includes('is a valid PDF/A-1b file')) return [];
  return `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
}

/** One document on each paper for each kind would take minutes: the hand-made ones, and the first kinds of each paper. */
const trees: [string, DocumentTree][] = [
  ...Object.entries(samples),
  ...(['gongwen', 'form'] as const).flatMap((paper) =>
    Object.values(documentKinds)
      .filter((kind) => kind.paper === paper)
      .slice(0, 2)
      .map(({ id, scopes }): [string, DocumentTree] => [id, sampleTree(id, {}, { scope: scopes[0] })]),
  ),
];

// Without Java and PDFBox (Debian: libpdfbox2-java) there is no validator; the structure is checked in any case elsewhere.
describe.skipIf(!command)('PDFBox preflight finds nothing wrong with', () => {
  test.each(trees)('%s', { timeout: 60_000 }, async (name, tree) => {
    const { bytes } = await renderPdf(tree, testFonts(), { conformance: 'PDF/A-1a' });
    expect(faultsOf(bytes, name)).toEqual([]);
  });

  test('but with a file that embeds no fonts, so that it is known to look', { timeout: 60_000 }, async () => {
    const { bytes } = await renderPdf(samples.decision!, testFonts(), { conformance: 'PDF/A-1a' });
    const spoilt = Buffer.from(
      Buffer.from(bytes).toString('latin1').replaceAll('/FontFile2', '/FontFileX'),
      'latin1',
    );
    expect(faultsOf(spoilt, 'spoilt').join('\n')).toMatch(/font/i);
  });
});
