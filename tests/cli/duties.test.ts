import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import { changed } from '../checks/example-corpus.ts';
import { settingsYaml } from '../content/memory.ts';
import { temporaryFolder } from '../harness/folder.ts';

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
    colour: false,
  });
  return { code, out, err };
}

/** The samples of all kinds as files, some changed. */
function content(changes: Record<string, Record<string, unknown>> = {}): string {
  const files = kindIds.map((kind) => {
    const { id, ...record } = changed(kinds[kind].sample, changes[kind]) as Record<string, unknown>;
    return [`${kinds[kind].folder}/${String(id)}.yaml`, stringify(record, { lineWidth: 0 })];
  });
  return temporaryFolder({
    'gongshi.yaml': settingsYaml,
    ...(Object.fromEntries(files) as Record<string, string>),
  });
}

const today = ['--today', '2026-03-25'];

test('draw repeats a draw named by its file or its id', async () => {
  const root = content();
  const byFile = await run('draw', `${root}/draws/2026-01.yaml`, '--content', root, ...today);
  expect(byFile.code).toBe(0);
  expect(byFile.out).toContain('  1. 91999900MA0090030Y 示例市白石建材有限公司\n');
  expect(byFile.out).toContain('复算一致');
  expect((await run('draw', '2026-01', '--content', root, ...today)).out).toBe(byFile.out);
});

test('draw tells differences and fails', async () => {
  const root = content({ draw: { seed: 'another' } });
  const { code, out } = await run('draw', '2026-01', '--content', root, ...today, '--format', 'json');
  const [result] = JSON.parse(out) as { differences: { zh: string }[]; drawn: object[] }[];
  expect(code).toBe(1);
  expect(result!.drawn).toHaveLength(2);
  expect(result!.differences.length).toBeGreaterThan(0);
  expect((await run('draw', '2026-01', '--content', root, ...today)).out).toContain('不一致：第 ');
});

test('draw of nothing known is a mistake of usage', async () => {
  const { code, err } = await run('draw', 'nothing', '--content', content(), ...today);
  expect(code).toBe(2);
  expect(err).toContain('没有抽取记录“nothing”');
});

test('doctor fails when something is overdue and says what', async () => {
  const root = content({ 'year-data': { publishedOn: undefined } });
  const { code, out } = await run('doctor', '--content', root, ...today);
  expect(code).toBe(1);
  expect(out).toMatch(/逾期 +上年度行政执法数据 +2025 年度行政执法数据没有公开（2026-01-31，已过 53 天）/u);
  expect(out).toMatch(
    /以 2026-03-25 为今天：完成 \d+ 项，待办 \d+ 项，逾期 \d+ 项，无数据 \d+ 项，不适用 \d+ 项。\n$/u,
  );
});

test('doctor as data: every duty once for each agency, and nothing overdue means exit code 0', async () => {
  const root = content();
  const { code, out } = await run(
    'doctor',
    '--content',
    root,
    '--agency',
    'shili',
    ...today,
    '--format',
    'json',
  );
  const { duties, counts, complete } = JSON.parse(out) as {
    duties: { agency: string; duty: string; state: string }[];
    counts: Record<string, number>;
    complete: boolean;
  };
  expect(complete).toBe(true);
  expect(new Set(duties.map(({ agency }) => agency))).toEqual(new Set(['shili']));
  expect(counts.overdue).toBe(duties.filter(({ state }) => state === 'overdue').length);
  expect(code).toBe(counts.overdue! > 0 ? 1 : 0);
  expect((await run('doctor', '--content', root, '--agency', 'nobody', ...today)).code).toBe(2);
});

test('index numbers follow the log; a log that cannot be read as a whole is refused', async () => {
  const { code, out } = await run('index-numbers', '--content', content(), ...today);
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toBe('公开主体,公开内容类别,公开内容编号,公开标题,索引号,公开渠道,公开日期');
  expect(lines.some((line) => line.includes('MB0000019/2026-00002'))).toBe(true);
  expect(out).not.toContain(',penalty,2026-001,');
  const broken = content({ publication: { publishedOn: '2026年' } });
  expect((await run('index-numbers', '--content', broken, ...today)).code).toBe(2);
});
