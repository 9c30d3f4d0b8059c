import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/model/kinds.ts';
import { runCli } from '../harness/cli.ts';
import { listFiles, temporaryFolder } from '../harness/folder.ts';

const yaml = (kind: keyof typeof kinds, change: Record<string, unknown> = {}) =>
  stringify({ ...kinds[kind].sample, ...change });

/** Content of one case with what it came from and what it came to, and a decision that belongs to none. */
function content(agency: Record<string, unknown> = {}) {
  const { clue } = kinds.case.sample as { clue: Record<string, unknown> };
  return temporaryFolder({
    'content/gongshi.yaml': 'title: 示例\nagency: shili\n',
    'content/agencies/shili.yaml': yaml('agency', agency),
    'content/responsibilities/training.yaml': yaml('responsibility'),
    'content/cases/001.yaml': yaml('case', {
      clue: { ...clue, inspection: '2026-001', orders: ['2026-001'] },
    }),
    'content/penalties/001.yaml': yaml('penalty'),
    'content/penalties/002.yaml': yaml('penalty', {
      id: '2026-002',
      docNumber: '（示）应急罚〔2026〕2号',
      decidedOn: '2026-03-02',
      publication: { on: '2026-03-05' },
    }),
    'content/orders/001.yaml': yaml('order'),
    'content/inspections/001.yaml': yaml('inspection', {
      plan: undefined,
      planLine: undefined,
      enterprise: undefined,
    }),
  });
}

const print = (folder: string, ...args: string[]) =>
  runCli(['print', '--all', ...args, '--today', '2026-03-31'], { cwd: folder });

describe('gongshi print --all', () => {
  test('puts all documents of a case into its folder, others beside their records', async () => {
    const folder = content();
    const { code, stdout } = await print(folder, '--out', 'all', '--jobs', '1');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^all：\d+ 份文书\n$/u);
    const files = listFiles(join(folder, 'all'));
    expect(files).toContain('case/2026-001/order-2026-001-rectify-order.pdf');
    expect(files).toContain('case/2026-001/penalty-2026-001-decision-unit.pdf');
    expect(files).toContain('penalty/2026-002/decision-unit.pdf');
    const list = readFileSync(join(folder, 'all/文书清单.csv'), 'utf8');
    expect(list).toContain(
      'penalty/2026-002/decision-unit.pdf,行政处罚决定书（单位）,（示）应急罚〔2026〕2号,2026-03-02',
    );
    expect(list.trim().split('\r\n')).toHaveLength(files.filter((file) => file.endsWith('.pdf')).length + 1);
  });

  test('takes kinds, a period, a scope', async () => {
    const folder = content();
    await print(folder, 'decision-unit', '--from', '2026-03', '--out', 'march', '--jobs', '1');
    expect(listFiles(join(folder, 'march')).filter((file) => file.endsWith('.pdf'))).toEqual([
      'penalty/2026-002/decision-unit.pdf',
    ]);
    await print(
      folder,
      '--kind',
      'decision-unit',
      '--scope',
      'public',
      '--to',
      '2026-02-28',
      '--out',
      'open',
      '--jobs',
      '1',
    );
    expect(listFiles(join(folder, 'open')).filter((file) => file.endsWith('.pdf'))).toEqual([
      'penalty/2026-001.pdf',
    ]);
  });

  test('names what cannot be made with its line, and makes the rest', async () => {
    const folder = content();
    const decided = { ...kinds.penalty.sample, id: '2026-003', docNumber: '（示）应急罚〔2026〕3号' };
    const { address: _, ...party } = (decided as unknown as { party: Record<string, unknown> }).party;
    writeFileSync(join(folder, 'content/penalties/003.yaml'), stringify({ ...decided, party }));
    const { code, stdout, stderr } = await print(
      folder,
      '--kind',
      'decision-unit',
      '--out',
      'all',
      '--jobs',
      '1',
    );
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/content\/penalties\/003\.yaml:\d+:\d+ .*document\/missing-value/u);
    expect(stdout).toContain('2 份文书，1 份未能制成');
    // Not asked for, not complained of.
    const earlier = await print(
      folder,
      'decision-unit',
      '--from',
      '2026-03-01',
      '--out',
      'march',
      '--jobs',
      '1',
    );
    expect([earlier.code, earlier.stderr]).toEqual([0, '']);
  });

  test('replaces only what it made itself', async () => {
    const folder = content();
    const { code, stderr } = await print(folder, '--kind', 'delivery', '--out', 'content/penalties');
    expect(code).toBe(2);
    expect(stderr).toContain('输出文件夹');
    expect(existsSync(join(folder, 'content/penalties/001.yaml'))).toBe(true);
  });

  test.each([
    [['--kind', 'decision-unt', '--out', 'x'], '您是不是要写“decision-unit”'],
    [['decision-unit', '2026-001', '--out', 'x'], '成批打印不写记录的标识'],
    [[], '应以 --out 写明输出文件夹'],
    [['--from', '昨天', '--out', 'x'], '选项 --from'],
    [['--agency', 'shil', '--out', 'x'], '您是不是要写“shili”'],
  ])('wrong use: %j', async (args, said) => {
    const { code, stderr } = await print(content(), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
