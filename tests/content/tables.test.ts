import { writeXlsx, type WriteOptions, type WriteSheet } from 'hucre';
import { describe, expect, test } from 'vitest';
import { all } from '../../src/model/corpus.ts';
import { kinds } from '../../src/model/kinds.ts';
import type { Loaded } from '../../src/content/load.ts';
import { inlineCell, workbook } from './zip.ts';
import { loadFiles, month, monthsCsv, monthTitles } from './memory.ts';

const csv = (text: string | Uint8Array) => loadFiles({ 'statistics/a.csv': text });
const keys = Object.keys(month) as (keyof typeof month)[];
const titles = keys.map((key) => monthTitles[key]);

async function xlsx(sheets: WriteSheet[], options: Partial<WriteOptions> = {}): Promise<Loaded> {
  return loadFiles({ 'statistics/a.xlsx': await writeXlsx({ sheets, ...options }) });
}

/** Cells of one statistics row, changed by key. */
const cells = (changes: Partial<Record<keyof typeof month, WriteCell>> = {}): WriteCell[] =>
  keys.map((key) => (key in changes ? (changes[key] ?? null) : month[key]));
type WriteCell = string | number | boolean | Date | null;

const months = ({ corpus }: Loaded) => all(corpus, 'statistics').map(({ value }) => value);

