import { describe, expect, test } from 'vitest';
import { fillBlocks } from '../../src/documents/fill.ts';
import { settleBlocks } from '../../src/documents/settle.ts';
import { slotOf } from '../../src/documents/slots.ts';
import type { Block, TableCell } from '../../src/documents/tree.ts';
import { blankTree, sampleTree } from './make-sample.ts';

const text = (value: string): TableCell => ({ content: value === '' ? [] : [{ type: 'text', text: value }] });
const blocksOf = (blocks: readonly Block[], type: Block['type']) =>
  blocks.flatMap((block) => (block.type === type ? [block] : []));

describe('an empty official document', () => {
  test('has lines to write on under headings that say nothing yet', () => {
    const empty: Block = { type: 'paragraph', content: [] };
    const [settled] = settleBlocks([empty], { blank: true, paper: 'gongwen' });
    expect(settled).toMatchObject({ type: 'area', lines: 4 });
    expect(settleBlocks([empty], { blank: false, paper: 'gongwen' })).toEqual([empty]);
    expect(settleBlocks([empty], { blank: true, paper: 'form' })).toEqual([empty]);
  });

  test('has rows to fill in before the totals of an annex, but not where there are several tables', () => {
    const table: Block = {
      type: 'table',
      columns: [{ weight: 1, align: 'start' }],
      head: [[text('名称')]],
      rows: [[text('')], [text('合计')]],
    };
    const annex = (blocks: Block[]): Block => ({ type: 'annex', label: '附件', title: [], blocks });
    const rowsOf = (blank: boolean, blocks: Block[]) =>
      settleBlocks([annex(blocks)], { blank, paper: 'gongwen' }).flatMap((each) =>
        each.type === 'annex'
          ? each.blocks.map((inner) => (inner.type === 'table' ? inner.rows.length : 0))
          : [],
      );
    expect(rowsOf(true, [table])).toEqual([10]);
    expect(rowsOf(false, [table])).toEqual([2]);
    expect(rowsOf(true, [table, table])).toEqual([2, 2]);
    const [settled] = settleBlocks([annex([table])], { blank: true, paper: 'gongwen' });
    expect(settled).toHaveProperty(['blocks', 0, 'rows', 9], [text('合计')]);
  });

  test('turns room in a text into a blank of that width', () => {
    const given: Block[] = [{ type: 'paragraph', content: [{ type: 'text', text: `自${slotOf(0)}起` }] }];
    expect(fillBlocks(given, ['\u3000\u3000\u3000年\u3000\u3000月'], true)).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '自' },
          { type: 'fill', text: '', ems: 3 },
          { type: 'text', text: '年' },
          { type: 'fill', text: '', ems: 2 },
          { type: 'text', text: '月起' },
        ],
      },
    ]);
  });

  test('draws no second rule in a field', () => {
    const value = [{ type: 'text' as const, text: `${slotOf(0)}人` }];
    const given: Block[] = [{ type: 'fields', rows: [[{ label: '人数', value }]] }];
    const [fields] = fillBlocks(given, [''], true);
    expect(fields).toHaveProperty(
      ['rows', 0, 0, 'value'],
      [
        { type: 'text', text: '\u3000'.repeat(5) },
        { type: 'text', text: '人' },
      ],
    );
  });

  test('leaves room in names of annexes, and none in those that are there', () => {
    const given: Block[] = [{ type: 'attachments', items: [`${slotOf(0)}年度名单`] }];
    expect(fillBlocks(given, [''], true)).toEqual([{ type: 'attachments', items: ['　　　　年度名单'] }]);
    expect(fillBlocks(given, ['2026'], true)).toEqual([{ type: 'attachments', items: ['2026年度名单'] }]);
  });
});

test.each(['month-inspection', 'month-complaint'] as const)('an empty %s names what is counted', (kind) => {
  const titles = (blocks: readonly Block[]) =>
    blocksOf(blocks, 'annex').flatMap((annex) =>
      annex.type === 'annex'
        ? annex.blocks.flatMap((block) =>
            block.type === 'table' ? block.rows.map((row) => JSON.stringify(row[0]?.content)) : [],
          )
        : [],
    );
  const empty = titles(blankTree(kind).blocks);
  for (const title of titles(sampleTree(kind).blocks)) expect(empty).toContain(title);
});

test('an empty plan has its sections and tables numbered', () => {
  const { blocks } = blankTree('annual-plan');
  const headings = blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1
      ? [block.content.map((run) => ('text' in run ? run.text : '')).join('')]
      : [],
  );
  expect(headings.map((heading) => heading.slice(0, 2))).toEqual([
    '一、',
    '二、',
    '三、',
    '四、',
    '五、',
    '六、',
  ]);
  expect(blocksOf(blocks, 'annex')).toHaveLength(3);
});
