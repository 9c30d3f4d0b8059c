import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import type { KindId } from '../../src/model/kinds.ts';
import { changed } from '../checks/example-corpus.ts';
import { temporaryFolder } from '../harness/folder.ts';

/** Content of the samples of all kinds, which the rules find no fault with, some changed. */
function content(
  changes: { [K in KindId]?: Record<string, unknown> } = {},
  more: Record<string, string> = {},
) {
  const files = kindIds
    .filter((kind) => kind !== 'page')
    .map((kind): [string, string] => [
      `${kinds[kind].folder}/${String(kinds[kind].sample.id)}.yaml`,
      stringify(changed(kinds[kind].sample, changes[kind])),
    ]);
  return temporaryFolder({
    'gongshi.yaml': 'title: 示例\nagency: shili\n',
    ...Object.fromEntries(files),
    ...more,
  });
}

const second = stringify({ ...kinds.case.sample, id: '2026-002', decision: undefined, archive: undefined });
const recorded = { recordings: [{ on: '2026-01-12', stage: '现场检查' }] };

async function review(folder: string, ...argv: string[]) {
  let [out, err] = ['', ''];
  const code = await main(['review', ...argv, '--content', folder, '--today', '2026-03-25'], {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
    colour: false,
  });
  return { code, out, err };
}

describe('gongshi review', () => {
  test('a file without fault has all points and ends well', async () => {
    const { code, out, err } = await review(content({ case: recorded }), '2026-001');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('得分 100，满分 100：优秀\n') });
    expect(err).toBe('分值是本项目的建议，各机关的评查标准可能不同。\n');
  });

  test('every point lost is told with aspect, rule, reason and basis; errors of its decisions count', async () => {
    const folder = content({
      case: { ...recorded, 'legalReview.reviewer': '演示员乙' },
      penalty: { remedies: [], content: '对示例公司罚款人民币20000元（叁万元整）。' },
    });
    const { code, out } = await review(folder, '2026-001');
    expect(code).toBe(1);
    expect(out).toContain('  -8  程序  case/legal-review  演示员乙是本案承办人，不得审核本案\n      依据：');
    expect(out).toContain('penalty/amount-in-words');
    expect(out).toMatch(/程序 +12 +20\n/u);
  });

  test('a veto fails the file, and is told as JSON too', async () => {
    const folder = content({ case: { ...recorded, 'violations.0.evidence': [] } });
    expect(await review(folder, '2026-001')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/【一票否决】[\s\S]*得分 80，满分 100：不合格（有一票否决项）\n$/u),
    });
    const { code, out } = await review(folder, '2026-001', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      today: '2026-03-25',
      case: '2026-001',
      score: 80,
      grade: 'failed',
      veto: true,
      lost: [{ code: 'evidence/facts', points: 20, aspect: 'evidence', veto: true }],
    });
  });

  test('findings about other files cost nothing; --all lists every file', async () => {
    const folder = content({ case: recorded }, { 'cases/2026-002.yaml': second });
    const all = JSON.parse((await review(folder, '--all', '--format', 'json')).out);
    expect(all.cases.map((one: { case: string }) => one.case)).toEqual(['2026-001', '2026-002']);
    const alone = JSON.parse((await review(folder, '2026-001', '--format', 'json')).out);
    expect({ today: all.today, ...all.cases[0] }).toEqual(alone);
    expect((await review(folder, '--all')).out).toMatch(
      /^案件 +得分[\s\S]*\n2026-001 +\d+ [\s\S]*\n2026-002 /u,
    );
  });

  test('an unknown case is refused with the nearest one, as is neither or both of case and --all', async () => {
    const folder = content();
    expect(await review(folder, '2026-01')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('您是不是要写“2026-001”？'),
    });
    expect((await review(folder)).code).toBe(2);
    expect((await review(folder, '2026-001', '--all')).code).toBe(2);
  });

  test('records that cannot be read are told of, since rules could not see them', async () => {
    const folder = content({ case: recorded }, { 'cases/2026-002.yaml': '案件名称: 只有名称\n' });
    expect((await review(folder, '2026-001')).err).toContain('1 条记录因读取错误没有参加评查');
    expect(await review(folder, '2026-002')).toMatchObject({
      code: 2,
      err: expect.stringContaining('cases/2026-002.yaml'),
    });
  });
});
