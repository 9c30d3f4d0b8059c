import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeToHtml } from '../../src/documents/html.ts';
import { treeText } from '../../src/documents/text.ts';
import type { DocumentTree } from '../../src/documents/tree.ts';
import { makeSample, sampleTree } from './make-sample.ts';

/** The bones of a document: its blocks without what they say. */
function bones(tree: DocumentTree): string[] {
  return tree.blocks.map((block) => (block.type === 'table' ? `table ${block.rows.length}` : block.type));
}

const attempts = [
  '# 标题',
  '**粗**和*斜*、`码`、~~删~~',
  '- 项\\',
  '1. 项',
  '| 甲 | 乙 |',
  '|--|--|',
  '<script>alert(1)</script>',
  '<b>粗</b>&amp;&#x4e2d;',
  '[链接](javascript:alert(1))',
  '![图](x.png)',
  ':::signature{date="1"}',
  ':fill[空]{ems=9}',
  '::copies[一份]',
  '{{number}}',
  '{{{number}}}',
  '{{#each facts}}',
  '{{> remedies}}',
  '    缩进',
  '> 引',
  '---',
  '```',
  '^',
  '<',
  '\\*转义\\',
  '=1+1',
  '@SUM(A1)',
  '"引号" \'单\'',
  '$& $1',
];

/** Every place of the sample decision where somebody writes freely. */
function decisionWith(value: string) {
  return sampleTree('decision-unit', {
    penalty: {
      facts: value,
      content: value,
      evidence: [value.replaceAll('\n', ' ').trim()],
      party: {
        name: value.replaceAll('\n', ' ').trim(),
        type: 'unit',
        address: value.replaceAll('\n', ' ').trim(),
      },
    },
  });
}

describe('a value stays a value', () => {
  const plain = bones(decisionWith('甲'));

  test.each(attempts)('%s', (value) => {
    const tree = decisionWith(value);
    const said = value.trim();
    expect(bones(tree)).toEqual(plain);
    expect(treeText(tree).split(said)).toHaveLength(treeText(decisionWith('甲㐀乙')).split('甲㐀乙').length);
    expect(treeToHtml(tree)).not.toMatch(/<script|<b>|<img|javascript:alert\(1\)"/);
  });

  test('lines of a value are paragraphs or breaks, never markup', () => {
    const tree = decisionWith('第一行\n# 第二行\n\n| 第三行 |\n|--|');
    expect(bones(tree)).toEqual(plain);
    expect(treeText(tree)).toContain('第一行\n# 第二行\n| 第三行 |\n|--|');
  });

  test('any text at all', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => `甲${text.replace(/[\p{C}\s]/gu, ' ')}乙`);
    fc.assert(
      fc.property(line, (value) => {
        const made = makeSample('decision-unit', { penalty: { facts: value } });
        expect(made.tree && bones(made.tree)).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  test('rows of a table hold what they are given', () => {
    const value = '|^|<| \\| {{x}}';
    const tree = sampleTree('annual-plan', {
      plan: { schedule: [{ month: '2026-04', tasks: value, visits: 20 }] },
    });
    const annex = tree.blocks.find((block) => block.type === 'annex' && block.label === '附件3');
    const table = annex?.type === 'annex' ? annex.blocks[0] : undefined;
    expect(table?.type === 'table' && table.rows[0]?.[1]?.content).toEqual([{ type: 'text', text: value }]);
  });

  test('a character that stands for a slot is refused, with the record and the field', () => {
    const { tree, problems } = makeSample('decision-unit', { penalty: { facts: '甲\u{F0001}乙' } });
    expect(tree).toBeUndefined();
    expect(problems).toHaveOnlyProblems('penalties/2026-001.yaml document/private-use');
    expect(problems[0]?.message.zh).toContain('facts.0');
  });
});
