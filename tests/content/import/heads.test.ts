import { describe, expect, test } from 'vitest';
import { writeXlsx } from 'hucre';
import { csv, importText, penaltyHead, penaltyRow } from './table.ts';

/** Fields each column fills, by heading. */
async function columns(file: string, text: string | Uint8Array, kind: 'penalty' | 'responsibility', map?: string) {
  const { table, diagnostics } = await importText(file, text, { kind, ...(map !== undefined && { map }) });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return {
    fields: Object.fromEntries(table!.reading?.columns.map(({ title, targets }) => [title, targets.map(({ path }) => path.join('.')).join(' ')]) ?? []),
    skipped: table!.reading?.skipped.map(({ title }) => title),
    problems: table!.problems.map(({ code, columnName }) => `${code} ${columnName ?? ''}`.trim()),
    head: table!.reading?.head.last,
  };
}

describe('headings of other bodies', () => {
  test.each([
    ['financial register', '行政处罚决定书文号,被处罚当事人,主要违法违规事实（案由）,行政处罚依据,行政处罚决定,作出处罚决定的机关名称,作出处罚决定的日期', 'docNumber party.name facts basis content agency decidedOn'],
    ['interface', 'pendecno,pentype,illegfact,content,penam,penauth,pendecissdate,pubdate,penbasis,pubenddate', 'docNumber kinds facts content fine agency decidedOn publication.on basis publication.until'],
    ['credit list', '统一社会信用代码,行政处罚决定书文号,处罚类别,处罚决定日期,处罚内容,罚款金额(万元),没收违法所得、没收非法财物的金额（万元）,暂扣或吊销证照名称及编号,违法行为类型', 'party.uscc docNumber kinds decidedOn content fine confiscated licence violationType'],
    ['exchange list of 2018', 'CF_WSH,CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_JDRQ,CF_GSJZQ', 'docNumber party.name party.type party.uscc facts basis kinds content decidedOn publication.until'],
  ])('%s', async (_, head, fields) => {
    const row = head.split(',').map(() => '某').join(',');
    const found = await columns('a.csv', `${head}\n${row}\n`, 'penalty');
    expect(Object.values(found.fields).join(' ')).toBe(fields);
    expect(found.problems).toEqual([]);
  });

  test('a heading that says two things asks for a mapping', async () => {
    const { problems } = await columns('a.csv', '行政处罚决定书文号,当事人,作出处罚的机关名称和日期\nx,y,z\n', 'penalty');
    expect(problems).toEqual(['import/column 作出处罚的机关名称和日期']);
  });

  test('the unit in a heading converts amounts', async () => {
    const head = penaltyHead.map((title) => (title === '罚款金额' ? '罚款金额（万元）' : title));
    const { records } = await importText('a.csv', csv(head, penaltyRow(1, { 罚款金额: '1.2' })));
    expect(records!['2025-001']).toMatchObject({ 罚款金额: '12000' });
  });
});

