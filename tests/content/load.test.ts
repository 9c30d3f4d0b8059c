import { describe, expect, test } from 'vitest';
import { diagnose, load } from '../../src/content/load.ts';
import { find } from '../../src/model/corpus.ts';
import { agencyYaml, loadFiles, memory, page, penalty, settingsYaml } from './memory.ts';

describe('a record in YAML', () => {
  test('has the id of its path unless it names one', async () => {
    const { corpus, diagnostics } = await loadFiles({
      'penalties/2026/007.yaml': penalty(),
      'penalties/2026/008.yml': penalty({ id: 'other' }),
    });
    expect(diagnostics).toHaveOnlyProblems();
    expect([...corpus.records.penalty.keys()]).toEqual(['2026-007', 'other']);
    expect(find(corpus, 'penalty', '2026-007')?.source).toEqual({
      file: 'penalties/2026/007.yaml',
      format: 'yaml',
    });
  });

  test('may have Chinese keys at every level, and names for references', async () => {
    const { corpus, diagnostics } = await loadFiles({
      'penalties/a.yaml': `处罚机关: 示例市应急管理局
文号: （示）应急罚〔2026〕7号
行政相对人:
  行政相对人名称: 示例市松风化工有限公司
  类别: 法人及非法人组织
违法事实: 事实。
处罚类别:
  - 罚款
处罚内容: 罚款。
罚款金额（万元）: '1.5'
处罚决定日期: ２０２６年２月５日
`,
    });
    expect(diagnostics).toHaveOnlyProblems();
    expect(find(corpus, 'penalty', 'a')?.value).toMatchObject({
      agency: 'shili',
      party: { name: '示例市松风化工有限公司', type: 'unit' },
      kinds: ['fine'],
      fine: 1_500_000,
      decidedOn: '2026-02-05',
    });
  });

  test('keeps leading zeros and treats empty as absent, never as zero', async () => {
    const { corpus, diagnostics } = await loadFiles({
      'penalties/a.yaml': penalty({ reason: '', remark: '~', fine: '', publication: undefined }, 'performance:\n  method:\n'),
      'agencies/b.yaml': agencyYaml.replace("postcode: '999900'", 'postcode: 099900'),
    });
    expect(diagnostics).toHaveOnlyProblems();
    const { value } = find(corpus, 'penalty', 'a')!;
    expect([value.reason, value.remark, value.fine, value.performance]).toEqual([undefined, undefined, undefined, undefined]);
    expect(find(corpus, 'agency', 'b')?.value.postcode).toBe('099900');
  });

  test('a list or a stream holds several records', async () => {
    const two = (n: number) => penalty({ id: `x-${n}` });
    const { corpus, diagnostics } = await loadFiles({
      'penalties/stream.yaml': `${two(1)}---\n${two(2)}---\n${penalty({ id: 'x-3', decidedOn: '2025624日' })}`,
    });
    expect([...corpus.records.penalty.keys()]).toEqual(['x-1', 'x-2']);
    expect(diagnostics).toHaveOnlyProblems('penalties/stream.yaml:24:12 schema/date');
  });
});

