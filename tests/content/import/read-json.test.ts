import { expect, test } from 'vitest';
import { readJson } from '../../../src/content/import/read-json.ts';

const rows = (text: string, path?: string) => {
  const table = readJson(text, path);
  return table.ok ? table.grid.rows : table.message.zh;
};

test('keys are headings, nested keys are dotted, numbers keep their digits', () => {
  const text = '[{"文号":"一","金额":2.00,"当事人":{"代码":914107216999952908}},{"文号":"二","无":null,"依据":["甲","乙"],"是":true}]';
  expect(rows(text)).toEqual([
    ['文号', '金额', '当事人.代码', '无', '依据', '是'],
    ['一', '2.00', '914107216999952908', '', '', ''],
    ['二', '', '', '', '甲\n乙', 'true'],
  ]);
});

test('a path leads to the list, what stands around it is offered with a stroke', () => {
  const text = '{"数据":{"单位":"示例公司","总数":2,"表":[{"a":1},{"a":2}]}}';
  expect(rows(text, '数据.表')).toEqual([
    ['a', '/单位', '/总数'],
    ['1', '示例公司', '2'],
    ['2', '示例公司', '2'],
  ]);
  expect(rows(text, '数据.行')).toBe('行路径“数据.行”中没有“行”');
});

test('one object is one record; records inside a record are pointed out', () => {
  expect(rows('{"a":"1","b":[{"c":1}]}')).toEqual([['a', 'b'], ['1', { fault: expect.objectContaining({ code: 'import/nested-records' }) as unknown }]]);
});

test('what is no list of records is refused', () => {
  expect(rows('[{"a":1},2]')).toBe('第 2 条应为一组字段，实为“2”');
  expect(rows('[{"a":1}')).toContain('不是完整的 JSON');
});
