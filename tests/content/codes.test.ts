import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingCodes } from '../../src/content/codes.ts';
import { projectRoot } from '../harness/folder.ts';

const folder = join(projectRoot, 'src/content');
const areas = new Set(Object.keys(readingCodes).map((code) => code.split('/')[0]!));

/** Codes as they stand in the source of reading. */
const used = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'codes.ts')
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/(?<=')[a-z]+\/[a-z-]+(?=')/g) ?? [])
    .filter((code) => areas.has(code.split('/')[0]!)),
);

test('every code that reading can report is in the list, and the list has no other', () => {
  expect([...used].sort()).toEqual(Object.keys(readingCodes).sort());
});

test('every code says what it means in both languages', () => {
  for (const { zh, en } of Object.values(readingCodes)) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z][ -~]+$/u);
  }
});
