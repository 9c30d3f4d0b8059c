import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { csv, importText, penaltyHead, penaltyRow } from './table.ts';

describe('rows that are records', () => {
  test('stand in file form with Chinese titles, in the order of the schema, and nothing that was not given', async () => {
    const { records, rows, refused } = await importText('台账.csv', csv(penaltyHead, penaltyRow(7)));
    expect({ rows, refused }).toEqual({ rows: 1, refused: {} });
    expect(JSON.stringify(records)).toBe(
      JSON.stringify({
        '2025-007': {
          编号: '2025-007',
          处罚机关: 'shili',
          行政处罚决定书文号: '（示）应急罚〔2025〕7号',
          行政相对人: { 行政相对人名称: '示例市松风化工有限公司', 行政相对人类别: '法人及非法人组织' },
          违法事实: '未如实记录培训情况',
          处罚类别: ['罚款'],
          处罚内容: '罚款人民币20000元',
          罚款金额: '20000',
          处罚决定日期: '2025-03-05',
        },
      }),
    );
  });

  test('are read from GBK, tab and workbook alike, serial dates included', async () => {
    const gbk = Uint8Array.from([0xce, 0xc4, 0xba, 0xc5, 0x09, 0xb5, 0xb1, 0xca, 0xc2, 0xc8, 0xcb, 0x0a, 0x78, 0x09, 0xbc, 0xd7, 0x0a]);
    expect((await importText('a.tsv', gbk)).table!.reading!.columns.map(({ title }) => title)).toEqual(['文号', '当事人']);
    const bytes = await writeXlsx({ sheets: [{ name: '一', rows: [penaltyHead, penaltyRow(1, { 处罚决定日期: '45721' }), penaltyRow(2, { 罚款金额: '2万元' })] }] });
    expect((await importText('a.xlsx', bytes)).records).toMatchObject({ '2025-001': { 处罚决定日期: '2025-03-05' }, '2025-002': { 罚款金额: '20000' } });
  });

  test('keep traditional characters as they are', async () => {
    const { records } = await importText('a.csv', csv(penaltyHead, penaltyRow(1, { 当事人名称: '樣例國際企業股份有限公司' })));
    expect(records!['2025-001']).toMatchObject({ 行政相对人: { 行政相对人名称: '樣例國際企業股份有限公司' } });
  });

  test('that say the same twice are one record', async () => {
    const { table, rows } = await importText('a.csv', csv(penaltyHead, penaltyRow(1), penaltyRow(2), penaltyRow(1)));
    expect(rows).toBe(3);
    expect(table!.records.map(({ id, rows: own, repeats }) => [id, own, repeats])).toEqual([
      ['2025-001', [2], [4]],
      ['2025-002', [3], []],
    ]);
  });
});

