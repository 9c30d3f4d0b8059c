import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kinds } from '../../src/model/kinds.ts';
import { projectRoot } from '../harness/folder.ts';
import { readSources } from '../harness/source.ts';

const glossary = readFileSync(join(projectRoot, 'docs/glossary.md'), 'utf8');

/** Rows of the tables: Chinese term and identifier. */
const rows = [...glossary.matchAll(/^\| ([^|]*\p{Script=Han}[^|]*?) +\| `([\w-]+)` +\|/gmu)].map((match) => ({
  term: match[1] ?? '',
  identifier: match[2] ?? '',
}));

test('every record kind is in the glossary with its title', () => {
  const listed = (id: string) => rows.filter(({ identifier }) => identifier === id).map(({ term }) => term);
  for (const kind of Object.values(kinds)) expect(listed(kind.id), kind.id).toContain(kind.title.zh);
});

test('every identifier of the glossary is in the code', () => {
  const words = new Set(
    readSources('src').flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]*(?:-[\w$]+)*/g) ?? []),
  );
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.map(({ identifier }) => identifier).filter((identifier) => !words.has(identifier))).toEqual([]);
});
