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
  const listed = new Map(rows.map(({ term, identifier }) => [identifier, term]));
  for (const kind of Object.values(kinds)) expect(listed.get(kind.id), kind.id).toBe(kind.title.zh);
});

test('every identifier of the glossary is in the code', () => {
  const words = new Set(
    readSources('src').flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]*(?:-[\w$]+)*/g) ?? []),
  );
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.map(({ identifier }) => identifier).filter((identifier) => !words.has(identifier))).toEqual([]);
});
