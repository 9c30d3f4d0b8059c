import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { commands } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import { runCli } from '../harness/cli.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { agencyYaml, monthsCsv, penalty, settingsYaml } from '../content/memory.ts';

/** Runs the program in this process and returns what it printed. */
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
    colour: false,
  });
  return { code, out, err };
}

const content = (files: Record<string, string> = {}) =>
  temporaryFolder({ 'gongshi.yaml': settingsYaml, 'agencies/shili.yaml': agencyYaml, ...files });

describe('usage', () => {
  test('without a command the help is shown and it counts as a mistake', async () => {
    const { code, out } = await run();
    expect(code).toBe(2);
    for (const { name, about } of commands) {
      expect(out).toContain(`  ${name} `);
      expect(out).toContain(`${about.zh}　${about.en}`);
    }
    expect((await run('--help')).code).toBe(0);
  });

  test.each([
    [['chek'], '没有命令“chek”', '您是不是要写“check”？'],
    [['zzzzzz'], '没有命令“zzzzzz”', '可用的命令见 --help'],
    [['constructor'], '没有命令“constructor”', ''],
    [['check', '--fromat', 'json'], '没有选项 --fromat', '您是不是要写 --format？'],
    [
      ['check', '--format', 'jsn'],
      '选项 --format 应为 text、json、github、sarif、html，实为“jsn”',
      '您是不是要写 json？',
    ],
    [['check', '--format'], '选项 --format 后面应有 FORMAT', ''],
    [['check', '--today', '2026-02-30'], '2026年2月只有 28 天', ''],
    [['check', '--today', '2026-01-01', '--today', '2026-01-02'], '选项 --today 写了两次', ''],
    [['check', '--all=yes'], '选项 --all 不带值', ''],
    [['check', 'somewhere'], '不应有“somewhere”', ''],
    [['check', '--constructor'], '没有选项 --constructor', ''],
    [['new'], '缺少 KIND', ''],
    [['new', 'penalty'], '缺少 ID', ''],
    [['new', 'penlty', '1'], '没有记录类别“penlty”', '您是不是要写“penalty”？'],
    [['new', 'penalty', '处罚1'], '编号应只含小写字母、数字和连字符', ''],
  ])('%j is refused with exit code 2', async (argv, message, hint) => {
    const { code, out, err } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`用法有误：`);
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  test('messages are English on demand', async () => {
    expect((await run('chek', '--lang', 'en')).err).toBe(
      'Wrong usage: There is no command “chek”\nDid you mean “check”?\n',
    );
  });

  test('options may stand before the command', async () => {
    expect((await run('--lang', 'en', 'kinds')).out).toMatch(/^kind +title/u);
    expect((await run('--format=json', '--lang', 'en', 'kinds', 'penalty')).out).toMatch(/^\[/u);
    expect((await run('--lang', 'fr')).err).toContain('选项 --lang 应为 zh、en');
    expect((await run('--lang', 'en', '--help')).code).toBe(0);
  });

  test('tells its version', async () => {
    expect(await run('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/u),
    });
  });

  test('files that are not there are told in words', async () => {
    const { code, err } = await run('import', '/nowhere/a.csv', '--as', 'penalty');
    expect({ code, err }).toEqual({ code: 2, err: '用法有误：文件 /nowhere/a.csv：文件不存在\n' });
  });

  test.each([
    ['a', 'a'],
    ['a', 'a/b'],
    ['a/b', './a'],
  ])('build does not put the site into %s and staff documents into %s', async (out, staff) => {
    const { code, err } = await run('build', '--content', 'nowhere', '--out', out, '--staff-out', staff);
    expect(code).toBe(2);
    expect(err).toContain('应各自独立');
  });

  test.each(commands.map(({ name }) => name))(
    '%s has help with every option in both languages',
    async (name) => {
      const { command } = await commands.find((one) => one.name === name)!.load();
      const { code, out } = await run(name, '--help');
      expect(code).toBe(0);
      expect(out).toContain(`npm run gongshi -- ${name}`);
      for (const [option, { about }] of Object.entries(command.options ?? {})) {
        expect(out).toContain(`--${option}`);
        expect(out).toContain(`${about.zh}　${about.en}`);
      }
    },
  );
});

describe('check', () => {
  test('good content is fine', async () => {
    const files = kindIds.map((kind) => {
      const { id, ...record } = kinds[kind].sample as Record<string, unknown>;
      return [`${kinds[kind].folder}/${String(id)}.yaml`, stringify(record, { lineWidth: 0 })];
    });
    const root = content(Object.fromEntries(files) as Record<string, string>);
    const { code, out } = await run('check', '--content', root, '--today', '2026-03-25');
    expect({ code, out }).toEqual({
      code: 0,
      out: `检查 ${kindIds.length + 1} 个文件，${kindIds.length} 条记录可用（以 2026-03-25 为今天）：错误 0，警告 0，提示 0。\n`,
    });
  });

  test('a finding has place, severity, code, frame and hint', async () => {
    const root = content({ 'penalties/a.yaml': penalty({ kinds: '[罚金]' }) });
    const { code, out } = await run('check', '--content', root, '--today', '2026-03-25');
    expect(code).toBe(1);
    expect(out).toContain(`${root}/penalties/a.yaml:4:9  错误 schema/choice  处罚类别：“罚金”不在可选值之中`);
    expect(out).toContain('  4 | kinds: [罚金]\n    |         ^^^^\n  提示：您是不是要写“罚款”？\n');
  });

  test('records that no rule has seen are told once', async () => {
    const root = content({
      'penalties/a.yaml': penalty({ decidedOn: '2025624日' }),
      'penalties/b.yaml': penalty({ agency: 'nobody' }),
    });
    const { out } = await run('check', '--content', root, '--today', '2026-03-25');
    expect(out).toMatch(/提示 \d+。\n另有 2 条记录因读取错误未参加规则检查，改正后请再检查一次。\n$/u);
    const json = await run('check', '--content', root, '--today', '2026-03-25', '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ leftOut: 2 });
  });

  test('a finding in a table shows its cell, not the beginning of the row', async () => {
    const root = content({
      'statistics/a.csv': monthsCsv([{ fines: '若干' }, { month: '2026-02', visits: '' }, {}, {}]),
    });
    const { out } = await run('check', '--content', root, '--today', '2026-03-25');
    expect(out).toMatch(/schema\/money .*\n {2}2 \| 罚没款 = 若干\n/u);
    expect(out).toMatch(/schema\/missing-field .*\n {2}3 \| 检查家次 = （空）\n/u);
    expect(out).toMatch(
      /schema\/duplicate-id .*\n {2}5 \| 统计单位 = shili，统计月份 = 2026-01，检查企业数 = 40\n/u,
    );
  });

  test('JSON has all of it', async () => {
    const root = content({ 'penalties/a.yaml': penalty({ decidedOn: '2025624日' }) });
    const { code, out } = await run('check', '--content', root, '--today', '2026-03-25', '--format', 'json');
    const report = JSON.parse(out) as {
      today: string;
      counts: object;
      diagnostics: { code: string; file: string }[];
    };
    expect(code).toBe(1);
    expect(report.today).toBe('2026-03-25');
    expect(report.diagnostics.find((one) => one.code === 'schema/date')).toMatchObject({
      severity: 'error',
      file: `${root}/penalties/a.yaml`,
      line: 6,
      column: 12,
      length: 8,
      message: { en: expect.stringContaining('expected a date') },
    });
  });

  test('workflow commands are escaped', async () => {
    const root = content({ 'penalties/a,b:c.yaml': penalty({ remarks: '100%' }) });
    const { out } = await run(
      'check',
      '--content',
      root,
      '--today',
      '2026-03-25',
      '--format',
      'github',
      '--lang',
      'en',
    );
    const line = out.split('\n').find((text) => text.includes('unknown-field'));
    expect(line).toContain(`file=${root}/penalties/a%2Cb%3Ac.yaml,line=8,col=1,title=schema/unknown-field::`);
    expect(line).toContain('%0A');
  });

  test('thousands of findings of one kind are counted, not printed, unless asked for', async () => {
    const head = '统计单位,统计月份';
    const rows = Array.from({ length: 5000 }, (_, at) => `shili,第${at}月`);
    const root = content({ 'statistics/a.csv': [head, ...rows].join('\n') });
    const some = await run('check', '--content', root, '--today', '2026-03-25');
    expect(some.out.match(/错误 schema\/date {2}/g)).toHaveLength(10);
    expect(some.out).toContain('schema/date：另有 4990 处');
    expect(some.out).toContain('加 --all 显示全部。');
    const all = await run('check', '--content', root, '--today', '2026-03-25', '--all');
    expect(all.out.match(/schema\/date {2}/g)).toHaveLength(5000);
  });

  test('workflow commands name the first of a kind, the gravest first, and count the rest', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `shili,第${at}月`);
    const root = content({ 'statistics/a.csv': ['统计单位,统计月份', ...rows].join('\n') });
    const args = ['check', '--content', root, '--today', '2026-03-25', '--format', 'github'];
    const lines = (await run(...args)).out.trimEnd().split('\n');
    expect(lines.filter((line) => line.includes('title=schema/date::'))).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/^::notice title=gongshi check::.*schema\/date：另有 4990 处.*--all/u);
    const levels = lines.slice(0, -1).map((line) => line.split(' ', 1)[0]);
    expect(levels).toEqual(
      levels.toSorted(
        (a, b) => '::e ::w ::n'.indexOf(a!.slice(0, 3)) - '::e ::w ::n'.indexOf(b!.slice(0, 3)),
      ),
    );
    const all = await run(...args, '--all');
    expect(all.out.match(/title=schema\/date::/g)).toHaveLength(5000);
    expect(all.out).not.toContain('gongshi check::');
  });

  test.each(['nowhere', 'empty'])('a root that is %s fails', async (name) => {
    const root = temporaryFolder({ 'x/empty/.keep': '' });
    const { code, out } = await run('check', '--content', `${root}/${name}`);
    expect(code).toBe(1);
    expect(out).toMatch(/file\/(no-root|empty-root)/);
  });

  test('the day is today in Beijing unless given', async () => {
    const { out } = await run('check', '--content', content(), '--format', 'json');
    expect((JSON.parse(out) as { today: string }).today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

test('the process ends with the exit code and keeps results and remarks apart', async () => {
  const wrong = await runCli(['chek']);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  const listed = await runCli(['kinds', '--format', 'json']);
  expect(listed).toMatchObject({ code: 0, stderr: '' });
});

describe('lists', () => {
  test.each([
    ['kinds', 'penalties/', 'penalty'],
    ['rules', 'plan/approval', 'plan/approval'],
    ['documents', 'decision-unit', 'decision-unit'],
  ])('%s as text and as JSON', async (name, text, id) => {
    expect((await run(name)).out).toContain(text);
    const rows = JSON.parse((await run(name, '--format', 'json')).out) as { id?: string; code?: string }[];
    expect(rows.some((row) => (row.id ?? row.code) === id)).toBe(true);
  });

  test('kinds with a kind lists its fields', async () => {
    const { out } = await run('kinds', '行政处罚结果');
    expect(out).toMatch(/^decidedOn +处罚决定日期 +日期 +必填 +公开/mu);
    const fields = JSON.parse((await run('kinds', 'penalty', '--format', 'json')).out) as { key: string }[];
    expect(fields.find(({ key }) => key === 'party.idNumber')).toMatchObject({
      title: expect.any(String) as string,
      required: false,
      publish: 'internal',
    });
    expect((await run('kinds', 'penalti')).err).toContain('您是不是要写“penalty”');
  });

  test('a kind whose fields are marked one by one says so', async () => {
    const lines = (await run('kinds')).out.split('\n');
    expect(lines.find((line) => line.startsWith('statistics '))).toMatch(/公开$/u);
    expect(lines.find((line) => line.startsWith('penalty '))).toMatch(/逐字段标明$/u);
  });

  test('schema prints or writes schemas for editors', async () => {
    const schema = JSON.parse((await run('schema', 'penalty')).out) as { properties: Record<string, object> };
    expect(schema.properties.文号 ?? schema.properties.行政处罚决定书文号).toMatchObject({
      title: '行政处罚决定书文号',
    });
    const folder = temporaryFolder();
    const { code, out } = await run('schema', '--out', folder);
    expect({ code, out }).toEqual({ code: 0, out: `已写入 ${kindIds.length + 1} 个 Schema：${folder}\n` });
  });
});
