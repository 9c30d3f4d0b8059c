import { describe, expect, test } from 'vitest';
import { find } from '../../src/model/corpus.ts';
import { parseProse, proseComponents } from '../../src/content/prose.ts';
import { loadFiles, page } from './memory.ts';

const problems = (body: string) =>
  parseProse(body).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('parseProse', () => {
  test.each([
    '## 标题\n\n**注意：**后文。以及**“安全生产”**工作。\n\n- 一\n- 二',
    '| 月份 | 家次 |\n| --- | --- |\n| 1 | 2 |',
    '[条文](https://example.invalid/a?b=1#c) [电话](tel:12350) [信](mailto:a@b.example) [本站](/penalties/) [下文](#x) [同级](about.html)',
    '![流程图](/img/flow.png)',
    '<Notice title="注意" tone="warning">\n\n内容**重要**。\n\n</Notice>',
    '<Channels />\n\n<Channels agency="shili" />\n\n<Download dataset="penalties" />',
    '<Flow title="处罚" steps="立案 → 决定 → 送达" />',
    '浓度 \\< 5% 且 \\{见附表}，`a < b {c}`',
    '```\n<script>alert(1)</script>\n```',
  ])('lets through %j', (body) => {
    expect(problems(body)).toEqual([]);
  });

  test.each([
    ["import x from 'node:fs'\n\n正文", '1:1 page/script'],
    ['export const x = 1', '1:1 page/script'],
    ['正文 {1 + 1}', '1:4 page/expression'],
    ['{process.env.HOME}', '1:1 page/expression'],
    ['正文 {未完', '1:7 page/expression'],
    ['第一段\n\n<script>alert(1)</script>', '3:1 page/html'],
    ['<b>粗</b>', '1:1 page/html'],
    ['<>片段</>', '1:1 page/html'],
    ['<Notcie>甲</Notcie>', '1:1 page/component'],
    ['<Channels>甲</Channels>', '1:1 page/component'],
    ['<Notice onClick="alert(1)">甲</Notice>', '1:1 page/attribute'],
    ['<Notice tone="loud">甲</Notice>', '1:1 page/attribute'],
    ['<Download />', '1:1 page/attribute'],
    ['<Flow title="甲" />', '1:1 page/attribute'],
    ['<Notice title={x}>甲</Notice>', '1:1 page/expression'],
    ['<Notice {...props}>甲</Notice>', '1:1 page/expression'],
    ['[甲](javascript:alert(1))', '1:1 page/link'],
    ['[甲](JaVaScRiPt:alert%281%29)', '1:1 page/link'],
    ['[甲](data:text/html,x)', '1:1 page/link'],
    ['[甲](file:///etc/passwd)', '1:1 page/link'],
    ['[甲](//example.invalid/x)', '1:1 page/link'],
    ['[甲](/\\\\example.invalid)', '1:1 page/link'],
    ['[甲][a]\n\n[a]: vbscript:x', '3:1 page/link'],
    ['![图](https://example.invalid/x.png)', '1:1 page/link'],
    ['![](/img/a.png)', '1:1 page/image-text'],
    ['[甲](../../etc/passwd)', '1:1 page/path-outside'],
    ['[甲](/a/%2e%2e/%2e%2e/x)', '1:1 page/path-outside'],
    ['![图](..\\\\..\\\\x.png)', '1:1 page/path-outside'],
    ['浓度 <5%', '1:5 page/syntax'],
    ['<Notice>未完', '1:1 page/syntax'],
  ])('refuses %j', (body, problem) => {
    expect(problems(body)).toEqual([problem]);
  });

  test('names the component or attribute that was probably meant', () => {
    expect(parseProse('<Notcie>甲</Notcie>').problems[0]?.hint?.zh).toBe('您是不是要写“Notice”？');
    expect(parseProse('<Notice titel="甲">乙</Notice>').problems[0]?.hint?.zh).toBe('您是不是要写“title”？');
  });

  test('only known components are known, whatever an object inherits', () => {
    expect(problems('<Constructor />')).toEqual(['1:1 page/component']);
    expect(Object.keys(proseComponents)).toEqual(['Notice', 'Channels', 'Flow', 'Download']);
  });

  test('Chinese bold next to punctuation is bold', () => {
    const { tree } = parseProse('**注意：**后文');
    expect(tree.children[0]).toMatchObject({ children: [{ type: 'strong' }, { type: 'text', value: '后文' }] });
  });
});

describe('pages', () => {
  test('are front matter and body; the body is kept as it was written', async () => {
    const body = '第一段 **粗**。\n\n<Channels />';
    const { corpus, diagnostics } = await loadFiles({ 'pages/guide/how-to.mdx': page({}, body) });
    expect(diagnostics).toHaveOnlyProblems();
    expect(find(corpus, 'page', 'guide-how-to')?.value).toMatchObject({ title: '说明', body });
  });

  test('problems of the body are at their lines of the file, columns in code points', async () => {
    const { corpus, diagnostics } = await loadFiles({ 'pages/a.mdx': page({}, '𠀀甲 {x}\n\n<i>甲</i>') });
    expect(diagnostics).toHaveOnlyProblems(
      'pages/a.mdx:6:4 page/expression',
      'pages/a.mdx:8:1 page/html',
    );
    expect(corpus.records.page.size).toBe(0);
  });

  test('problems of the front matter are at theirs', async () => {
    const { diagnostics } = await loadFiles({ 'pages/a.mdx': page({ section: 'nowhere', titel: '甲' }) });
    expect(diagnostics).toHaveOnlyProblems(
      'pages/a.mdx:3:10 schema/choice',
      'pages/a.mdx:5:1 schema/unknown-field',
    );
  });

  test.each([
    ['# 没有字段\n', 'pages/a.mdx:1 page/front-matter'],
    ['---\ntitle: 甲\n', 'pages/a.mdx:1 page/front-matter'],
    ['---\ntitle: [\n---\n正文\n', 'pages/a.mdx:2:8 yaml/syntax'],
    [page({}, ''), 'pages/a.mdx:6 schema/missing-field'],
    ['', 'pages/a.mdx:1 page/front-matter'],
  ])('%j is refused', async (text, problem) => {
    expect((await loadFiles({ 'pages/a.mdx': text })).diagnostics).toHaveOnlyProblems(problem);
  });

  test('a body in YAML is held to the same rules', async () => {
    const text = 'title: 甲\nsection: data\npublishedOn: 2026-01-05\nbody: |\n  第一段\n\n  {alert(1)}\n';
    const { diagnostics } = await loadFiles({ 'pages/a.yaml': text });
    expect(diagnostics).toHaveOnlyProblems('pages/a.yaml:4:7 page/expression');
    expect(diagnostics[0]?.message.zh).toContain('正文第 3 行');
  });
});
