import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../src/documents/compile.ts';
import { fillBlocks } from '../../src/documents/fill.ts';
import { parseMarkdown } from '../../src/documents/parse.ts';
import { render } from '../../src/documents/render.ts';
import { openTemplates, templateSource } from '../../src/documents/templates.ts';
import type { Block } from '../../src/documents/tree.ts';
import { measure, slotted, type View } from '../../src/documents/view.ts';
import { readDocument } from '../../src/documents/vocabulary.ts';

/** The blocks a template makes of a view; fails on any problem. */
function blocks(template: string, view: View = {}): Block[] {
  const parsed = compileTemplate(templateSource('templates/t.md.hbs', template)!);
  const rendered = render(parsed, slotted(view), openTemplates([]).partials);
  const found = readDocument(parseMarkdown(rendered.text), rendered);
  expect([...parsed.problems, ...found.problems]).toHaveOnlyProblems();
  return fillBlocks(found.blocks, measure(view).values);
}

const text = (value: string) => ({ type: 'text', text: value });

describe('blocks', () => {
  test.each<[string, string, unknown]>([
    ['title', '# 关于{{x}}的通知', { type: 'title', content: [text('关于甲的通知')] }],
    ['heading', '### （一）范围', { type: 'heading', level: 2, content: [text('（一）范围')] }],
    ['paragraph', '内容{{x}}。', { type: 'paragraph', content: [text('内容甲。')] }],
    [
      'paragraph of another kind',
      ':::text{align=end flush}\n{{x}}\n:::',
      { type: 'paragraph', content: [text('甲')], align: 'end', indent: false },
    ],
    [
      'masthead of two agencies',
      ':::masthead{suffix=文件}\n{{x}}\n\n乙\n:::',
      { type: 'masthead', agencies: ['甲', '乙'], suffix: '文件' },
    ],
    [
      'form head',
      '::form-head{heading="总" title="{{x}}" variant="（单位）" rule=double}',
      { type: 'form-head', heading: '总', title: '甲', variant: '（单位）', rule: 'double' },
    ],
    ['number', '::number[{{x}}〔2026〕1号]', { type: 'number', text: '甲〔2026〕1号' }],
    ['number with signer', '::number[一]{signer="{{x}}"}', { type: 'number', text: '一', signer: '甲' }],
    ['addressee', '::addressee[{{x}}：]', { type: 'addressee', content: [text('甲：')] }],
    ['note', '::note[（{{x}}）]', { type: 'note', content: [text('（甲）')] }],
    ['copies', '::copies[一式两份]', { type: 'copies', content: [text('一式两份')] }],
    [
      'imprint without copies',
      '::imprint{copies="" issuer="{{x}}" date="2026年1月5日"}',
      { type: 'imprint', issuer: '甲', date: '2026年1月5日' },
    ],
    [
      'signature with seal',
      ':::signature{date="{{x}}" seal}\n局\n:::',
      { type: 'signature', agencies: ['局'], date: '甲', seal: true },
    ],
    ['attachments', ':::attachments\n- {{x}}\n- 乙\n:::', { type: 'attachments', items: ['甲', '乙'] }],
    [
      'fields in rows',
      ':::fields\n:label[地址] {{x}} :label[邮编] :fill[]{ems=6}\n\n:label[电话] 1\n:::',
      {
        type: 'fields',
        rows: [
          [
            { label: '地址', value: [text('甲')] },
            { label: '邮编', value: [{ type: 'fill', text: '', ems: 6 }] },
          ],
          [{ label: '电话', value: [text('1')] }],
        ],
      },
    ],
    [
      'lines to sign',
      ':::sign-lines\n:sign[签名]{ems=8} :sign[证号]{value="{{x}}"}\n:::',
      {
        type: 'sign-lines',
        rows: [
          [
            { label: '签名', ems: 8 },
            { label: '证号', value: '甲' },
          ],
        ],
      },
    ],
    [
      'ruled area of two paragraphs',
      ':::area{lines=4}\n{{x}}\n\n乙\n:::',
      { type: 'area', lines: 4, content: [text('甲'), { type: 'break' }, text('乙')] },
    ],
    [
      'annex',
      '::::annex{label="附件{{x}}"}\n# 表\n\n内容\n::::',
      {
        type: 'annex',
        label: '附件甲',
        title: [text('表')],
        blocks: [{ type: 'paragraph', content: [text('内容')] }],
      },
    ],
    [
      'verification',
      '::verification{code="{{x}}" url="https://a.example/1"}',
      { type: 'verification', code: '甲', url: 'https://a.example/1' },
    ],
    [
      'list',
      '3. 甲\n4. 乙',
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [{ type: 'paragraph', content: [text('甲')] }],
          [{ type: 'paragraph', content: [text('乙')] }],
        ],
      },
    ],
  ])('%s', (_, template, expected) => {
    expect(blocks(template, { x: '甲' })).toEqual([expected]);
  });
});

