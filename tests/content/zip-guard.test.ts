import { describe, expect, test } from 'vitest';
import { zipDanger } from '../../src/content/zip-guard.ts';
import { loadFiles } from './memory.ts';
import { inlineCell, workbookParts, zip } from './zip.ts';

/** A quarter of a gigabyte of blanks, which deflates to a quarter of a megabyte. */
const huge = new Uint8Array(250_000_000).fill(32);
const parts = workbookParts([inlineCell('x')]);

describe('zipDanger', () => {
  test('an ordinary workbook is safe', async () => {
    expect(await zipDanger(zip(parts))).toBeUndefined();
  });

  test('bytes that are no archive are left to the reader', async () => {
    expect(await zipDanger(new Uint8Array(100))).toBeUndefined();
    expect(await zipDanger(new Uint8Array())).toBeUndefined();
  });

  test('an archive that says it is too large is refused', async () => {
    const danger = await zipDanger(zip([...parts, { name: 'a', data: new Uint8Array(10), claimed: 2_000_000_000 }]));
    expect(danger?.zh).toContain('超过 200 MB');
  });

  test('an archive that lies about its size is refused all the same', async () => {
    const bomb = zip([...parts, { name: 'xl/media/a', data: huge, claimed: 10 }]);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect((await zipDanger(bomb))?.zh).toContain('比所称的大');
    const { diagnostics } = await loadFiles({ 'statistics/a.xlsx': bomb });
    expect(diagnostics).toHaveOnlyProblems('statistics/a.xlsx xlsx/too-large');
  });

  test('an archive of very many parts is refused', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => ({ name: String(at), data: new Uint8Array() }));
    expect((await zipDanger(zip(many)))?.zh).toContain('10001 个部件');
  });

  test('cells far out do not make a table of billions', async () => {
    const far = zip(workbookParts([inlineCell('x'), '<c r="XFD1048576"><v>1</v></c>']));
    const { diagnostics } = await loadFiles({ 'statistics/a.xlsx': far });
    expect(diagnostics).toHaveOnlyProblems('statistics/a.xlsx xlsx/damaged');
  });
});
