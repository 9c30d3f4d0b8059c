import { expect, test } from 'vitest';
import { readHtml } from '../../../src/content/import/read-html.ts';
import { readJson } from '../../../src/content/import/read-json.ts';
import { openTables } from '../../../src/content/import/open-tables.ts';

const table = (rows: string) => `<table>${rows}</table>`;
const why = (text: string) => {
  const page = readHtml(text);
  return page.ok ? undefined : page.message.zh;
};
const tooMany =
  '网页中的表格连同合并的单元格应不超过 2000000 格，实际超过；请检查 rowspan 和 colspan';

test('spans to the end of the table are read', () => {
  const page = readHtml(table('<tr><td rowspan="65535">甲<td colspan="3">乙<tr><td>丙'));
  expect(page.ok && page.tables[0]?.grid.rows).toEqual([
    ['甲', '乙', '', ''],
    ['', '丙'],
  ]);
});

test.each([
  ['many wide and high cells', table('<tr><td rowspan="1000" colspan="1000">'.repeat(1000))],
  ['a gap before a high cell', table(`<tr>${'<td colspan="1000">'.repeat(100)}<td rowspan="1000">${'<tr>'.repeat(999)}`)],
  ['several tables', table(`<tr>${'<td colspan="1000">'.repeat(900)}`).repeat(3)],
])('%s are refused', (_, text) => {
  expect(why(text)).toBe(tooMany);
});

test('a page nested too deep is refused, and told in words', async () => {
  const text = `${'<div>'.repeat(5_000)}${table('<tr><td>甲')}`;
  expect(why(text)).toBe('网页的标签嵌套应不超过 500 层，实际超过');
  const opened = await openTables(new TextEncoder().encode(text), 'a.html');
  expect(opened.diagnostics).toMatchObject([{ code: 'import/html', severity: 'error', file: 'a.html' }]);
  expect(why(`${'<div>'.repeat(400)}${table('<tr><td>甲')}`)).toBeUndefined();
});

test('JSON nested too deep is refused; brackets in strings do not count', () => {
  const deep = readJson(`[{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`, undefined);
  expect(!deep.ok && deep.message.zh).toBe('列表和对象的嵌套应不超过 100 层，实际超过；请只导出需要的记录');
  const flat = readJson(JSON.stringify([{ a: `"\\${'['.repeat(200)}` }]), undefined);
  expect(flat.ok && flat.grid.rows).toEqual([['a'], [`"\\${'['.repeat(200)}`]]);
});
