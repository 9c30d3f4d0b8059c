import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { kinds } from '../../src/model/kinds.ts';
import { csv, penaltyHead, penaltyRow } from '../content/import/table.ts';
import { agencyYaml, settingsYaml } from '../content/memory.ts';
import { hashFiles, listFiles, temporaryFolder, writeFiles } from '../harness/folder.ts';

const { uscc } = kinds.penalty.sample.party as { uscc: string };
const extra = ['公示日期', '违反规定', '处罚依据', '统一社会信用代码', '法定代表人', '违法行为类型'];
const law = [
  '2025-03-07',
  '《中华人民共和国安全生产法》第二十八条第四款',
  '《中华人民共和国安全生产法》第九十七条第（四）项',
  uscc,
  '程松年',
  '安全生产教育培训违法',
];
const row = (serial: number | string, changes: Record<string, string> = {}) => [
  ...penaltyRow(serial, changes),
  ...law,
];
const table = (...rows: string[][]) => csv([...penaltyHead, ...extra], ...rows);

/** A content folder with a table beside it, and the program run there. */
function project(text: string) {
  const folder = temporaryFolder({
    'content/gongshi.yaml': settingsYaml,
    'content/agencies/shili.yaml': agencyYaml,
    '台账.csv': text,
  });
  const content = join(folder, 'content');
  const run = async (...options: string[]) => {
    let [out, err] = ['', ''];
    const code = await main(
      [
        'import',
        join(folder, '台账.csv'),
        '--as',
        'penalty',
        '--agency',
        'shili',
        '--into',
        content,
        '--today',
        '2025-04-01',
        ...options,
      ],
      {
        out: { write: (part) => (out += part) },
        err: { write: (part) => (err += part) },
        colour: false,
      },
    );
    return { code, out, err };
  };
  return { folder, content, run };
}

test('a dry run says what would happen and writes nothing', async () => {
  const { content, run } = project(
    table(row(1), row(2, { 处罚决定日期: '2025624日', 罚款金额: '若干' }), row(3, { 处罚决定日期: '' })),
  );
  const before = hashFiles(content);
  const { code, out } = await run('--dry-run');
  expect(code).toBe(1);
  expect(out.replaceAll(content, 'content')).toMatchInlineSnapshot(`
    "台账.csv
    表：表头在第 1 行，内容 3 行
      列：决定书文号 → 行政处罚决定书文号；当事人名称 → 行政相对人名称；行政相对人类别 → 行政相对人类别；违法事实 → 违法事实；处罚类别 → 处罚类别；处罚内容 → 处罚内容；罚款金额 → 罚款金额；处罚决定日期 → 处罚决定日期；公示日期 → 公示日期；违反规定 → 违反规定；处罚依据 → 处罚依据；统一社会信用代码 → 统一社会信用代码；法定代表人 → 法定代表人；违法行为类型 → 违法行为类型

    新增：
      + 2025-001  （示）应急罚〔2025〕1号  penalties/2025/001.yaml

    拒绝：
      第 3 行
        · ［罚款金额］罚款金额：应为人民币金额，如 50000、50,000 或 5万元，实为“若干”（不是一个金额）；请核对原件后改写（schema/money）
        · ［处罚决定日期］处罚决定日期：应为 2026-03-05 或 2026年3月5日 这样的日期，实为“2025624日”（残缺或不是日期）；请核对原件后补正（schema/date）
      第 4 行
        · ［处罚决定日期］缺少必填的“处罚决定日期”（decidedOn）（schema/missing-field）　→ 该格为空，请从原件补填

    共 3 行：新增 1，相同 0，变动 0，拒绝 2。只作试算，没有写入任何文件。
    "
  `);
  expect(hashFiles(content)).toEqual(before);
});

test('a dry run says what check will report, by row and column, and fails on errors', async () => {
  const { run } = project(table(row(1), row(2, { 罚款金额: '999999' }), row(3, { 罚款金额: '999999' })));
  const { code, out } = await run('--dry-run');
  expect(code).toBe(1);
  expect(out).toContain('拒绝 0');
  const after = out.slice(out.indexOf('写入后将报告：'));
  expect(after).toMatch(
    / {2}第 3–4 行　错误\n {4}· ［罚款金额］罚款 999,?999 元超出.*（penalty\/fine-range）.*\n {4}· ［处罚内容］/u,
  );
  expect(after).not.toContain('第 2 行');
  const json = JSON.parse((await run('--dry-run', '--format', 'json')).out) as {
    afterwards: { row: number; code: string }[];
  };
  expect(new Set(json.afterwards.map(({ row: at }) => at))).toEqual(new Set([3, 4]));
  const fine = project(table(row(1)));
  expect((await fine.run('--dry-run')).code).toBe(0);
});

test('an unknown column is told once, beside what is wrong with each row', async () => {
  const { run } = project(
    csv(
      [...penaltyHead, ...extra, '来历'],
      [...row(1), '甲'],
      [...row(2, { 罚款金额: '若干' }), '甲'],
      [...row(3), '甲'],
    ),
  );
  const { code, out } = await run('--dry-run');
  expect(code).toBe(1);
  expect(out.slice(out.indexOf('拒绝：'))).toMatchInlineSnapshot(`
    "拒绝：
      全部 3 行，因表头不能确定
        · ［来历］列“来历”（例如“甲”）没有对应的字段（import/unknown-column）　→ 请在映射文件的“列”中写明填哪个字段，不要的写“跳过”
      第 3 行
        · ［罚款金额］罚款金额：应为人民币金额，如 50000、50,000 或 5万元，实为“若干”（不是一个金额）；请核对原件后改写（schema/money）

    共 3 行：新增 0，相同 0，变动 0，拒绝 3。只作试算，没有写入任何文件。
    "
  `);
});