describe('heads', () => {
  test('below titles, with line breaks inside words and a stray cell behind', async () => {
    const text = csv(['附件1', '', '', ''], ['', '', '', ''], ['示例市权责清单', '', '', ''], ['序号', '事项 名称', '实施\n依据', '法定 实施主体', '19'], ['1', '对未如实记录培训情况的行政处罚', '《安全生产法》第九十七条', '示例市应急管理局', '']);
    const { fields, head } = await columns('a.csv', text, 'responsibility');
    expect(fields).toEqual({ 序号: 'sequence', '事项 名称': 'name', '实施 依据': 'basis', '法定 实施主体': 'subject' });
    expect(head).toBe(3);
  });

  test('of two rows in a text table, where headings span', async () => {
    const text = csv(['序号', '职权类型', '职权名称', '', '职权依据', '实施主体(部门)', '', '', '备注'], ['', '', '项目', '子项', '', '法定实施主体', '行使层级', '第一责任层级', ''], ['1', '行政处罚', '甲', '乙', '丙', '丁', '市级', '市级', '戊']);
    expect((await columns('a.csv', text, 'responsibility')).fields).toEqual({
      序号: 'sequence',
      职权类型: 'kind',
      项目: 'name',
      子项: 'subName',
      职权依据: 'basis',
      法定实施主体: 'subject',
      行使层级: 'levels',
      第一责任层级: 'firstLevel',
      备注: 'remark',
    });
  });

  test('of two rows in a page', async () => {
    const page = `<table><caption>清单</caption><thead><tr><th rowspan=2>序号<th rowspan=2>事项<br>名称<th colspan=3>实施主体</tr><tr><th>法定 实施主体<th>行使层级<th>第一责任层级</tr></thead>
      <tbody><tr><td>1<td>甲<td>示例市应急管理局<td>市级<td>市级</table>`;
    const { fields, head } = await columns('a.html', page, 'responsibility');
    expect(fields).toEqual({ 序号: 'sequence', '事项 名称': 'name', '法定 实施主体': 'subject', 行使层级: 'levels', 第一责任层级: 'firstLevel' });
    expect(head).toBe(1);
  });

  test('of two rows in a workbook', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '处罚',
          rows: [['示例市处罚台账'], ['文号', '当事人', null, '违法事实'], [null, '名称', '类别', null], ['x', 'y', '个体工商户', 'z']],
          merges: [
            { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
            { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
            { startRow: 1, startCol: 3, endRow: 2, endCol: 3 },
          ],
        },
      ],
    });
    expect((await columns('a.xlsx', bytes, 'penalty')).fields).toEqual({ 文号: 'docNumber', 名称: 'party.name', 类别: 'party.type', 违法事实: 'facts' });
  });

  test('are where the mapping says', async () => {
    const map = '表头行: 2\n列: {甲: 行政相对人名称, 乙: 行政处罚决定书文号}\n';
    expect(await columns('a.csv', '文号,名称\n甲,乙\nx,y\n', 'penalty', map)).toMatchObject({ fields: { 甲: 'party.name', 乙: 'docNumber' }, head: 1 });
  });

  test('that are not found refuse every row and say what stands there', async () => {
    const { refused, table } = await importText('a.csv', '甲,乙\n1,2\n3,4\n');
    expect(refused).toEqual({ 1: ['import/no-head'], 2: ['import/no-head'], 3: ['import/no-head'] });
    expect(table!.problems[0]!.hint?.zh).toContain('第 1 行是“甲、乙”');
  });
});

describe('columns', () => {
  test('that nobody knows, fill the same field or are not there refuse every row, all named at once', async () => {
    const text = csv([...penaltyHead, '文号', '处罚决定日其', '空列', ''], [...penaltyRow(1), 'x', '2025-01-01', '', '无名']);
    const { refused, table } = await importText('a.csv', text, { map: '列: {备考: 备注}\n' });
    expect(refused![2]).toEqual(['import/duplicate-column 文号', 'import/unknown-column 处罚决定日其', 'import/untitled-column L', 'import/absent-column 备考']);
    expect(table!.problems[1]!.hint?.zh).toContain('处罚决定日期');
  });

  test('that nobody knows are told together with what else is wrong with the rows', async () => {
    const rows = [penaltyRow(1), penaltyRow(2, { 罚款金额: '若干', 处罚决定日期: '2025624日' }), penaltyRow(3, { 违法事实: '' })];
    const text = csv([...penaltyHead, '来历'], ...rows.map((row) => [...row, '甲']));
    const { refused, rows: count } = await importText('a.csv', text);
    const head = 'import/unknown-column 来历';
    expect([count, refused]).toEqual([
      3,
      {
        2: [head],
        3: [head, 'schema/money 罚款金额', 'schema/date 处罚决定日期'],
        4: [head, 'schema/missing-field 违法事实'],
      },
    ]);
  });

  test('named 负责人 in a penalty table give the legal representative', async () => {
    const { records } = await importText('a.csv', csv([...penaltyHead, '负责人'], [...penaltyRow(1), '程松年']));
    expect(records!['2025-001']).toMatchObject({ 行政相对人: { 法定代表人: '程松年' } });
  });
});

describe('tables of a page', () => {
  const page = `<h1>页</h1><table><tr><td>导航<td>首页</table><table><caption>处罚</caption><tr><th>文号<th>当事人<tr><td>（示）应急罚〔2025〕1号<td>甲<table><tr><td>内表</table></table>`;

  test('the one whose head fits is taken, the others are named', async () => {
    const { table, diagnostics } = await importText('a.html', page);
    expect(table!.table.name).toBe('处罚');
    expect(diagnostics.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(['import/other-table 表格 1', 'import/other-table 表格 3']);
    expect(table!.table.grid.rows[1]).toEqual(['（示）应急罚〔2025〕1号', '甲']);
  });

  test('or the one that is asked for', async () => {
    expect((await importText('a.html', page, { table: '1' })).table!.table.name).toBe('表格 1');
    expect((await importText('a.html', page, { table: '九' })).diagnostics).toMatchObject([{ code: 'import/no-such-table', hint: { zh: '文件中有：1 表格 1、2 处罚、3 表格 3' } }]);
    expect((await importText('a.html', '<p>没有表</p>')).diagnostics).toMatchObject([{ code: 'import/no-table' }]);
  });
});