describe('rows that are none', () => {
  test('are refused with their kind, blank lines are no rows', async () => {
    const text = csv(
      penaltyHead,
      penaltyRow(1),
      ['第一批', '', '', '', '', '', '', ''],
      penaltyHead,
      ['', '', '', '', '', '', '', ''],
      ['合计', '1 件', '', '', '', '', '20000', ''],
      ['…', '其余略', '', '', '', '', '', ''],
      ['注：数据截至三月底', '', '', '', '', '', '', ''],
      penaltyRow(2, { 违法事实: '（下同，略）' }),
      penaltyRow(3, { 处罚内容: '同上' }),
    );
    const { rows, records, refused } = await importText('a.csv', text);
    expect(rows).toBe(8);
    expect(Object.keys(records!)).toEqual(['2025-001']);
    expect(refused).toEqual({
      3: ['import/section-row'],
      4: ['import/repeated-head'],
      6: ['import/total-row'],
      7: ['import/excerpt'],
      8: ['import/note-row'],
      9: ['import/excerpt 违法事实'],
      10: ['import/excerpt 处罚内容'],
    });
  });

  test('with cells too many are refused; the others are read', async () => {
    const { refused, records } = await importText('a.csv', `${csv(penaltyHead, penaltyRow(1), penaltyRow(2))}${penaltyRow(3).join(',')},多,余\n`);
    expect(refused).toEqual({ 4: ['csv/ragged'] });
    expect(Object.keys(records!)).toEqual(['2025-001', '2025-002']);
  });

  test('with a tab inside a cell are refused, since a comma was lost', async () => {
    const { refused, said } = await importText('a.tsv', csv(penaltyHead, penaltyRow(1, { 违法事实: '未支付工资约1\t100万元' })).replaceAll(',', '\t'));
    expect(refused).toEqual({ 2: ['import/tab-in-cell 违法事实'] });
    expect(said![0]).toContain('约1⇥100万元');
  });

  test('of merged cells are refused where the content is uncertain', async () => {
    const rows = [penaltyHead, penaltyRow(1), penaltyRow(2), penaltyRow(3)];
    const bytes = await writeXlsx({ sheets: [{ name: '一', rows, merges: [{ startRow: 1, startCol: 6, endRow: 2, endCol: 6 }] }] });
    expect((await importText('a.xlsx', bytes)).refused).toEqual({ 2: ['xlsx/merged'], 3: ['xlsx/merged'] });
  });

  test('are told all their faults at once, with the column and how to mend', async () => {
    const text = csv(penaltyHead, penaltyRow('', { 决定书文号: '', 处罚类别: '罚宽', 处罚决定日期: '2025624日', 罚款金额: 'NT$2,000', 违法事实: '' }));
    const { table } = await importText('a.csv', text);
    expect(table!.refused[0]!.reasons.map(({ code, columnName, message, hint }) => [code, columnName, message.zh, hint?.zh])).toEqual([
      ['schema/missing-field', '决定书文号', '缺少必填的“行政处罚决定书文号”（docNumber）', '该格为空，请从原件补填'],
      ['schema/missing-field', '违法事实', '缺少必填的“违法事实”（facts）', '该格为空，请从原件补填'],
      ['schema/choice', '处罚类别', expect.stringContaining('“罚宽”不在可选值之中') as unknown, '您是不是要写“罚款”？'],
      ['schema/money', '罚款金额', expect.stringContaining('是外币') as unknown, undefined],
      ['schema/date', '处罚决定日期', expect.stringContaining('2025624日') as unknown, undefined],
    ]);
  });

  test('are refused for a column the table does not have, and told where to put it', async () => {
    const { table } = await importText('a.csv', '决定书文号,当事人名称\n（示）应急罚〔2025〕1号,甲\n', { agency: 'shili' });
    const missing = table!.refused[0]!.reasons.find(({ message }) => message.zh.includes('处罚决定日期'))!;
    expect(missing.hint?.zh).toContain('“常量”');
  });

  test('are refused for code and formulas in a cell', async () => {
    const { refused } = await importText('a.csv', csv(penaltyHead, penaltyRow(1, { 当事人名称: '<b>甲</b>' }), penaltyRow(2, { 处罚内容: '=A1' })));
    expect(refused).toEqual({ 2: ['text/html 当事人名称'], 3: ['table/formula 处罚内容'] });
  });
});

describe('several parties in a cell', () => {
  test.each(['示例市甲乙矿业有限公司及其主要负责人孙某', '示例市甲化工厂、示例市乙化工厂', '示例市甲公司；示例市乙公司'])('%s is refused', async (name) => {
    const { refused } = await importText('a.csv', csv(penaltyHead, penaltyRow(1, { 当事人名称: name })));
    expect(refused).toEqual({ 2: ['import/several-parties 当事人名称'] });
  });

  test.each(['示例市和平、友谊联合化工有限公司', '示例市及时雨加油站'])('%s is one party', async (name) => {
    expect((await importText('a.csv', csv(penaltyHead, penaltyRow(1, { 当事人名称: name })))).refused).toEqual({});
  });
});

describe('one id twice', () => {
  const text = csv(penaltyHead, penaltyRow(1), penaltyRow(1, { 罚款金额: '30000' }));

  test('with other contents is refused and says what differs', async () => {
    const { refused, said } = await importText('a.csv', text);
    expect(refused).toEqual({ 3: ['import/same-id'] });
    expect(said).toEqual(['编号“2025-001”已用于第 2 行，而内容不同（罚款金额）']);
  });

  test('is numbered where the mapping says so', async () => {
    expect(Object.keys((await importText('a.csv', text, { map: '编号相同时: 加序号\n' })).records!)).toEqual(['2025-001', '2025-001-2']);
  });
});
