import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { publish } from '../../../src/derive/public.ts';
import { shardsOf } from '../../../src/export/data/shards.ts';
import { workbooks, writeWorkbook } from '../../../src/export/data/workbook.ts';
import { makeCorpus } from '../../../src/model/corpus.ts';
import { sampleEntry, sampleSettings, syntheticToday } from '../../harness/synthetic.ts';

const corpus = publish(
  makeCorpus(
    [
      sampleEntry('agency'),
      sampleEntry('penalty', { id: 'a', reason: '=HYPERLINK("http://evil.example","x")', fine: '20000.5' }),
      sampleEntry('penalty', {
        id: 'b',
        docNumber: '（示）应急罚〔2026〕2号',
        kinds: ['警告'],
        fine: undefined,
        violations: [],
      }),
      sampleEntry('plan'),
    ],
    sampleSettings({ licence: 'CC BY 4.0' }),
    syntheticToday,
  ),
);

const open = async (kind: 'penalty' | 'plan') => {
  const { sheets } = await readXlsx(await writeWorkbook(corpus, shardsOf(corpus, kind)[0]!));
  return new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
};

test('a workbook has the register, its lists, what it is and what its columns mean', async () => {
  const sheets = await open('penalty');
  expect([...sheets.keys()]).toEqual(['说明', '行政处罚', '违法行为明细', '数据字典']);
  expect(sheets.get('说明')).toContainEqual(['许可', 'CC BY 4.0']);
  expect(sheets.get('说明')?.find(([name]) => name === '数据截至')?.[1]).toEqual(
    new Date(`${syntheticToday}T00:00:00Z`),
  );
  const columns = sheets.get('行政处罚')?.[0] ?? [];
  const described = sheets.get('数据字典')?.filter(([table]) => table === '行政处罚');
  expect(described?.map(([, column]) => column)).toEqual(columns);
});

test('dates are dates, amounts numbers, codes texts, and nothing is nothing', async () => {
  const [headings = [], first = [], second = []] = (await open('penalty')).get('行政处罚') ?? [];
  const of = (row: unknown[], heading: string) => row[headings.indexOf(heading)];
  expect(of(first, '处罚决定日期')).toEqual(new Date('2026-02-05T00:00:00Z'));
  expect(of(first, '罚款金额（元）')).toBe(20000.5);
  expect(of(first, '统一社会信用代码')).toBe('91999900MA0000015N');
  expect(of(second, '罚款金额（元）') ?? null).toBeNull();
});

test('flags are yes or no', async () => {
  const lines = (await open('plan')).get('检查安排表') ?? [];
  const at = lines[0]?.indexOf('重点检查') ?? -1;
  expect(lines.slice(1).map((row) => row[at])).toContain(true);
});

test('a text that looks like a formula is a text', async () => {
  const [headings = [], first = []] = (await open('penalty')).get('行政处罚') ?? [];
  expect(first[headings.indexOf('案由')]).toMatch(/^'?=HYPERLINK/u);
});

test('the same content gives the same bytes, and a register without records no workbook', async () => {
  const [shard] = shardsOf(corpus, 'penalty');
  expect(Buffer.from(await writeWorkbook(corpus, shard!))).toEqual(
    Buffer.from(await writeWorkbook(corpus, shard!)),
  );
  expect(workbooks(corpus).map(({ path }) => path)).toEqual([
    '/data/agency.xlsx',
    '/data/plan.xlsx',
    '/data/penalty.xlsx',
  ]);
});
