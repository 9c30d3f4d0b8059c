import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/folder.ts';

const notice = readFileSync(join(projectRoot, 'NOTICE.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

test('every package that the project uses is named in the notices', () => {
  const used = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((list) =>
    Object.keys(manifest[list]),
  );
  const named = used.filter((name) => !name.startsWith('@types/'));
  expect(named.filter((name) => !new RegExp(`(?<![\\w@/-])${name}(?![\\w/-])`).test(notice))).toEqual([]);
});
