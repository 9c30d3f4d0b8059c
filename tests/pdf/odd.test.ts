import { describe, expect, test } from 'vitest';
import type { Block, DocumentTree } from '../../src/documents/tree.ts';
import { textOf } from '../../src/pdf/frame.ts';
import { layout, renderPdf } from '../../src/pdf/render.ts';
import { testFonts } from './fonts.ts';
import { printedText, taggedText, unwrapped } from './read-back.ts';
import { paragraph, text } from './samples.ts';

const fonts = testFonts();
const long = '坚持人民至上、生命至上，统筹发展和安全，推动企业落实安全生产主体责任，'.repeat(6);

function documentOf(paper: DocumentTree['paper'], blocks: Block[]): DocumentTree {
  return {
    kind: 'odd',
    paper,
    title: '杂例',
    author: '示例市应急管理局',
    date: '2026-03-05',
    record: { kind: 'odd', id: 'o-1' },
    blocks,
  };
}

const table: Block = {
  type: 'table',
  columns: [
    { weight: 1, align: 'start' },
    { weight: 2, align: 'end' },
  ],
  head: [],
  rows: [[{ content: text('甲') }, { content: [] }]],
};

/** Every kind of block, each in a shape that is unusual. */
const blocks: Block[] = [
  {
    type: 'masthead',
    agencies: ['示例市应急管理局', '示例市住房和城乡建设局', '示例市交通运输局'],
    suffix: '文件',
  },
  { type: 'number', text: '示应急〔2026〕9号', signer: '王示例' },
  {
    type: 'title',
    content: [
      { type: 'text', text: '关于联合开展检查的' },
      { type: 'break' },
      { type: 'text', text: '请示' },
    ],
  },
  { type: 'addressee', content: text('市人民政府：') },
  { type: 'heading', level: 3, content: text('1.先于一级的三级标题') },
  { type: 'paragraph', content: [] },
  { type: 'paragraph', content: text('居中'), align: 'center' },
  { type: 'paragraph', content: text('右齐'), align: 'end' },
  { type: 'paragraph', content: text('不缩进'), indent: false },
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: '空白' },
      { type: 'fill', text: '', ems: 40 },
      { type: 'text', text: '与到行末' },
      { type: 'fill', text: '值', ems: 'rest' },
      { type: 'text', text: '再起一行' },
      { type: 'fill', text: '', ems: 'rest' },
    ],
  },
  {
    type: 'list',
    ordered: true,
    start: 9,
    items: [
      [paragraph(long), { type: 'list', ordered: false, items: [[paragraph('内层')], [table]] }],
      [table, paragraph('表后')],
    ],
  },
  table,
  { type: 'table', columns: [], head: [], rows: [] },
  {
    type: 'table',
    caption: text('无行的表'),
    columns: [{ weight: 0, align: 'start' }],
    head: [[{ content: text('头') }]],
    rows: [],
  },
  {
    type: 'fields',
    rows: [
      [{ label: '案由', value: text(long) }],
      [
        { label: '', value: [] },
        { label: '备注', value: [] },
      ],
    ],
  },
  {
    type: 'area',
    lines: 2,
    content: [{ type: 'text', text: '一' }, { type: 'break' }, { type: 'text', text: '二' }],
  },
  {
    type: 'sign-lines',
    rows: [
      [
        { label: '承办人', ems: 30 },
        { label: '审核人', ems: 30 },
      ],
      [{ label: '审批人' }],
    ],
  },
  { type: 'attachments', items: [long] },
  {
    type: 'signature',
    agencies: ['示例市应急管理局', '示例市住房和城乡建设局'],
    date: '2026年3月5日',
    seal: false,
  },
  { type: 'note', content: text('（联系人：李示例，电话：0999-5550100）') },
  { type: 'annex', label: '附件', title: text(long.slice(0, 60)), blocks: [paragraph('附件正文'), table] },
  { type: 'verification', code: 'K7Q2', url: 'https://gongshi.example.gov.cn/v/K7Q2' },
  { type: 'copies', content: text('一式两份。') },
  {
    type: 'imprint',
    issuer: '示例市安全生产委员会办公室、示例市应急管理局办公室联合',
    date: '2026年12月31日',
  },
];

describe.each(['gongwen', 'form'] as const)('every block in an unusual shape on %s', (paper) => {
  const tree = documentOf(paper, blocks);

  test('is set without loss', async () => {
    const { bytes, problems } = await renderPdf(tree, fonts);
    expect(problems).toEqual([]);
    const sorted = (value: string): string => [...value.replaceAll(/[\n ]/gu, '')].sort().join('');
    const read = await taggedText(bytes);
    // Labels of form fields are printed with a colon.
    expect(sorted(read.join(''))).toBe(sorted(printedText(tree)));
    expect(unwrapped(read, '')).toContain('空白与到行末值再起一行');
  });

  test('stays on the sheet', () => {
    for (const page of layout(tree, fonts).pages) {
      for (const item of page.items) {
        expect(item.x).toBeGreaterThan(60);
        expect(item.y).toBeGreaterThan(40);
        expect(item.y).toBeLessThan(page.height - 40);
        if (item.type === 'rule') expect(item.x2).toBeLessThan(page.width - 60);
        if (item.type !== 'text') continue;
        const right = item.advances.reduce((sum, advance) => sum + advance, item.x);
        // 、，。 may hang behind a full line.
        const over = /[、，。．]$/u.test(textOf(item)) ? item.size : 0;
        expect(right, textOf(item)).toBeLessThan(page.width - 60 + over);
      }
    }
  });

  test.each(blocks.map((block, index) => [`${index} ${block.type}`, block] as const))(
    'also alone: %s',
    async (_, block) => {
      const { pages } = await renderPdf(documentOf(paper, [block]), fonts);
      expect(pages.length).toBeGreaterThan(0);
    },
  );
});
