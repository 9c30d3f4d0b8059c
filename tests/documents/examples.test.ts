import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../src/documents/compile.ts';
import { fillBlocks } from '../../src/documents/fill.ts';
import { treeToHtml } from '../../src/documents/html.ts';
import { parseMarkdown } from '../../src/documents/parse.ts';
import { render } from '../../src/documents/render.ts';
import { settleBlocks } from '../../src/documents/settle.ts';
import { openTemplates, templateSource } from '../../src/documents/templates.ts';
import { treeText } from '../../src/documents/text.ts';
import type { DocumentTree } from '../../src/documents/tree.ts';
import { measure, slotted, type View } from '../../src/documents/view.ts';
import { readDocument } from '../../src/documents/vocabulary.ts';
import { frameText, layout, renderPdf } from '../../src/pdf/render.ts';
import { tagText } from '../../src/pdf/tags.ts';
import { projectRoot } from '../harness/folder.ts';
import { testFonts } from '../pdf/fonts.ts';
import { taggedText } from '../pdf/read-back.ts';

const page = readFileSync(join(projectRoot, 'docs/reference/templates.md'), 'utf8');
const [, sheet = '', record = '', list = ''] = [...page.matchAll(/```hbs\n([\s\S]*?)```/g)].map(
  ([, example]) => example!,
);
const fonts = testFonts();
const bare = (text: string) => text.replace(/\s/gu, '');

/** The document that an example of the reference makes of a view. */
function treeOf(example: string, view: View, blank = false): DocumentTree {
  const template = compileTemplate(templateSource('templates/example.md.hbs', example)!);
  const rendered = render(template, slotted(view), openTemplates([]).partials);
  const { blocks, problems } = readDocument(parseMarkdown(rendered.text), rendered);
  expect([...template.problems, ...problems]).toHaveOnlyProblems();
  return {
    kind: 'example',
    paper: 'form',
    title: '例',
    author: '示例市应急管理局',
    date: '2026-03-05',
    record: { kind: 'case', id: 'c-1' },
    ...(blank ? { blank } : {}),
    blocks: settleBlocks(fillBlocks(blocks, measure(view, blank).values, blank), { blank, paper: 'form' }),
  };
}

const long = '该单位甲醇储罐区可燃气体检测报警装置未按照规定进行检测、检验，不能保证正常运转。'.repeat(3);

const filing: View = {
  number: '（示）应急立〔2026〕3号',
  cause: '涉嫌未对安全设备进行定期检测案',
  party: {
    name: '示例市鑫丰化工有限公司',
    phone: '0000-5550188',
    head: '王示例',
    post: '总经理',
    address: '示例市经济开发区化工大道188号',
    postcode: '999900',
  },
  facts: long,
  opinion: '建议立案调查。',
  officers: [{ certificate: '示09001' }, { certificate: '示|09002' }],
};

const interview: View = {
  number: '（示）应急询〔2026〕3号',
  name: '王示例',
  idNumber: '999900********0018',
  turns: Array.from({ length: 12 }, (_, index) => ({
    question: `第${index + 1}个问题：可燃气体检测报警装置多久没有检测？`,
    answer: long,
  })),
};

const items: View[] = [1, 2, 3].map((number) => ({
  number: String(number),
  name: '离心泵',
  model: 'IH50-32-160',
  unit: '台',
  count: '2',
}));

const emptyFiling: View = {
  ...filing,
  number: '',
  cause: '',
  facts: '',
  opinion: '',
  party: { name: '', phone: '', head: '', post: '', address: '', postcode: '' },
  officers: [{ certificate: '' }, { certificate: '' }],
};

describe.each<[string, DocumentTree, number]>([
  ['form sheet', treeOf(sheet, filing), 1],
  ['empty form sheet', treeOf(sheet, emptyFiling, true), 1],
  ['form sheet with long facts', treeOf(sheet, { ...filing, facts: long.repeat(10) }), 2],
  ['record', treeOf(record, interview), 3],
  ['empty record', treeOf(record, { ...interview, turns: [] }, true), 1],
  ['list', treeOf(list, { items }), 1],
  ['empty list', treeOf(list, { items: [] }, true), 1],
  ['list with nothing in it', treeOf(list, { items: [] }), 1],
])('%s', (name, tree, pages) => {
  const laid = layout(tree, fonts);

  test('lies on the page as before', async () => {
    expect(laid.problems).toEqual([]);
    await expect(frameText(laid.pages) + tagText(laid.root)).toMatchFileSnapshot(
      `examples/${name.replaceAll(' ', '-')}.txt`,
    );
  });

  test('has the pages it should', () => {
    expect(laid.pages).toHaveLength(pages);
  });

  test('says the same as HTML and as PDF', async () => {
    const { bytes } = await renderPdf(tree, fonts);
    expect(bare((await taggedText(bytes)).join(''))).toBe(bare(treeText(tree)));
    const shown = treeToHtml(tree).replace(/<[^>]+>/g, '');
    const letters = (text: string) => bare(text).replaceAll('：', '');
    expect(letters(shown)).toBe(letters(treeText(tree)));
  });
});
