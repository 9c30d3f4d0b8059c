import { describe, expect, test } from 'vitest';
import { treeToHtml } from '../../src/documents/html.ts';
import type { Block, DocumentTree } from '../../src/documents/tree.ts';
import { sampleTree } from './make-sample.ts';

function html(...blocks: Block[]): string {
  const tree: DocumentTree = {
    kind: 'example',
    paper: 'gongwen',
    title: '例',
    author: '局',
    date: '2026-01-05',
    record: { kind: 'plan', id: '1' },
    blocks,
  };
  return treeToHtml(tree).split('\n').slice(1, -2).join('\n');
}

const text = (value: string) => ({ type: 'text' as const, text: value });

describe('document as HTML', () => {
  test('everything written by people is escaped', () => {
    const bad = `<b>&"'`;
    const shown = html(
      { type: 'masthead', agencies: [bad], suffix: bad },
      { type: 'form-head', heading: bad, title: bad, variant: bad, rule: 'single' },
      { type: 'number', text: bad, signer: bad },
      { type: 'paragraph', content: [text(bad), { type: 'fill', text: bad, ems: 4 }] },
      { type: 'fields', rows: [[{ label: bad, value: [text(bad)] }]] },
      { type: 'attachments', items: [bad] },
      { type: 'signature', agencies: [bad], date: bad, seal: true },
      { type: 'sign-lines', rows: [[{ label: bad, value: bad }]] },
      { type: 'imprint', copies: bad, issuer: bad, date: bad },
      { type: 'annex', label: bad, title: [text(bad)], blocks: [] },
      { type: 'verification', code: bad, url: `https://a.example/?a=1&b="` },
    );
    expect(shown.match(/&lt;b&gt;&amp;&quot;&#39;/g)).toHaveLength(22);
    expect(shown).not.toMatch(/<b>|&"/);
  });

  test('heads of tables have their scope, joined cells their span, cells the alignment of their column', () => {
    const cell = (value: string, more = {}) => ({ content: [text(value)], ...more });
    expect(
      html({
        type: 'table',
        caption: [text('表')],
        columns: [
          { weight: 1, align: 'center' },
          { weight: 1, align: 'start' },
          { weight: 2, align: 'end' },
        ],
        head: [[cell('类'), cell('项', { colspan: 2 })]],
        rows: [
          [cell('甲', { rowspan: 2, head: true }), cell('一'), cell('1')],
          [cell('二'), cell('2')],
        ],
      }),
    ).toBe(
      '<div class="doc-table" role="group" aria-label="表格" tabindex="0"><table><caption>表</caption>' +
        '<colgroup><col class="doc-col-25"><col class="doc-col-25"><col class="doc-col-50"></colgroup>' +
        '<thead><tr><th scope="col" class="doc-center">类</th><th scope="colgroup" colspan="2">项</th></tr></thead>' +
        '<tbody><tr><th scope="rowgroup" rowspan="2" class="doc-center">甲</th><td>一</td><td class="doc-end">1</td></tr>' +
        '<tr><td>二</td><td class="doc-end">2</td></tr></tbody></table></div>',
    );
  });

  test.each<[Block, string]>([
    [{ type: 'title', content: [text('题')] }, '<h1 class="doc-title">题</h1>'],
    [{ type: 'heading', level: 2, content: [text('（一）')] }, '<h3 class="doc-heading-2">（一）</h3>'],
    [
      {
        type: 'paragraph',
        content: [text('甲'), { type: 'break' }, { type: 'text', text: '乙', voice: 'strong' }],
      },
      '<p>甲<br><strong>乙</strong></p>',
    ],
    [
      {
        type: 'paragraph',
        align: 'end',
        indent: false,
        content: [{ type: 'checkbox', checked: true }, text('是')],
      },
      '<p class="doc-flush doc-end"><span class="doc-box" role="img" aria-label="已选">☑</span>是</p>',
    ],
    [
      { type: 'list', ordered: true, start: 3, items: [[{ type: 'paragraph', content: [text('甲')] }]] },
      '<ol start="3"><li><p>甲</p></li></ol>',
    ],
    [
      { type: 'fields', rows: [[{ label: '地址', value: [text('路')] }]] },
      '<dl class="doc-fields"><div><dt>地址</dt><dd>路</dd></div></dl>',
    ],
    [{ type: 'note', content: [text('（此件公开发布）')] }, '<p class="doc-note">（此件公开发布）</p>'],
  ])('%j', (block, expected) => {
    expect(html(block)).toBe(expected);
  });

  test('headings go down one level at a time, below the level given', () => {
    const levels = [...treeToHtml(sampleTree('annual-plan'), 2).matchAll(/<h([1-6])/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels[0]).toBe(2);
    for (const [index, level] of levels.entries())
      if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1);
  });
});