describe('problems of records', () => {
  test('a date that never comes is written as one', async () => {
    const yaml = (written: string) => loadFiles({ 'penalties/a.yaml': penalty({ decidedOn: written }) });
    for (const written of ['长期', '永久'])
      expect((await yaml(written)).diagnostics[0]).toMatchObject({ code: 'schema/date', hint: { zh: '长期请填 2099-12-31' } });
    expect((await yaml('昨天')).diagnostics[0]!.hint?.zh ?? '').not.toContain('2099');
  });

  test('what helps is in English for readers of English', async () => {
    const { diagnostics } = await loadFiles({ 'penalties/a.yaml': 'x: 1\n', 'statistics/a.csv': 'x,统计月份,单位\n1,2,3\n' });
    expect(diagnostics.length).toBeGreaterThan(10);
    const words = diagnostics.flatMap(({ hint }) => (hint ? [hint.en.replace(/“[^”]*”|example: .*| \(.*\)|: .*$/gu, '')] : []));
    expect(words.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  const only = async (changes: Record<string, string | undefined>, more = '') =>
    (await loadFiles({ 'penalties/a.yaml': penalty(changes, more) })).diagnostics;

  test.each([
    [{ decidedOn: '2025624日' }, '6:12 schema/date'],
    [{ fine: '¥500' }, '8:7 schema/money'],
    [{ kinds: '[罚金]' }, '4:9 schema/choice'],
    [{ party: '{ name: 甲, type: unit, phone: 12 }' }, '7:38 schema/code'],
    [{ party: '示例市松风化工有限公司' }, '7:8 schema/type'],
    [{ facts: '[甲, 乙]' }, '3:1 schema/type'],
    [{ kinds: '罚款' }, '4:8 schema/type'],
    [{ docNumber: undefined }, '1 schema/missing-field'],
    [{ docNumber: '' }, '2:1 schema/missing-field'],
    [{ party: '{ type: unit }' }, '7:1 schema/missing-field'],
    [{ remarks: '甲' }, '8:1 schema/unknown-field'],
    [{ 文号: '甲' }, '8:1 schema/duplicate-field'],
    [{ '罚款金额（美元）': '5' }, '8:1 schema/unit'],
    [{ responsibility: 'nothing' }, '8:17 ref/dangling'],
    [{ id: 'A_1' }, '8:5 schema/id'],
  ])('%j', async (changes, problem) => {
    expect(await only(changes)).toHaveOnlyProblems(`penalties/a.yaml:${problem}`);
  });

  test('items of lists and groups in lists are found', async () => {
    const more = `violations:\n  - fact: 甲\n    fine: 1\n  - fact: 乙\n    fnie: 2\n    basis:\n      - 《安全生产法》\n      - ''\n`;
    expect(await only({}, more)).toHaveOnlyProblems(
      'penalties/a.yaml:12:5 schema/unknown-field',
      'penalties/a.yaml:15:9 schema/missing-field',
    );
  });

  test('a misspelt key explains the missing field', async () => {
    const [first, ...others] = await only({ docNumber: undefined, docNumbr: '（示）应急罚〔2026〕7号' });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'schema/unknown-field', hint: { en: 'Did you mean “docNumber”?' } });
  });

  test('a missing field names the law behind it and an example', async () => {
    const { diagnostics } = await loadFiles({
      'statistics/a.yaml': 'agency: shili\nmonth: 2026-01\ncomplaints:\n  received: 1\n  accepted: 1\n  verified: 1\n',
    });
    expect(diagnostics).toHaveProblem('statistics/a.yaml:3:1', 'schema/missing-field');
    expect(diagnostics.find(({ column }) => column)?.message.zh).toBe('缺少必填的“查实举报”（complaints.confirmed）');
  });

  test('a file name that cannot be an id is said to be one', async () => {
    const { diagnostics } = await loadFiles({ 'penalties/松风 1.yaml': penalty() });
    expect(diagnostics).toHaveOnlyProblems('penalties/松风 1.yaml:1 schema/id');
    expect(diagnostics[0]?.hint?.zh).toContain('请改文件名');
  });

  test.each([
    ['示例市<script>alert(1)</script>公司', 'text/html'],
    ["'[示例](http://example.invalid)'", 'text/markdown'],
    ["'**重要** 公司'", 'text/markdown'],
    ['\'=HYPERLINK("x")\'', 'text/formula'],
    ['"@SUM(1)"', 'text/formula'],
    ["'+cmd|calc!A0'", 'text/formula'],
    ['"甲\\u202E乙"', 'text/unsafe-character'],
    ['"甲\\u0007乙"', 'text/unsafe-character'],
  ])('a name that would act is an error at its place: %s', async (name, code) => {
    const { corpus, diagnostics } = await loadFiles({
      'penalties/a.yaml': `${penalty({ party: undefined })}party:\n  type: unit\n  name: ${name}\n`,
    });
    expect(diagnostics).toHaveOnlyProblems(`penalties/a.yaml:9:9 ${code}`);
    expect(corpus.records.penalty.size).toBe(0);
  });

  test.each(['示例市A&B公司', '张**', '浓度<5%的甲醇>0', '公司 #3 [二期]', '-10℃冷库公司', '100%纯度公司', 'a<b且c>d'])(
    'a name with ordinary signs is kept as it is: %s',
    async (name) => {
      const { corpus, diagnostics } = await loadFiles({
        'penalties/a.yaml': `${penalty({ party: undefined })}party:\n  type: unit\n  name: '${name}'\n`,
      });
      expect(diagnostics).toHaveOnlyProblems();
      expect(find(corpus, 'penalty', 'a')?.value.party.name).toBe(name);
    },
  );
});

describe('records among each other', () => {
  test('an id is taken once; both places are named', async () => {
    const { corpus, diagnostics } = await loadFiles({
      'penalties/a.yaml': penalty(),
      'penalties/b.yaml': penalty({ id: 'a' }),
    });
    expect(diagnostics).toHaveOnlyProblems('penalties/b.yaml:8:5 schema/duplicate-id');
    expect(diagnostics[0]?.message.zh).toContain('penalties/a.yaml');
    expect(corpus.records.penalty.size).toBe(1);
    expect(corpus.partial).toEqual(new Set(['penalty']));
  });

  test('a reference to a record with errors is not dangling', async () => {
    const { corpus, diagnostics } = await loadFiles({
      'agencies/b.yaml': agencyYaml.replace('level: city', 'level: moon'),
      'penalties/a.yaml': penalty({ agency: 'b' }),
    });
    expect(diagnostics).toHaveOnlyProblems('agencies/b.yaml:3:8 schema/choice');
    expect([...corpus.records.penalty.keys()]).toEqual(['a']);
    expect(corpus.partial).toEqual(new Set(['agency']));
  });

  test('nothing is said about missing records while a file of them cannot be read', async () => {
    const { diagnostics } = await loadFiles({
      'responsibilities/list.csv': new Uint8Array([0xd6, 0xd0, 0xff, 0xff]),
      'penalties/a.yaml': penalty({ responsibility: 'anything' }),
    });
    expect(diagnostics).toHaveOnlyProblems('responsibilities/list.csv:1:2 file/encoding');
  });

  test('a name two records bear is ambiguous', async () => {
    const { diagnostics } = await loadFiles({
      'agencies/b.yaml': agencyYaml,
      'penalties/a.yaml': penalty({ agency: '示例市应急管理局' }),
    });
    expect(diagnostics).toHaveOnlyProblems('penalties/a.yaml:1:9 ref/ambiguous');
  });

  test('a dangling reference names the nearest id', async () => {
    const { diagnostics } = await loadFiles({ 'penalties/a.yaml': penalty({ agency: 'shii' }) });
    expect(diagnostics).toHaveOnlyProblems('penalties/a.yaml:1:9 ref/dangling');
    expect(diagnostics[0]?.hint?.zh).toBe('您是不是要写“shili”？');
  });
});

describe('settings', () => {
  const settings = async (text: string) => {
    const effects = memory({ 'gongshi.yaml': text, 'agencies/shili.yaml': agencyYaml });
    return load({ roots: ['content'], today: '2026-03-25', effects });
  };

  test('have defaults and Chinese keys', async () => {
    const { corpus, diagnostics } = await settings('站点名称: 示例站\n主办机构: 示例市应急管理局\n演示站点: 是\n');
    expect(diagnostics).toHaveOnlyProblems();
    expect(corpus.settings).toMatchObject({ title: '示例站', agency: 'shili', base: '/', demonstration: true });
  });

  test.each([
    ['title: 站\n', 'gongshi.yaml:1 schema/missing-field'],
    ['title: 站\nagency: nobody\n', 'gongshi.yaml:2:9 ref/dangling'],
    ['title: 站\nagency: shili\naccent: red\n', 'gongshi.yaml:3:9 schema/choice'],
    ['title: 站\nagency: shili\nadress: https://x\n', 'gongshi.yaml:3:1 schema/unknown-field'],
    ['title: [\n', 'gongshi.yaml:1:8 yaml/syntax'],
  ])('%j', async (text, problem) => {
    const { corpus, diagnostics } = await settings(text);
    expect(diagnostics).toHaveOnlyProblems(problem);
    expect(corpus.records.agency.size).toBe(1);
  });

  test.each([
    ['title: 某局执法公示（演示）\nagency: shili\n', 'gongshi.yaml:1:8 settings/demonstration'],
    ['title: 某局\nagency: shili\nlicence: 演示数据\n', 'gongshi.yaml:3:10 settings/demonstration'],
  ])('still speak of a demonstration though the site is none: %j', async (text, problem) => {
    const { corpus, diagnostics } = await settings(text);
    expect(diagnostics).toHaveOnlyProblems(problem);
    expect(diagnostics[0]?.severity).toBe('warning');
    expect(corpus.settings.agency).toBe('shili');
    expect((await settings(`${text}演示站点: 是\n`)).diagnostics).toHaveOnlyProblems();
  });

  test('give a real site no day of its own', async () => {
    const { diagnostics } = await settings('title: 某局\nagency: shili\ntoday: 2026-03-01\n');
    expect(diagnostics).toHaveOnlyProblems('gongshi.yaml:3:8 settings/demonstration');
    expect(diagnostics[0]?.severity).toBe('error');
  });

  test('are asked for', async () => {
    const effects = memory({ 'agencies/shili.yaml': agencyYaml });
    const { diagnostics } = await load({ roots: ['content'], today: '2026-03-25', effects });
    expect(diagnostics).toHaveOnlyProblems('gongshi.yaml settings/missing');
  });
});

describe('several roots', () => {
  const roots: Record<string, ReturnType<typeof memory>> = {
    '/a/content': memory({ 'gongshi.yaml': settingsYaml, 'agencies/shili.yaml': agencyYaml }),
    '/b/private/': memory({ 'penalties/a.yaml': penalty({ agency: 'shil' }), 'gongshi.yaml': settingsYaml }),
  };
  const effects = {
    list: (root: string) => roots[root]!.list(root),
    read: (root: string, path: string, largest: number) => roots[root]!.read(root, path, largest),
  };

  test('are one corpus; files are named by their root', async () => {
    const loaded = await load({ roots: Object.keys(roots), today: '2026-03-25', effects });
    expect(loaded.diagnostics).toHaveOnlyProblems(
      'private/gongshi.yaml settings/twice',
      'private/penalties/a.yaml:1:9 ref/dangling',
    );
    expect(loaded.pathOf('private/penalties/a.yaml')).toBe('/b/private/penalties/a.yaml');
  });
});

test('findings of rules are placed in the files', async () => {
  const loaded = await loadFiles({
    'penalties/a.yaml': penalty({}, 'publication:\n  on: 2026-02-10\n'),
    'pages/p.mdx': page(),
  });
  const finding = { severity: 'error', message: { zh: '甲', en: 'a' }, code: 'x/y' } as const;
  const placed = diagnose(
    [
      { ...finding, kind: 'penalty', id: 'a', path: ['publication', 'on'] },
      { ...finding, kind: 'penalty', id: 'a', path: ['publication', 'until'] },
      { ...finding, kind: 'penalty', id: 'a', path: ['kinds', 0] },
      { ...finding, kind: 'penalty', id: 'a', path: [] },
      { ...finding, kind: 'page', id: 'p', path: ['body'] },
      { ...finding, kind: 'page', id: 'p', path: ['title'] },
    ],
    loaded,
  );
  expect(placed).toHaveOnlyProblems(
    'pages/p.mdx:2:8 x/y',
    'pages/p.mdx:6 x/y',
    'penalties/a.yaml:1 x/y',
    'penalties/a.yaml:4:9 x/y',
    'penalties/a.yaml:8:1 x/y',
    'penalties/a.yaml:9:7 x/y',
  );
});