describe('text tables', () => {
  test('each row is a record with the id its kind makes of it', async () => {
    const loaded = await csv(monthsCsv([{}, { month: '2026年2月', fines: '6.5' }]));
    expect(loaded.diagnostics).toHaveOnlyProblems();
    expect([...loaded.corpus.records.statistics.keys()]).toEqual(['shili-2026-01', 'shili-2026-02']);
    expect(months(loaded)[1]).toMatchObject({ month: '2026-02', fines: 6_500_000, agency: 'shili' });
    expect(all(loaded.corpus, 'statistics')[1]?.source).toEqual({
      file: 'statistics/a.csv',
      format: 'csv',
      row: 3,
    });
  });

  test.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['full-width semicolons', '；'],
    ['full-width commas', '，'],
  ])('may be divided by %s', async (_, delimiter) => {
    expect((await csv(monthsCsv([{}, {}]).replaceAll(',', delimiter))).diagnostics).toHaveOnlyProblems(
      'statistics/a.csv:3:统计单位 schema/duplicate-id'.replace(':统计单位', ''),
    );
  });

  test('units in headings convert money', async () => {
    const loaded = await csv(monthsCsv([{ fines: '65,000' }], { fines: '罚没款（元）', visits: '检查家次（家次）' }));
    expect(loaded.diagnostics).toHaveOnlyProblems();
    expect(months(loaded)[0]?.fines).toBe(6_500_000);
  });

  test('titles above the head and blank lines are passed over, rows counted as a spreadsheet does', async () => {
    const text = `监督检查情况统计表\n\n${monthsCsv([{}, { month: '2026-13' }])}`;
    expect((await csv(text)).diagnostics).toHaveOnlyProblems('statistics/a.csv:5:统计月份 schema/date');
  });

  test('line breaks in quotes belong to their cell', async () => {
    const text = `${monthsCsv([{ agency: '示例市\n应急管理局' }, { visits: '多' }])}\n`;
    const { diagnostics } = await csv(text);
    expect(diagnostics).toHaveOnlyProblems(
      'statistics/a.csv:2:统计单位 ref/dangling',
      'statistics/a.csv:3:检查家次 schema/number',
    );
    // The frame shows the line of the text, which is one further down.
    expect(diagnostics[1]?.line).toBe(4);
  });

  test.each([
    ['a cell too many', monthsCsv([{}, { month: '2026-02' }, { month: '2026-03' }]).replace('\nshili,2026-01,', '\nshili,x,2026-01,'), '2 csv/ragged'],
    ['a cell too few', monthsCsv([{ month: '2026-02' }, {}, {}].slice(0, 2)).replace('shili,2026-02', '2026-02'), '2 csv/ragged'],
    ['a formula', monthsCsv([{ visits: '=1+1' }]), '2:检查家次 table/formula'],
    ['a quote that is not closed', `${monthsCsv([{}])}\n"shili,2026-02`, '3 csv/syntax'],
    ['an unknown heading', monthsCsv([{}], { hazards: '发现事故隐患数' }), '1:发现事故隐患数 table/unknown-column'],
    ['a heading twice', `${monthTitles.fines},${titles.join(',')}\n0,${keys.map((key) => month[key]).join(',')}`, '1:罚没款 table/duplicate-column'],
    ['a wrong unit', monthsCsv([{}], { fines: '罚没款（美元）' }), '1:罚没款（美元） schema/unit'],
    ['no heading row', 'a,b,c\n1,2,3', '1 table/no-head'],
    ['nothing', '\n\n', ' file/empty'],
    ['content without a heading', monthsCsv([{}]).split('\n').map((line, at) => (at === 0 ? `${line},` : `${line},x`)).join('\n'), '1:O table/untitled-column'],
  ])('%s is refused at its place', async (_, text, problem) => {
    const { corpus, diagnostics } = await csv(text);
    const place = problem.startsWith(' ') ? problem.slice(1) : undefined;
    expect(diagnostics).toHaveOnlyProblems(place ? `statistics/a.csv ${place}` : `statistics/a.csv:${problem}`);
    expect(corpus.partial.has('statistics') || place !== undefined).toBe(true);
  });

  test('a required column is missed once, not in every row', async () => {
    const text = monthsCsv([{}, { month: '2026-02' }]).split('\n').map((line) => line.split(',').slice(0, -1).join(','));
    expect((await csv(text.join('\n'))).diagnostics).toHaveOnlyProblems('statistics/a.csv:1 table/missing-column');
  });

  test('an empty required cell is missed at its column', async () => {
    expect((await csv(monthsCsv([{ hazards: '' }]))).diagnostics).toHaveOnlyProblems(
      'statistics/a.csv:2:发现事故隐患 schema/missing-field',
    );
  });

  test('numbered columns fill lists without gaps; cells of lists are divided by semicolons', async () => {
    const text = [
      '编号,处罚机关,文号,行政相对人名称,类别,违法事实,处罚类别,处罚内容,决定日期,违法行为明细1.单项违法事实,违法行为明细2.单项违法事实,violations.2.fine,处罚依据1,处罚依据2',
      'a,shili,甲〔2026〕1号,示例公司,unit,事实,警告；罚款,内容,46058,一,二,5000,《安全生产法》第一条,《安全生产法》第二条',
      'b,shili,甲〔2026〕2号,示例公司,unit,事实,警告,内容,20260205,,二,,,',
    ].join('\n');
    const { corpus, diagnostics } = await loadFiles({ 'penalties/a.csv': text });
    expect(diagnostics).toHaveOnlyProblems('penalties/a.csv:3:违法行为明细1.单项违法事实 table/gap');
    expect(all(corpus, 'penalty')[0]?.value).toMatchObject({
      kinds: ['warning', 'fine'],
      decidedOn: '2026-02-05',
      violations: [{ fact: '一' }, { fact: '二', fine: 500_000 }],
      basis: ['《安全生产法》第一条', '《安全生产法》第二条'],
    });
  });

  test('a table without ids, of a kind that needs them, lacks a column', async () => {
    const text = '处罚机关,文号,行政相对人名称,类别,违法事实,处罚类别,处罚内容,决定日期\nshili,甲,乙,unit,丙,警告,丁,2026-02-05';
    expect((await loadFiles({ 'penalties/a.csv': text })).diagnostics).toHaveOnlyProblems(
      'penalties/a.csv:1 table/missing-column',
    );
  });
});

