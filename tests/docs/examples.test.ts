import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../harness/cli.ts';
import { projectRoot } from '../harness/folder.ts';

const table = 'docs/examples/penalties.csv';

test('the table of the tour gives four records and two refusals, and rules find nothing in what is taken', async () => {
  const { code, stdout } = await runCli(
    ['import', table, '--as', 'penalty', '--dry-run', '--today', '2026-11-20', '--format', 'json'],
    { cwd: projectRoot },
  );
  const result = JSON.parse(stdout) as {
    counts: object;
    records: { id: string; state: string }[];
    refused: { row: number; reasons: { code: string }[] }[];
    afterwards: object[];
  };
  expect(code).toBe(1);
  expect(result.counts).toEqual({ added: 4, same: 0, changed: 0, refused: 2 });
  expect(result.records.map(({ id, state }) => [id, state])).toEqual([
    ['2024-016', 'added'],
    ['2024-017', 'added'],
    ['2024-018', 'added'],
    ['2024-019', 'added'],
  ]);
  expect(result.refused.map(({ row, reasons }) => [row, reasons.map(({ code: why }) => why)])).toEqual([
    [6, ['schema/code', 'schema/date']],
    [7, ['import/total-row']],
  ]);
  expect(result.afterwards).toEqual([]);
});

test('it begins with a byte order mark, so that spreadsheets show its Chinese', () => {
  expect([...readFileSync(join(projectRoot, table)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.each(['README.md', 'README.zh-CN.md'])(
  '%s uses it, and prints the empty form by a command of its own',
  (name) => {
    const text = readFileSync(join(projectRoot, name), 'utf8');
    expect(text).toContain(`npm run gongshi -- import ${table} --as penalty --dry-run`);
    expect(text).toContain('npm run gongshi -- print decision-unit --blank`');
  },
);
