import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../scripts/setup/browser.mjs';
import { temporaryFolder } from '../harness/folder.ts';

test('CHROMIUM_PATH comes first and must name a file', () => {
  const folder = temporaryFolder({ 'my-browser': '' });
  expect(findChromium({ CHROMIUM_PATH: join(folder, 'my-browser') })).toBe(join(folder, 'my-browser'));
  expect(() => findChromium({ CHROMIUM_PATH: join(folder, 'gone') })).toThrow(/CHROMIUM_PATH.*gone/);
});