describe('workbooks', () => {
  test('cells of every type are read as what they show', async () => {
    const loaded = await xlsx([
      {
        name: '统计',
        rows: [
          ['月度监督检查统计表'],
          titles,
          cells({ month: new Date(Date.UTC(2026, 0, 1)), visits: 40, plannedVisits: 40, fines: 0.1 + 0.2 }),
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }],
      },
    ]);
    expect(loaded.diagnostics).toHaveOnlyProblems();
    expect(months(loaded)[0]).toMatchObject({ month: '2026-01', visits: 40, fines: 300_000 });
  });

  test.each(['1900', '1904'] as const)('dates are right in the system of %s, formatted or as serial number', async (dateSystem) => {
    const day = dateSystem === '1900' ? 46_088 : 46_088 - 1462;
    const loaded = await xlsx(
      [
        {
          name: '统计',
          rows: [
            [...titles, '公布日期'],
            [...cells(), new Date(Date.UTC(2026, 2, 7))],
            [...cells({ month: '2026-02' }), day],
          ],
        },
      ],
      { dateSystem },
    );
    expect(loaded.diagnostics).toHaveOnlyProblems();
    expect(months(loaded).map(({ publishedOn }) => publishedOn)).toEqual(['2026-03-07', '2026-03-07']);
  });

  test('leading zeros survive as text and as a number format; long numbers are refused', async () => {
    const head = ['编号', '机构名称', '机构类型', '层级', '行政区划代码', '机构统一社会信用代码', '文号地区简称', '办公地址', '邮政编码', '办公电话', '办公时间', '行政复议机关', '管辖人民法院'];
    const row = (id: string, postcode: WriteCell, uscc: WriteCell) => [id, `机构${id}`, 'emergency', 'city', '999900', uscc, '示', '地址', postcode, '12350', '工作日', '府', '院'];
    const effects = await writeXlsx({
      sheets: [
        {
          name: '机构',
          rows: [head, row('a', '012345', kinds.agency.sample.uscc as string), row('b', null, kinds.agency.sample.uscc as string), row('c', '012345', 1.19999e17)],
          cells: new Map([['2,8', { value: 12_345, style: { numFmt: '000000' } }]]),
        },
      ],
    });
    const { corpus, diagnostics } = await loadFiles({ 'agencies/a.xlsx': effects });
    expect(diagnostics).toHaveOnlyProblems('agencies/a.xlsx[机构]:4:机构统一社会信用代码 schema/code');
    expect([corpus.records.agency.get('a'), corpus.records.agency.get('b')].map((one) => one?.value.postcode)).toEqual(['012345', '012345']);
  });

  test('a percentage is what the cell shows', async () => {
    const loaded = await xlsx([
      { name: '一', rows: [titles, cells()], cells: new Map([['1,3', { value: 0.5, style: { numFmt: '0%' } }]]) },
    ]);
    expect(loaded.diagnostics[0]?.message.zh).toContain('50%');
  });

  test.each([
    ['a formula without value', { type: 'formula', formula: 'SUM(A1:A2)' }, 'xlsx/formula-without-value'],
    ['a date where none belongs', { value: new Date(Date.UTC(2026, 1, 1)) }, 'table/date-cell'],
  ] as const)('%s is refused at its cell', async (_, cell, code) => {
    const loaded = await xlsx([{ name: '统计', rows: [titles, cells({ visits: null })], cells: new Map([['1,3', cell]]) }]);
    expect(loaded.diagnostics).toHaveOnlyProblems(`statistics/a.xlsx[统计]:2:检查家次 ${code}`);
  });

  test('a formula with its value is read', async () => {
    const cell = { type: 'formula', formula: '20+20', formulaResult: 40 } as const;
    const loaded = await xlsx([{ name: '统计', rows: [titles, cells({ visits: null })], cells: new Map([['1,3', cell]]) }]);
    expect(loaded.diagnostics).toHaveOnlyProblems();
    expect(months(loaded)[0]?.visits).toBe(40);
  });

  test('results of formulas that are text, errors and truth values are told apart', async () => {
    const head = titles.map((title) => inlineCell(title)).join('');
    const values = keys.map((key) => inlineCell(month[key])).join('');
    const swap = (at: number, cell: string) =>
      keys.map((key, index) => (index === at ? cell : inlineCell(month[key]))).join('');
    const rows = [
      head,
      swap(0, '<c t="str"><f>"sh"&amp;"ili"</f><v>shili</v></c>').replace('2026-01', '2026-02'),
      swap(3, '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>').replace('2026-01', '2026-03'),
      swap(3, '<c t="e"><v>#N/A</v></c>').replace('2026-01', '2026-04'),
      swap(3, '<c><f>1+1</f></c>').replace('2026-01', '2026-05'),
      swap(3, '<c t="b"><v>1</v></c>').replace('2026-01', '2026-06'),
      values,
    ];
    const loaded = await loadFiles({ 'statistics/a.xlsx': workbook(rows) });
    expect(loaded.diagnostics).toHaveOnlyProblems(
      'statistics/a.xlsx[表]:3:检查家次 xlsx/error-value',
      'statistics/a.xlsx[表]:4:检查家次 xlsx/error-value',
      'statistics/a.xlsx[表]:5:检查家次 xlsx/formula-without-value',
      'statistics/a.xlsx[表]:6:检查家次 schema/number',
    );
    expect(months(loaded).map((one) => one.month)).toEqual(['2026-01', '2026-02']);
  });

  test('heads of two rows are read together', async () => {
    const at = titles.length;
    const loaded = await xlsx([
      {
        name: '统计',
        rows: [
          [...titles, '触发来源', null],
          [...titles.map(() => null), '举报触发', '事故触发'],
          [...cells(), 0, 0],
        ],
        merges: [
          ...titles.map((_, column) => ({ startRow: 0, startCol: column, endRow: 1, endCol: column })),
          { startRow: 0, startCol: at, endRow: 0, endCol: at + 1 },
        ],
      },
    ]);
    expect(loaded.diagnostics).toHaveOnlyProblems();
    expect(months(loaded)[0]?.triggers).toEqual({ complaint: 0, accident: 0 });
  });

  test('merged cells of the first column are filled down, others are refused', async () => {
    const loaded = await xlsx([
      {
        name: '统计',
        rows: [titles, cells(), cells({ agency: null, month: '2026-02' }), cells({ month: '2026-03', hazards: 9 })],
        merges: [
          { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
          { startRow: 2, startCol: 6, endRow: 3, endCol: 6 },
        ],
      },
    ]);
    expect(loaded.diagnostics).toHaveProblem('statistics/a.xlsx[统计]:3:发现事故隐患', 'xlsx/merged');
    expect(loaded.diagnostics).toHaveLength(1);
  });

  test('every visible sheet is read, hidden ones are named', async () => {
    const loaded = await xlsx([
      { name: '一月', rows: [titles, cells()] },
      { name: '二月', rows: [titles, cells({ month: '2026-02' }), cells({ month: '2026-13' })] },
      { name: '旧', rows: [titles, cells({ month: '2025-01' })], hidden: true },
      { name: '空', rows: [] },
    ]);
    expect(loaded.diagnostics).toHaveOnlyProblems(
      'statistics/a.xlsx[旧] xlsx/hidden-sheet',
      'statistics/a.xlsx[二月]:3:统计月份 schema/date',
    );
    expect(months(loaded)).toHaveLength(2);
  });

  test('a file that is no workbook is refused', async () => {
    const { diagnostics } = await loadFiles({ 'statistics/a.xlsx': 'PK\u0003\u0004 nonsense' });
    expect(diagnostics).toHaveOnlyProblems('statistics/a.xlsx xlsx/damaged');
  });

  test('a workbook that was cut off is refused', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '统计', rows: [titles, cells()] }] });
    for (const length of [30, 500, bytes.length - 30]) {
      const { diagnostics } = await loadFiles({ 'statistics/a.xlsx': bytes.slice(0, length) });
      expect(diagnostics).toHaveOnlyProblems('statistics/a.xlsx xlsx/damaged');
    }
  });

  test('a workbook with a password is refused', async () => {
    const sheets = [{ name: '统计', rows: [titles, cells()] }];
    const bytes = await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 1000 } });
    const { diagnostics } = await loadFiles({ 'statistics/a.xlsx': bytes });
    expect(diagnostics).toHaveOnlyProblems('statistics/a.xlsx xlsx/encrypted');
  });
});
