import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { reachOf } from '../../src/cli/load-for.ts';
import { kinds } from '../../src/model/kinds.ts';
import { runCli } from '../harness/cli.ts';
import { listFiles, temporaryFolder } from '../harness/folder.ts';

const yaml = (kind: keyof typeof kinds, change: Record<string, unknown> = {}) =>
  stringify({ ...kinds[kind].sample, ...change });

/** Content of one agency with an order and a decision. */
function content(agency: Record<string, unknown> = {}) {
  return temporaryFolder({
    'content/gongshi.yaml': 'title: 示例\nagency: shili\n',
    'content/agencies/shili.yaml': yaml('agency', agency),
    'content/responsibilities/training.yaml': yaml('responsibility'),
    'content/penalties/001.yaml': yaml('penalty'),
    'content/orders/001.yaml': yaml('order'),
    'content/inspections/001.yaml': yaml('inspection'),
  });
}

const print = (folder: string, ...args: string[]) =>
  runCli(['print', ...args, '--today', '2026-03-31'], { cwd: folder });

describe('gongshi print', () => {
  test('writes one document and says how long it is', async () => {
    const folder = content();
    const { code, stdout, stderr } = await print(
      folder,
      'rectify-order',
      '2026-001',
      '--out',
      'new/order.pdf',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/order\.pdf：[12] 页，\d+ 字节\n$/);
    expect(readFileSync(join(folder, 'new/order.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(listFiles(join(folder, 'new'))).toEqual(['order.pdf']);
  });

  test('a record that is there but has errors is named with its file and line, not another', async () => {
    const folder = content();
    writeFileSync(
      join(folder, 'content/penalties/002.yaml'),
      yaml('penalty', { id: '2026-002', fine: '若干' }),
    );
    writeFileSync(join(folder, 'content/penalties/003.yaml'), 'a: [');
    const broken = await print(folder, 'decision-unit', '2026-002');
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(
      /“行政处罚结果”记录“2026-002”有错误.*content\/penalties\/002\.yaml:\d+:\d+\n.*check/u,
    );
    expect(broken.stderr).not.toContain('2026-001');
    expect((await print(folder, 'decision-unit', '003')).stderr).toContain('content/penalties/003.yaml:1');
    const absent = await print(folder, 'decision-unit', '2026-01');
    expect(absent.stderr).toContain('没有编号为“2026-01”的“行政处罚结果”记录\n您是不是要写“2026-001”？');
  });

  test('a list of an agency’s records reads those records as well', async () => {
    const folder = content();
    const { code, stdout } = await print(folder, 'duty-list', 'shili', '--out', 'list.pdf');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/list\.pdf：\d 页/u)]);
    const none = await print(folder, 'random-list', 'shili');
    expect(none.stdout).toContain('没有可以列入的“随机抽查事项清单”记录');
  });

  test('the same command gives the same bytes', async () => {
    const folder = content();
    await print(folder, 'decision-unit', '2026-001', '--out', 'a.pdf');
    await print(folder, 'decision-unit', '2026-001', '--out', 'b.pdf');
    expect(readFileSync(join(folder, 'a.pdf')).equals(readFileSync(join(folder, 'b.pdf')))).toBe(true);
  });

  test('names the line of what is missing, and leaves the file of before', async () => {
    const folder = content({ payment: undefined });
    writeFileSync(join(folder, 'decision.pdf'), 'before');
    const { code, stdout } = await print(folder, 'decision-unit', '2026-001', '--out', 'decision.pdf');
    expect(code).toBe(1);
    expect(stdout).toMatch(/content\/agencies\/shili\.yaml:1 +错误 document\/missing-value/);
    expect(readFileSync(join(folder, 'decision.pdf'), 'utf8')).toBe('before');
    expect(listFiles(folder).filter((file) => file.includes('.new-'))).toEqual([]);
  });

  test('templates that lie elsewhere than beside the content change nothing', async () => {
    const folder = content();
    const elsewhere = temporaryFolder({ 'templates/rectify-order.md.hbs': '# {{parti}}\n' });
    const { code, stdout } = await runCli(
      ['print', 'rectify-order', '2026-001', '--content', join(folder, 'content'), '--format', 'json'],
      { cwd: elsewhere },
    );
    expect([code, JSON.parse(stdout).diagnostics]).toEqual([0, []]);
  });

  test('an agency’s template beside its content takes the place of the project’s', async () => {
    const folder = content();
    const templates = temporaryFolder({
      'content/gongshi.yaml': readFileSync(join(folder, 'content/gongshi.yaml')),
      'content/agencies/shili.yaml': readFileSync(join(folder, 'content/agencies/shili.yaml')),
      'templates/rectify-order.md.hbs': '# {{parti}}\n',
    });
    const { code, stdout } = await print(templates, 'rectify-order', '--blank', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).diagnostics).toMatchObject([
      { code: 'template/unknown-name', file: 'templates/rectify-order.md.hbs', line: 1, column: 5 },
    ]);
  });

  test('prints samples and empty forms without any content', async () => {
    const folder = temporaryFolder();
    const sample = await print(folder, '--sample', 'annual-plan', '--format', 'json');
    expect(JSON.parse(sample.stdout)).toMatchObject({ kind: 'annual-plan', pages: 6, diagnostics: [] });
    const blank = await print(folder, 'decision-unit', '--sample', '--blank');
    expect(blank.code).toBe(0);
    expect(listFiles(folder)).toEqual(['annual-plan-sample.pdf', 'decision-unit-blank-sample.pdf']);
  });

  test.each([
    [['decision-unt', 'x'], '您是不是要写“decision-unit”'],
    [['decision-unit', '2026-01'], '您是不是要写“2026-001”'],
    [['decision-unit'], '缺少 ID'],
  ])('wrong use: %j', async (args, words) => {
    const { code, stderr } = await print(content(), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

test.each([
  ['statistics', ['agency', 'statistics']],
  ['order', ['agency', 'inspection', 'order', 'penalty']],
] as const)('a document of %s speaks of %j', (kind, reached) => {
  expect([...reachOf(kind)].sort()).toEqual(reached);
});
