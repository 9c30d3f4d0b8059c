import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadFonts } from '../../src/cli/load-fonts.ts';
import { openFonts, renderPdf } from '../../src/pdf/render.ts';
import { testFonts } from './fonts.ts';
import { taggedText } from './read-back.ts';
import { decision } from './samples.ts';

test('fonts are compressed by the deflate given, and say the same', async () => {
  const stored: number[] = [];
  const deflate = (bytes: Uint8Array): Uint8Array => {
    stored.push(bytes.length);
    return deflateSync(bytes, { level: 0 });
  };
  const [usual, plain, own, hard] = [
    await renderPdf(decision, testFonts()),
    await renderPdf(decision, openFonts(loadFonts())),
    await renderPdf(decision, openFonts(loadFonts(), { deflate })),
    await renderPdf(decision, openFonts(loadFonts(), { deflate: (bytes) => deflateSync(bytes) })),
  ];
  const programs = stored.reduce((sum, length) => sum + length, 0);
  expect(own.bytes.length).toBeGreaterThan(programs);
  expect(plain.bytes.length).toBeGreaterThan(programs);
  // Quicker, and hardly larger.
  expect(usual.bytes.length).toBeLessThan(hard.bytes.length * 1.04);
  expect(await taggedText(usual.bytes)).toEqual(await taggedText(plain.bytes));
  expect(await taggedText(own.bytes)).toEqual(await taggedText(plain.bytes));
});
