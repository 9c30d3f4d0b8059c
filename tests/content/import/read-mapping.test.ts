import { describe, expect, test } from 'vitest';
import { readMapping } from '../../../src/content/import/read-mapping.ts';
import { resolveMapping } from '../../../src/content/import/resolve-mapping.ts';
import { importText } from './table.ts';

const read = (text: string) => readMapping(text, '映射.yaml');
const problems = (text: string) => read(text).diagnostics.map(({ line, column, message }) => `${line}:${column} ${message.zh}`);

describe('a mapping', () => {
  test('may be written in Chinese or English', () => {
    const chinese = read('类别: penalty\n表头行: 2-3\n日期写法: 日本年号\n列:\n  单位: 行政相对人名称\n  金额: {字段: 罚款金额, 单位: 万元, 空值: [无, 免]}\n  页码: 跳过：没有用\n常量: {处罚类别: 罚款}\n编号: p-{行}\n');
    const english = read('kind: penalty\nheader: 2-3\ndates: japanese\ncolumns:\n  单位: 行政相对人名称\n  金额: {to: 罚款金额, unit: 万元, blank: [无, 免]}\n  页码: {skip: 没有用}\nconstants: {处罚类别: 罚款}\nid: p-{行}\n');
    expect(chinese.diagnostics).toEqual([]);
    const bare = (mapping: unknown) => JSON.parse(JSON.stringify(mapping, (key, value: unknown) => (key === 'at' ? undefined : value instanceof Map ? [...value] : value instanceof Set ? [...value] : value))) as unknown;
    expect(bare(english.mapping)).toEqual(bare(chinese.mapping));
    expect(chinese.mapping).toMatchObject({ header: { from: 2, to: 3 }, dates: 'japanese', id: 'p-{行}' });
    expect(chinese.mapping.columns.get('页码')).toEqual({ skip: '没有用' });
  });

  test('reports every mistake at its place', () => {
    const text = '类别: penalty\n表投: 2\n表头行: 二\n列:\n  单位: {字端: 名称}\n  金额: {字段: 罚款金额, 提取: "("}\n拒绝:\n  - 内容: x\n';
    expect(problems(text)).toEqual([
      '2:1 映射没有名为“表投”的设置',
      '3:6 应为行号，如 2 或 2-3，实为“二”',
      '5:3 缺少“字段”',
      '5:8 映射没有名为“字端”的设置',
      '6:22 “(”不是正则表达式',
      '8:5 缺少“理由”',
    ]);
    expect(read(text).diagnostics[0]!.hint?.zh).toBe('您是不是要写“表”？');
  });

  test('reports broken YAML', () => {
    expect(read('列:\n  a: [b\n').diagnostics).not.toEqual([]);
  });

  test('names fields that do not exist, with the nearest', () => {
    const { mapping } = read('列:\n  a: 处罚决定日其\n  b: 行政相对人\n常量:\n  没有的字段: x\n');
    const { problems: found } = resolveMapping(mapping, 'penalty');
    expect(found.map(({ path, zh, hint }) => [path.join('/'), zh, hint?.zh])).toEqual([
      ['列/a', '“行政处罚”没有字段“处罚决定日其”', '您是不是要写“处罚决定日期（decidedOn）”？'],
      ['列/b', '“行政相对人”由几个字段组成，应写明其中一个', undefined],
      ['常量/没有的字段', '“行政处罚”没有字段“没有的字段”', '字段名见 npm run gongshi -- kinds'],
    ]);
  });

  test('with mistakes imports nothing', async () => {
    const { tables, diagnostics } = await importText('a.csv', 'a,b\n1,2\n', { map: '列:\n  a: 没有\n' });
    expect(tables).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'import/mapping', file: '映射.yaml', line: 2 }]);
  });
});
