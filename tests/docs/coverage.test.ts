import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articles, catalogue, texts, type TextId } from '../../scripts/docs/coverage-data.ts';
import { coveragePage } from '../../scripts/docs/coverage.ts';
import { rules } from '../../src/checks/rules.ts';
import { commands } from '../../src/cli/commands.ts';
import { documentKinds } from '../../src/documents/kinds.ts';
import { describeKind } from '../../src/model/describe.ts';
import type { Field } from '../../src/model/describe.ts';
import { kinds } from '../../src/model/kinds.ts';
import { projectRoot } from '../harness/folder.ts';

const codes = new Set(rules.map(({ code }) => code));
const numbers = new Set(rules.map(({ number }) => number));

function hasField(kind: string, path: readonly string[]): boolean {
  if (!Object.hasOwn(kinds, kind)) return false;
  let field: Field | undefined = describeKind(kinds[kind as keyof typeof kinds]);
  for (const key of path)
    field =
      key === '*'
        ? field?.item
        : (field?.shape === 'list' ? field.item : field)?.fields.find((each) => each.key === key);
  return field !== undefined;
}

/** Whether a name of the mapping names something. */
function exists(name: string): boolean {
  const [scheme, rest = ''] = name.split(':');
  if (scheme === 'command') return commands.some((each) => each.name === rest);
  if (scheme === 'document') return Object.hasOwn(documentKinds, rest);
  if (/^(src|content|docs|templates)\//u.test(name)) return existsSync(join(projectRoot, name));
  if (name.includes('/')) return codes.has(name);
  const [kind = '', ...path] = name.split('.');
  return hasField(kind, path);
}

const all = [...Object.values(articles).flat(), ...catalogue];

test('no row is empty and every name exists', () => {
  expect(all.filter(({ by, what }) => by.length === 0 || what === '').map(({ at }) => at)).toEqual([]);
  expect(
    all.flatMap(({ at, by }) => by.filter((name) => !exists(name)).map((name) => `${at}: ${name}`)),
  ).toEqual([]);
  // What is still missing is said here too, so that nothing goes missing unnoticed.
  expect(all.filter(({ pending }) => pending !== undefined).map(({ at, what }) => `${at} ${what}`)).toEqual(
    [],
  );
});

describe('nothing is left out', () => {
  const numerals = '一二三四五六七八九十'.split('');
  const chinese = (number: number): string =>
    number <= 10
      ? numerals[number - 1]!
      : `${number >= 20 ? '二' : ''}十${number % 10 === 0 ? '' : numerals[(number % 10) - 1]}`;

  test.each([
    ['S0', 19, '条'],
    ['S1', 22, '项'],
    ['S2', 21, '项'],
    ['S4', 17, '条'],
  ] as const)('%s has %i places', (id, count, unit) => {
    const found = new Set(articles[id].map(({ at }) => at.replace(/（.*）$/u, '')));
    for (let number = 1; number <= count; number += 1)
      expect(found, `${id} ${number}`).toContain(`第${chinese(number)}${unit}`);
  });

  test('of the emergency text every section, all texts have rows', () => {
    expect(articles.S3.map(({ at }) => at)).toEqual([
      '一',
      '二（一）',
      '二（二）',
      '二（三）',
      '三（一）',
      '三（二）',
      '三（三）',
      '三（四）',
      '四（一）',
      '四（二）',
      '四（三）',
      '四（四）',
      '附件',
    ]);
    for (const id of Object.keys(texts) as TextId[]) expect(articles[id].length).toBeGreaterThan(10);
  });

  test('every number of the catalogue is implemented by a rule that bears it', () => {
    const bearers = new Map(rules.map(({ number, code }) => [number, code]));
    for (const { at, by } of catalogue)
      if (/^[A-Z]+-\d+$/u.test(at)) {
        expect(numbers, at).toContain(at);
        expect(by, at).toContain(bearers.get(at));
      }
  });

  test('every rule stands in the mapping or is named beside the catalogue', () => {
    const named = new Set(all.flatMap(({ by }) => by));
    const beside = rules.map(({ code }) => code).filter((code) => !named.has(code));
    // Rules beyond the catalogue: they guard the data of this project itself.
    expect(beside).toMatchInlineSnapshot(`
      [
        "plan/schedule",
        "case/penalty-record",
        "case/limitation",
        "penalty/kinds",
        "penalty/spot-collection",
        "statistics/publication-date",
        "year-data/disclosure",
        "format/case-serial",
        "publication/taken-down",
        "coercion/mine-acceptance",
        "coercion/required",
        "remedy/penalty",
        "remedy/terms",
      ]
    `);
  });
});

test('the page is current', () => {
  expect(readFileSync(join(projectRoot, 'docs/reference/coverage.md'), 'utf8')).toBe(coveragePage());
});