describe('text', () => {
  test('bold next to Chinese punctuation', () => {
    expect(blocks('**注意：**{{x}}和**“安全生产”**工作', { x: '值' })).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '注意：', voice: 'strong' },
          text('值和'),
          { type: 'text', text: '“安全生产”', voice: 'strong' },
          text('工作'),
        ],
      },
    ]);
  });

  test('faces, blanks, boxes and breaks', () => {
    expect(
      blocks(':kai[楷]:hei[{{x}}]于:fill[{{x}}]{ems=rest}:checkbox{checked}是:checkbox{}否\\\n下行', {
        x: '甲',
      }),
    ).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '楷', voice: 'kai' },
          { type: 'text', text: '甲', voice: 'hei' },
          text('于'),
          { type: 'fill', text: '甲', ems: 'rest' },
          { type: 'checkbox', checked: true },
          text('是'),
          { type: 'checkbox', checked: false },
          text('否'),
          { type: 'break' },
          text('下行'),
        ],
      },
    ]);
  });

  test('lines of a paragraph join without a blank in Chinese, with one in Latin', () => {
    expect(blocks('中文\n换行 English\nwords')).toEqual([
      { type: 'paragraph', content: [text('中文换行 English words')] },
    ]);
  });

  test('line breaks of a value become breaks, in one line they go', () => {
    expect(blocks('{{x}}\n\n::number[{{x}}]', { x: '甲\n乙' })).toEqual([
      { type: 'paragraph', content: [text('甲'), { type: 'break' }, text('乙')] },
      { type: 'number', text: '甲乙' },
    ]);
  });
});

describe('tables', () => {
  const head = '| 类 | 项 | 数 |\n|:-:|---|--:|\n';

  test('columns, widths, head and rows', () => {
    const [table] = blocks(
      `:::table{weights="1 2.5 1" caption="表{{x}}" rowhead}\n${head}| 甲 | {{x}} | 1 |\n:::`,
      { x: '值' },
    );
    expect(table).toEqual({
      type: 'table',
      caption: [text('表值')],
      columns: [
        { weight: 1, align: 'center' },
        { weight: 2.5, align: 'start' },
        { weight: 1, align: 'end' },
      ],
      head: [[{ content: [text('类')] }, { content: [text('项')] }, { content: [text('数')] }]],
      rows: [[{ content: [text('甲')], head: true }, { content: [text('值')] }, { content: [text('1')] }]],
    });
  });

  test('rows from a loop, cells joined upwards and to the left', () => {
    const template = `${head}{{#each groups}}\n| {{name}} | {{first}} | 1 |\n{{#each rest}}\n| ^ | {{this}} | 2 |\n{{/each}}\n{{/each}}\n| 合计 | < | 3 |`;
    const [table] = blocks(template, {
      groups: [
        { name: '甲', first: '一', rest: ['二', '三'] },
        { name: '乙', first: '四', rest: [] },
      ],
    });
    expect(
      table?.type === 'table' &&
        table.rows.map((row) =>
          row.map((cell) => [
            cell.content.map((run) => ('text' in run ? run.text : '')).join(''),
            cell.rowspan ?? 1,
            cell.colspan ?? 1,
          ]),
        ),
    ).toEqual([
      [
        ['甲', 3, 1],
        ['一', 1, 1],
        ['1', 1, 1],
      ],
      [
        ['二', 1, 1],
        ['2', 1, 1],
      ],
      [
        ['三', 1, 1],
        ['2', 1, 1],
      ],
      [
        ['乙', 1, 1],
        ['四', 1, 1],
        ['1', 1, 1],
      ],
      [
        ['合计', 1, 2],
        ['3', 1, 1],
      ],
    ]);
  });

  test('a head of two rows with joined cells', () => {
    const [table] = blocks(
      ':::table{head=2}\n| 类 | 数 | < |\n|--|--|--|\n| ^ | 甲 | 乙 |\n| 一 | 1 | 2 |\n:::',
    );
    expect(table).toMatchObject({
      head: [
        [
          { content: [text('类')], rowspan: 2 },
          { content: [text('数')], colspan: 2 },
        ],
        [{ content: [text('甲')] }, { content: [text('乙')] }],
      ],
      rows: [[{}, {}, {}]],
    });
  });

  test('a value that is a joining mark joins nothing', () => {
    const [table] = blocks(`${head}| 甲 | {{x}} | {{y}} |`, { x: '^', y: '<' });
    expect(table).toMatchObject({ rows: [[{}, { content: [text('^')] }, { content: [text('<')] }]] });
  });
});