test('records are written whole, checked content has no errors, a second run finds everything the same', async () => {
  const { content, run } = project(table(row(1), row(2)));
  expect((await run()).code).toBe(0);
  expect(listFiles(content)).toEqual([
    'agencies/shili.yaml',
    'gongshi.yaml',
    'penalties/2025/001.yaml',
    'penalties/2025/002.yaml',
  ]);
  expect(readFileSync(join(content, 'penalties/2025/001.yaml'), 'utf8')).toMatchInlineSnapshot(`
    "编号: 2025-001
    处罚机关: shili
    行政处罚决定书文号: （示）应急罚〔2025〕1号
    行政相对人:
      行政相对人名称: 示例市松风化工有限公司
      行政相对人类别: 法人及非法人组织
      统一社会信用代码: 91999900MA0000015N
      法定代表人: 程松年
    违法事实: 未如实记录培训情况
    违法行为类型: 安全生产教育培训违法
    违反规定:
      - 《中华人民共和国安全生产法》第二十八条第四款
    处罚依据:
      - 《中华人民共和国安全生产法》第九十七条第（四）项
    处罚类别:
      - 罚款
    处罚内容: 罚款人民币20000元
    罚款金额: 20000
    处罚决定日期: 2025-03-05
    公示:
      公示日期: 2025-03-07
    "
  `);
  let out = '';
  const streams = {
    out: { write: (part: string) => (out += part) },
    err: { write: () => undefined },
    colour: false,
  };
  await main(['check', '--content', content, '--today', '2025-04-01', '--format', 'json'], streams);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; severity: string }[] };
  expect(
    diagnostics.filter(({ file, severity }) => severity === 'error' && file.includes('penalties')),
  ).toEqual([]);
  const before = hashFiles(content);
  const again = await run();
  expect(again.out).toContain('共 2 行：新增 0，相同 2，变动 0，拒绝 0。没有写入任何文件。');
  expect(hashFiles(content)).toEqual(before);
});

test('a record that differs is left alone until replacing is allowed', async () => {
  const { folder, content, run } = project(table(row(1)));
  await run();
  writeFiles(folder, { '台账.csv': table(row(1, { 罚款金额: '30000' })) });
  expect((await run('--dry-run')).out).toContain('      罚款金额：20000 → 30000');
  const before = hashFiles(content);
  const kept = await run();
  expect(kept.code).toBe(1);
  expect(kept.out).toContain(
    '没有改写（import/differs）　→ 先用 --dry-run 看清变动，确认以新表为准再加 --replace',
  );
  expect(hashFiles(content)).toEqual(before);
  expect((await run('--replace')).code).toBe(0);
  expect(readFileSync(join(content, 'penalties/2025/001.yaml'), 'utf8')).toContain('罚款金额: 30000');
});

test('a file that cannot be read as the record is never overwritten', async () => {
  const { folder, content, run } = project(table(row(1)));
  writeFiles(folder, { 'content/penalties/2025/001.yaml': '坏: [\n' });
  const { code, out } = await run('--replace');
  expect(code).toBe(1);
  expect(out).toContain('（import/file-exists）');
  expect(readFileSync(join(content, 'penalties/2025/001.yaml'), 'utf8')).toBe('坏: [\n');
});

test('records can be written as one CSV that reads back', async () => {
  const { content, run } = project(table(row(1), row(2)));
  expect((await run('--csv', '2025.csv')).code).toBe(0);
  expect(listFiles(content)).toContain('penalties/2025.csv');
  expect((await run()).out).toContain('新增 0，相同 2');
  expect((await run('--csv', '2025.csv')).err).toContain('已存在；确要改写请加 --replace');
});

test('the outcome as JSON accounts for every row', async () => {
  const { run } = project(
    table(
      row(1),
      row(2),
      row(2),
      ['合计', '', '', '', '', '', '40000', '', '', '', '', '', '', ''],
      row(3, { 违法事实: '' }),
    ),
  );
  const result = JSON.parse((await run('--dry-run', '--format', 'json')).out) as {
    rows: number;
    counts: Record<string, number>;
    refused: { row: number; reasons: { code: string }[] }[];
    records: { id: string; rows: number[]; repeats: number[] }[];
  };
  expect(result).toMatchObject({ rows: 5, counts: { added: 2, same: 1, changed: 0, refused: 2 } });
  expect(result.refused.map(({ row: number, reasons }) => [number, reasons.map(({ code }) => code)])).toEqual(
    [
      [5, ['import/total-row']],
      [6, ['schema/missing-field']],
    ],
  );
  expect(result.records.map(({ id, rows, repeats }) => [id, rows, repeats])).toEqual([
    ['2025-001', [2], []],
    ['2025-002', [3], [4]],
  ]);
});

test.each([
  [['--map', '没有.yaml'], '映射文件 没有.yaml：文件不存在'],
  [['--csv', '../a.csv'], '--csv 应为文件名，如 2024.csv'],
])('%j is wrong usage', async (options, message) => {
  const { code, err } = await project(table(row(1))).run(...options);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('a faulty mapping is shown at its line, and nothing is imported', async () => {
  const { folder, content, run } = project(table(row(1)));
  writeFiles(folder, { '映射.yaml': '列:\n  决定书文号: 文耗\n' });
  const before = hashFiles(content);
  const { code, out } = await run('--map', join(folder, '映射.yaml'));
  expect(code).toBe(1);
  expect(out).toContain('“行政处罚”没有字段“文耗”');
  expect(out).toContain('  2 |   决定书文号: 文耗');
  expect(hashFiles(content)).toEqual(before);
});
