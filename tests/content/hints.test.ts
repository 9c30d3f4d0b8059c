import { expect, test } from 'vitest';
import { loadFiles } from './memory.ts';

/** What a clerk is advised about one line of a penalty. */
async function hintsOn(line: number, text: string): Promise<(string | undefined)[]> {
  const { diagnostics } = await loadFiles({ 'penalties/a.yaml': text });
  return diagnostics.filter((each) => each.line === line).map(({ hint }) => hint?.zh);
}

test.each([
  ['全然不同的名目: 甲\n', /全部 \d+ 项见 npm run gongshi -- kinds penalty$/u],
  ['处罚机构: shili\n', /^您是不是要写“处罚机关（agency）”？$/u],
  ['当事人: 示例市松风化工有限公司\n', /^它属于“行政相对人（party）”：请写在这一组之下，缩进两个空格$/u],
  ['　　名称: 甲\n', /^字段名前面是全角空格/u],
  ['处罚类别: [罚款，警告]\n', /^这里写了 2 项，请分开：每项一行，以“- ”开头；或者写作 \[罚款, 警告\]，逗号为半角$/u],
  ['处罚类别: 罚款，警告\n', /^请每项一行，缩进后写“- 内容”/u],
  ['处罚类别: [罚款金]\n', /^您是不是要写“罚款”？$/u],
])('%j', async (text, hint) => {
  expect(await hintsOn(2, `事由: 甲\n${text}`)).toEqual(
    expect.arrayContaining([expect.stringMatching(hint) as unknown as string]),
  );
});
