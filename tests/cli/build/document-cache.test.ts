import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDocumentCache } from '../../../src/cli/build/document-cache.ts';
import { writePainted } from '../../../src/cli/build/paint-file.ts';
import { sha256 } from '../../../src/cli/build/place.ts';
import { temporaryFolder } from '../../harness/folder.ts';

const bytes = Buffer.from('%PDF one');
const key = sha256('a document');

/** A store with one document, written down. */
function filled(): { folder: string; stored: string } {
  const folder = temporaryFolder();
  const cache = openDocumentCache(folder, 'painter');
  cache.note(key, writePainted(cache.fileOf(key), { bytes, pages: 1, problems: [] }));
  cache.save();
  return { folder, stored: join(folder, key.slice(0, 2), `${key}.pdf`) };
}

test('a document is known to the next build', () => {
  const { folder } = filled();
  expect(openDocumentCache(folder, 'painter').find(key)).toMatchObject({ bytes: 8, sha256: sha256(bytes) });
});

test('writing into the output leaves the store as it was', () => {
  const { folder, stored } = filled();
  const target = join(temporaryFolder(), 'a', 'one.pdf');
  openDocumentCache(folder, 'painter').place(key, target);
  expect(statSync(target).mtimeMs).toBeCloseTo(statSync(stored).mtimeMs, 0);
  writeFileSync(target, 'stamped!');
  expect(readFileSync(stored)).toEqual(bytes);
});

test('a stored file that was changed is not used, be it as long as before', () => {
  const { folder, stored } = filled();
  writeFileSync(stored, '%PDF two');
  expect(openDocumentCache(folder, 'painter').find(key)).toBeUndefined();
});

test.each([
  null,
  7,
  {},
  { bytes: 8 },
  { bytes: 8, sha256: sha256(bytes), pages: 1, unused: 0, problems: [null] },
])('a damaged note %j is dropped, the others stay', (note) => {
  const { folder } = filled();
  const file = join(folder, 'index.json');
  const bad = sha256('another');
  writeFileSync(
    file,
    JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), [bad]: note, '../x': note }),
  );
  const cache = openDocumentCache(folder, 'painter');
  expect(cache.find(bad)).toBeUndefined();
  expect(cache.find(key)).toBeDefined();
  cache.save();
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual([key]);
});

test.each(['null', '[]', '7', '{"a'])('notes that are %s count as none', (notes) => {
  const { folder } = filled();
  writeFileSync(join(folder, 'index.json'), notes);
  expect(openDocumentCache(folder, 'painter').find(key)).toBeUndefined();
});
