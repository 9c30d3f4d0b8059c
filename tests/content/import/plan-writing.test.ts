import { expect, test } from 'vitest';
import { pathOf, planWriting } from '../../../src/content/import/plan-writing.ts';
import { loadFiles, monthsCsv } from '../memory.ts';
import { csv, importText, penaltyHead, penaltyRow } from './table.ts';

const record = (serial: number, fine: string, kinds = '罚款') => `id: 2025-00${serial}
agency: shili
docNumber: （示）应急罚〔2025〕${serial}号
procedure: ordinary
party: {name: 示例市松风化工有限公司, type: unit}
facts: 未如实记录培训情况
kinds: [${kinds}]
content: 罚款人民币20000元
fine: ${fine}
decidedOn: 2025-03-05
`;

/** What becomes of rows 1–4 of a table beside these files. */
async function plan(files: Record<string, string>, agency = 'shili') {
  const loaded = await loadFiles(files);
  const { tables } = await importText('a.csv', csv(penaltyHead, ...[1, 2, 3, 4].map((serial) => penaltyRow(serial))), { agency });
  return planWriting(tables, { corpus: loaded.corpus, complete: true });
}

test('records are new, the same, changed, or lie where they cannot be rewritten', async () => {
  const table = `id,agency,docNumber,party.name,party.type,facts,kinds,content,fine,decidedOn\n2025-003,shili,（示）应急罚〔2025〕3号,甲,unit,乙,fine,丙,1,2025-03-05\n`;
  const planned = await plan({ 'penalties/2025/001.yaml': record(1, '2万元', 'fine'), 'penalties/b.yaml': record(2, '30000'), 'penalties/c.csv': table });
  expect(planned.map(({ state, path, differences, reasons }) => [state, path, differences.map(({ field, before, after }) => `${field}：${before} → ${after}`).slice(0, 1), reasons.map(({ code }) => code)])).toEqual([
    ['same', 'penalties/2025/001.yaml', [], []],
    ['changed', 'penalties/b.yaml', ['罚款金额：30000 → 20000'], []],
    ['refused', 'penalties/c.csv', ['行政相对人.行政相对人名称：甲 → 示例市松风化工有限公司'], ['import/exists']],
    ['added', 'penalties/2025/004.yaml', [], []],
  ]);
});

test('an agency may go by its name; one that does not exist is refused', async () => {
  expect((await plan({}, '示例市应急管理局')).map(({ state }) => state)).toEqual(['added', 'added', 'added', 'added']);
  const [first] = await plan({}, '样例市应急管理局');
  expect(first).toMatchObject({ state: 'refused', reasons: [{ code: 'ref/dangling', row: 2 }] });
});

test('a record has its own file, below its year where the id begins with one', () => {
  expect([pathOf('penalty', '2025-007'), pathOf('penalty', 'jp-1'), pathOf('statistics', 'shili-2025-01')]).toEqual([
    'penalties/2025/007.yaml',
    'penalties/jp-1.yaml',
    'statistics/shili-2025-01.yaml',
  ]);
});

test('ids that follow from an agency given by name are made of its id', async () => {
  const { tables } = await importText('a.csv', monthsCsv([{ agency: '示例市应急管理局' }, { agency: '无名局' }]), { kind: 'statistics' });
  const planned = planWriting(tables, { corpus: (await loadFiles({})).corpus, complete: true });
  expect(planned.map(({ record, state, path, reasons }) => [record.id, state, path, reasons.map(({ code }) => code)])).toEqual([
    ['shili-2026-01', 'added', 'statistics/shili-2026-01.yaml', []],
    ['无名局-2026-01', 'refused', 'statistics/无名局-2026-01.yaml', ['ref/dangling']],
  ]);
  expect(planned[0]!.record.written).toMatchObject({ id: 'shili-2026-01' });
});
