import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWhole, sealBundle } from '../../../src/cli/build/bundle.ts';
import { temporaryFolder } from '../../harness/folder.ts';

const sealed = (): string => {
  const folder = temporaryFolder({ 'server/entry.mjs': 'export {}', 'client/_astro/a.css': 'a{}' });
  sealBundle(folder);
  return folder;
};

test('compiled pages are used again only with every file as it was', () => {
  expect(isWhole(sealed())).toBe(true);
  expect(isWhole(temporaryFolder({ 'server/entry.mjs': 'export {}' }))).toBe(false);
  expect(isWhole('/nowhere')).toBe(false);
});

test.each(['client', 'client/_astro/a.css', 'server/entry.mjs', 'files.json'])(
  'without %s they are not',
  (path) => {
    const folder = sealed();
    rmSync(join(folder, path), { recursive: true });
    expect(isWhole(folder)).toBe(false);
  },
);

test('a file cut short is noticed', () => {
  const folder = sealed();
  writeFileSync(join(folder, 'client/_astro/a.css'), '');
  expect(isWhole(folder)).toBe(false);
});
