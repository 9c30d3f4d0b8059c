import { expect, test } from 'vitest';
import type { Loaded } from '../../src/content/load.ts';
import { all } from '../../src/model/corpus.ts';
import { loadFiles, month, monthsCsv } from './memory.ts';

const csv = (text: string) => loadFiles({ 'statistics/a.csv': text });
const keys = Object.keys(month);
const months = ({ corpus }: Loaded) => all(corpus, 'statistics').map(({ value }) => value);

test('ids are made of what names mean, so that a month is the same however its agency is written', async () => {
  const loaded = await csv(monthsCsv([{ agency: '示例市应急管理局' }, {}]));
  expect([...loaded.corpus.records.statistics.keys()]).toEqual(['shili-2026-01']);
  expect(loaded.diagnostics).toHaveOnlyProblems('statistics/a.csv:3 schema/duplicate-id');
  expect(loaded.diagnostics[0]!.message.zh).toContain('statistics/a.csv 第 2 行');
});

test('a name that stands for no agency is told once, and makes no id', async () => {
  const loaded = await csv(monthsCsv([{ agency: '无名局' }, {}]));
  expect([...loaded.corpus.records.statistics.keys()]).toEqual(['shili-2026-01']);
  expect(loaded.diagnostics).toHaveOnlyProblems('statistics/a.csv:2:统计单位 ref/dangling');
});

test('an agency has one record a month, whatever their ids', async () => {
  const loaded = await loadFiles({
    'statistics/a.csv': monthsCsv([{}]),
    'statistics/b.csv': monthsCsv([{}])
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? 'id' : 'other'}`)
      .join('\n'),
  });
  expect(loaded.diagnostics.map(({ file, code }) => `${file} ${code}`)).toHaveLength(1);
  const [found] = loaded.diagnostics;
  expect(found!.code).toBe('schema/duplicate-record');
  expect(`${found!.file} ${found!.message.zh}`).toMatch(/statistics\/a\.csv.*statistics\/b\.csv|b\.csv.*a\.csv/u);
});

test('a large amount whose unit is written nowhere is asked about, not taken for 万元', async () => {
  const found = await csv(monthsCsv([{ fines: '52,000' }, { month: '2026-02', fines: '9999' }]));
  expect(found.diagnostics).toHaveOnlyProblems('statistics/a.csv:2:罚没款 table/unit-missing');
  expect(found.diagnostics[0]!.message.zh).toContain('是 5.2 亿元');
  expect(months(found).map(({ fines }) => fines)).toEqual([9_999_000_000]);
  for (const [heading, fines, fen] of [
    ['罚没款（万元）', '52000', 52_000_000_000],
    ['罚没款（元）', '52000', 5_200_000],
    ['罚没款', '52000元', 5_200_000],
  ] as const)
    expect(months(await csv(monthsCsv([{ fines }], { fines: heading })))[0]?.fines).toBe(fen);
});

test.each(['合计', '总计', '小计（本页）'])('a row “%s” is told as what it is, and spoils nothing', async (label) => {
  const text = `${monthsCsv([{}, { month: '2026-02' }])}\n${label},,80,80${','.repeat(keys.length - 4)}`;
  const loaded = await csv(text);
  expect(loaded.diagnostics).toHaveOnlyProblems('statistics/a.csv:4 table/total-row');
  expect(months(loaded)).toHaveLength(2);
});
