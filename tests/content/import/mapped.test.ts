import { describe, expect, test } from 'vitest';
import { csv, importText, penaltyHead, penaltyRow } from './table.ts';

describe('a mapping', () => {
  test('takes parts of cells, translates, converts and fills what the table does not say', async () => {
    const map = `
编号: jp-{键:名称,公布}
日期写法: 日本年号
常量: {行政处罚决定书文号: 无文号, 行政相对人类别: 法人及非法人组织, 处罚类别: 其他}
缺省: {所在区域: 未注明}
不是记录: [{列: 名称, 内容: ^已取消$, 理由: 已取消公布}]
拒绝: [{内容: 某厂, 理由: 当事人已匿名}]
列:
  管辖: 数据来源.数据来源单位
  名称: 行政相对人名称
  地点: {字段: 所在区域, 空值: 无}
  公布: 公示.公示日期
  条款:
    - {字段: 违反规定, 分隔: ',', 规范引用: 是, 替换: {'^([^第,]+)第': 《$1》第}}
  概要: 违法事实
  经过:
    - 处罚内容
    - {字段: 处罚决定日期, 提取: '^(H[\\d.]+)移送'}
  页: 跳过：页码
`;
    const text = csv(
      ['管辖', '名称', '地点', '公布', '条款', '概要', '经过', '页'],
      ['示例局', '示例商会', '示例区', 'H29.5.2', '示例安全法第21条', '没有护栏', 'H29.5.1移送', '1'],
      ['示例局', '样例商会', '无', '平成29年５月３日', '示例安全法第９条之２', '没有护栏', 'H29.5.1移送', '1'],
      ['示例局', '范例商会', '甲', 'H29.5.2', '示例安全法', '没有护栏', 'H29.5.1指导', '1'],
      ['示例局', '已取消', '', '', '', '', '', ''],
      ['示例局', '某厂', '甲', 'H29.5.2', '示例安全法第21条', '没有护栏', 'H29.5.1移送', '1'],
    );
    const { records, refused, said, table } = await importText('a.csv', text, { map });
    expect(refused).toEqual({ 4: ['import/no-match 经过'], 5: ['import/dropped'], 6: ['import/dropped'] });
    expect(said!.slice(1)).toEqual(['已取消公布', '当事人已匿名']);
    const [first, second] = Object.values(records!);
    expect(first).toMatchObject({ 行政处罚决定书文号: '无文号', 所在区域: '示例区', 违反规定: ['《示例安全法》第二十一条'], 处罚内容: 'H29.5.1移送', 处罚决定日期: '2017-05-01', 公示: { 公示日期: '2017-05-02' }, 数据来源: { 数据来源单位: '示例局' } });
    expect(second).toMatchObject({ 所在区域: '未注明', 违反规定: ['《示例安全法》第九条之二'] });
    expect(Object.keys(records!).every((id) => /^jp-[0-9a-z]{10}$/u.test(id))).toBe(true);
    expect(table!.reading!.skipped).toEqual([{ title: '页', why: '页码' }]);
  });

  test('splits a row into several records, all or none of them', async () => {
    const map = `
编号相同时: 加序号
列: {文号: 行政处罚决定书文号, 日期: 处罚决定日期, 事实: 违法事实, 单位: 行政相对人名称}
常量: {处罚类别: 罚款}
拆分:
  - 当列有内容: 罚单位
    列: {罚单位: [罚款金额, 处罚内容]}
    常量: {行政相对人类别: 法人及非法人组织}
  - 当列有内容: 罚矿长
    列: {罚矿长: [罚款金额, 处罚内容], 单位: 所在单位, 矿长: 行政相对人名称}
    常量: {行政相对人类别: 自然人}
`;
    const text = csv(
      ['文号', '日期', '事实', '单位', '矿长', '罚单位', '罚矿长'],
      ['（示）煤安罚〔2025〕1号', '2025-01-02', '甲', '示例煤矿', '甄某', '100万元', '6万元'],
      ['（示）煤安罚〔2025〕2号', '2025-01-02', '甲', '样例煤矿', '甄某', '100万元', '若干'],
      ['（示）煤安罚〔2025〕3号', '2025-01-02', '甲', '范例煤矿', '', '', ''],
    );
    const { records, refused, rows } = await importText('a.csv', text, { map });
    expect(rows).toBe(3);
    expect(records).toMatchObject({
      '2025-001': { 行政相对人: { 行政相对人名称: '示例煤矿' }, 罚款金额: '1000000' },
      '2025-001-2': { 行政相对人: { 行政相对人名称: '甄某', 所在单位: '示例煤矿' }, 罚款金额: '60000' },
    });
    expect(refused).toEqual({ 3: ['schema/money 罚矿长'], 4: ['import/no-record'] });
  });

  test('gathers rows into one record', async () => {
    const map = `
合并: {明细: 违法行为明细, 依据列: 文号}
常量: {行政相对人类别: 法人及非法人组织, 处罚类别: 罚款, 处罚决定日期: 2025-01-02, 违法事实: 见明细, 处罚内容: 见明细}
列:
  文号: 行政处罚决定书文号
  单位: 行政相对人名称
  行为: 违法行为明细.单项违法事实
  结果: {字段: 违法行为明细.单项罚款金额, 提取: '^罚款\\s*([\\d,]+\\s*元)'}
`;
    const number = '（示）消罚〔2025〕1号';
    const text = csv(
      ['文号', '单位', '行为', '结果'],
      [number, '示例商场', '堵塞通道', '罚款 5,000 元'],
      [number, '示例商场', '封堵不严', '罚款 5,000 元'],
      ['（示）消罚〔2025〕2号', '样例商场', '堵塞通道', '罚款 5,000 元'],
      ['（示）消罚〔2025〕2号', '范例商场', '堵塞通道', '罚款 5,000 元'],
      ['合并', number, '', '10,000 元整'],
    );
    const { records, refused, table } = await importText('a.csv', text, { map });
    expect(records).toMatchObject({ '2025-001': { 违法行为明细: [{ 单项违法事实: '堵塞通道', 单项罚款金额: '5000' }, { 单项违法事实: '封堵不严' }] } });
    expect(table!.records[0]!.rows).toEqual([2, 3]);
    expect(refused).toEqual({ 4: ['import/rows-differ 单位'], 5: ['import/rows-differ 单位'], 6: ['import/total-row'] });
    expect(table!.refused[0]!.reasons[0]!.row).toBe(5);
  });

  test('turns a table of indicators into one record and accounts for every indicator', async () => {
    const map = `
转置: {指标: 指标, 数值: 数值, 单位: 单位}
常量: {统计月份: 2025-03, 有计划检查: '40', 触发式检查: '6', 检查企业数: '40', 已整改隐患: '100', 事前立案: '1', 事后立案: '0', 立案: '1'}
列:
  执法检查: 检查家次
  发现隐患: {字段: 发现事故隐患, 单位: 项次}
  重大隐患: 重大事故隐患
  行政处罚: {字段: 行政处罚, 单位: 宗}
  罚没款: 罚没款
  整改率: 跳过：由整改数得出
`;
    const rows = [['指标', '数值', '单位', '同比'], ['执法检查', '46', '家次', '-1%'], ['发现隐患', '120', '项次', ''], ['重大隐患', '2', '项', ''], ['行政处罚', '1', '宗', ''], ['罚没款', '20000', '元', ''], ['整改率', '98', '%', ''], ['抽查率', '5', '%', '']];
    const { records, refused, table } = await importText('a.csv', csv(...rows), { kind: 'statistics', map });
    expect(records).toMatchObject({ 'shili-2025-03': { 检查家次: '46', 发现事故隐患: '120', 罚没款: '2', 统计单位: 'shili' } });
    expect(table!.records[0]!.rows).toEqual([2, 3, 4, 5, 6]);
    expect(refused).toEqual({ 7: ['import/dropped 指标'], 8: ['import/unknown-indicator 指标'] });
    expect(table!.reading!.skipped.map(({ title }) => title)).toEqual(['同比']);
    const odd = rows.map((row) => (row[0] === '执法检查' ? ['执法检查', '4.6', '家次', ''] : row[0] === '重大隐患' ? ['重大隐患', '2', '处', ''] : row));
    const wrong = await importText('a.csv', csv(...odd, ['行政处罚', '2', '宗', '']), { kind: 'statistics', map });
    expect(wrong.records).toEqual({});
    expect(wrong.refused![4]).toEqual(['schema/unit 单位']);
    expect(wrong.refused![9]).toEqual(['import/duplicate-indicator 指标']);
    expect(wrong.refused![3]).toEqual(expect.arrayContaining(['schema/number 数值', 'schema/missing-field']));
  });

  test('makes ids from a template and refuses rows it has nothing for', async () => {
    const head = [...penaltyHead, '台账号'];
    const text = csv(head, [...penaltyRow(1), 'A 17'], [...penaltyRow(2), '乙']);
    const { records, refused, said } = await importText('a.csv', text, { map: '编号: "{处罚决定日期.年}-{台账号}"\n列: {台账号: 跳过：只用于编号}\n' });
    expect(Object.keys(records!)).toEqual(['2025-a-17']);
    expect(refused).toEqual({ 3: ['import/no-id'] });
    expect(said).toEqual(['编号模板中的 台账号 没有可用的内容']);
  });
});
