import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { groupByCode } from '../../../src/cli/check/by-code.ts';
import { htmlReport } from '../../../src/cli/check/html.ts';
import { sarif } from '../../../src/cli/check/sarif.ts';
import { main } from '../../../src/cli/main.ts';
import { temporaryFolder } from '../../harness/folder.ts';
import { agencyYaml, penalty, settingsYaml } from '../../content/memory.ts';

const shown = { pathOf: (file: string) => `内容/${file}` };

const one = (change: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'penalty/fine-range',
  severity: 'error',
  file: 'penalties/2026/007.yaml',
  line: 12,
  column: 9,
  length: 6,
  message: { zh: '罚款 <b>150000</b> 元超出幅度', en: 'The fine is out of range' },
  hint: { zh: '核对金额', en: 'Check the amount' },
  basis: ['《中华人民共和国安全生产法》第九十七条'],
  ...change,
});

const head = { today: '2026-03-25', files: 3, records: 2 };

interface Sarif {
  version: string;
  runs: {
    columnKind: string;
    tool: { driver: { rules: { id: string; name?: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region?: object } }[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

describe('SARIF', () => {
  const diagnostics = [
    one(),
    one({
      code: 'schema/date',
      severity: 'warning',
      line: undefined,
      column: undefined,
      file: '统计/a.csv',
      row: 17,
      columnName: '月份',
    }),
    one({ severity: 'info', line: 30 }),
  ];
  const [run] = (sarif(diagnostics, shown, 'zh', '0.1.0') as Sarif).runs;

  test('every result names a rule of the list, and places what has a place', () => {
    expect(run!.columnKind).toBe('unicodeCodePoints');
    for (const result of run!.results)
      expect(run!.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    const [first, second] = run!.results;
    expect(run!.tool.driver.rules.find(({ id }) => id === 'penalty/fine-range')?.name).toBe('PEN-02');
    expect(first!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: '%E5%86%85%E5%AE%B9/penalties/2026/007.yaml' },
      region: { startLine: 12, startColumn: 9, endColumn: 15 },
    });
    expect(second!.locations[0]!.physicalLocation.region).toBeUndefined();
    expect(second!.message.text).toMatch(/第 17 行“月份”列/u);
    expect(run!.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });

  test('the fingerprint of a finding does not change with its line', () => {
    const [first, , third] = run!.results;
    expect(first!.partialFingerprints).toEqual(third!.partialFingerprints);
    expect(first!.partialFingerprints).not.toEqual(run!.results[1]!.partialFingerprints);
  });
});

describe('HTML', () => {
  test('groups by rule and record, with nothing that runs or comes from elsewhere', () => {
    const other = one({ code: 'publication/monthly', severity: 'warning', file: 'agencies/shili.yaml' });
    const html = htmlReport([other, one(), one({ line: 14 })], shown, 'zh', head, false);
    expect(html).not.toMatch(/<script|javascript:|https?:\/\/|url\(|@import|<link|<img| on\w+=/i);
    expect(html).toContain('罚款 &lt;b&gt;150000&lt;/b&gt; 元超出幅度');
    expect(html.match(/<details /g)).toHaveLength(2);
    expect(html.match(/<h3>/g)).toHaveLength(2);
    expect(html.indexOf('penalty-fine-range')).toBeLessThan(html.indexOf('publication-monthly'));
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`);
    expect(html).toContain('<html lang="zh-CN">');
  });

  test('of five thousand findings of one rule two hundred are written out and all are counted', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      one({ file: `penalties/${index % 700}.yaml`, line: index }),
    );
    const html = htmlReport(many, shown, 'zh', head, false);
    expect(html.match(/<li>/g)).toHaveLength(200);
    expect(html).toContain('另有 4800 处');
    expect(html).toContain('<td class="n">5000</td><td class="n">700</td>');
    expect(htmlReport(many, shown, 'zh', head, true).match(/<li>/g)).toHaveLength(5000);
  });

  test('good content says so', () => {
    expect(htmlReport([], shown, 'zh', head, false)).toContain('没有发现问题。');
  });
});

test('groups: gravest first, then most findings', () => {
  const groups = groupByCode([
    one({ code: 'a/info', severity: 'info' }),
    one({ code: 'b/few' }),
    one({ code: 'c/many' }),
    one({ code: 'c/many', severity: 'warning', row: 2 }),
  ]);
  expect(groups.map(({ code, severity, records }) => [code, severity, records.size])).toEqual([
    ['c/many', 'error', 2],
    ['b/few', 'error', 1],
    ['a/info', 'info', 1],
  ]);
});

async function run(...argv: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const code = await main(argv, {
    out: { write: (text) => (out += text) },
    err: { write: () => undefined },
    colour: false,
  });
  return { code, out };
}

test('the command writes both formats and keeps its exit code', async () => {
  const root = temporaryFolder({
    'gongshi.yaml': settingsYaml,
    'agencies/shili.yaml': agencyYaml,
    'penalties/a.yaml': penalty({ kinds: '[罚金]' }),
  });
  const html = await run('check', '--content', root, '--today', '2026-03-25', '--format', 'html');
  expect(html.code).toBe(1);
  expect(html.out).toMatch(/^<!doctype html>[\s\S]*“罚金”不在可选值之中[\s\S]*<\/html>\n$/u);
  const json = await run('check', '--content', root, '--today', '2026-03-25', '--format', 'sarif');
  const { results } = (JSON.parse(json.out) as Sarif).runs[0]!;
  expect(results.find(({ ruleId }) => ruleId === 'schema/choice')).toMatchObject({ level: 'error' });
});

test('many findings are counted by rule after the first ones', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `shili,第${at}月`);
  const root = temporaryFolder({
    'gongshi.yaml': settingsYaml,
    'agencies/shili.yaml': agencyYaml,
    'statistics/a.csv': ['统计单位,统计月份', ...rows].join('\n'),
  });
  const { out } = await run('check', '--content', root, '--today', '2026-03-25');
  expect(out).toMatch(/程度 +处数 +记录 +代码 +内容\n/u);
  expect(out).toMatch(/错误 +60 +60 +schema\/date /u);
});
