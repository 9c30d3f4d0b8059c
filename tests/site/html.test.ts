import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDemonstration } from './demonstration.ts';
import { fileOfPath, onePageOfEachKind } from './page-kinds.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A choice of typography; numbers that are copied should hold plain hyphens.
    'tel-non-breaking': 'off',
    // The form of display modes acts at once, and is not shown where scripts do not run.
    'wcag/h32': 'off',
  },
});

let folder: string;
let paths: string[];

beforeAll(async () => {
  [folder, paths] = await Promise.all([buildDemonstration(), onePageOfEachKind()]);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function problems(html: string, path: string): Promise<string[]> {
  const report = await validator.validateString(html, path);
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, line, column, message, selector }) =>
        `${path}:${line}:${column} ${ruleId}: ${message} (${selector})`,
    ),
  );
}

test('the validator sees faults', async () => {
  const html =
    '<!doctype html><html lang="zh-CN"><head><title>x</title></head><body><p id="a"><p id="a"></body></html>';
  expect((await problems(html, 'x.html')).join('\n')).toContain('no-dup-id');
});

test('one page of every kind is valid HTML', async () => {
  expect(paths.length).toBeGreaterThan(20);
  const found = await Promise.all(
    paths.map((path) => problems(readFileSync(join(folder, 'dist', fileOfPath(path)), 'utf8'), path)),
  );
  expect(found.flat()).toEqual([]);
});
