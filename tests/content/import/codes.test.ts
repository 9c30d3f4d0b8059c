import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importCodes } from '../../../src/content/import/codes.ts';
import { projectRoot } from '../../harness/folder.ts';

test('every code that importing can report is in the list, and the list has no other', () => {
  const folders = ['src/content/import', 'src/cli/import'].map((folder) => join(projectRoot, folder));
  const used = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name !== 'codes.ts')
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/(?<=')import\/[a-z-]+(?=')/g) ?? []),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(importCodes).sort());
});
