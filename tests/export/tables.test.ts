import { describe, expect, test } from 'vitest';
import { publish } from '../../src/derive/public.ts';
import { neutralise, writeCsv } from '../../src/export/csv.ts';
import { dataFiles } from '../../src/export/data-files.ts';
import { dataKinds } from '../../src/derive/views/data.ts';
import { cellText, plainWan, plainYuan, toPlain } from '../../src/derive/plain.ts';
import { publicSchema } from '../../src/export/json-schema.ts';
import { tablesOf } from '../../src/export/tables.ts';
import { makeCorpus } from '../../src/model/corpus.ts';
import { describeKind, fieldAt } from '../../src/model/describe.ts';
import { kinds } from '../../src/model/kinds.ts';
import { sampleEntry, sampleSettings, syntheticCorpus, syntheticToday } from '../harness/synthetic.ts';

describe('CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-甲', "'-甲"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['＝1+1', "'＝1+1"],
    ['-12.5', '-12.5'],
    ['（示）应急罚〔2026〕1号', '（示）应急罚〔2026〕1号'],
    ['', ''],
  ])('%j becomes %j', (text, safe) => expect(neutralise(text)).toBe(safe));

  test('quotes what needs it and ends lines as RFC 4180 says', () => {
    expect(
      writeCsv({
        headings: ['甲', '乙'],
        rows: [
          ['a,b', 'say "x"'],
          ['一\n二', '=A1'],
        ],
      }),
    ).toBe('甲,乙\r\n"a,b","say ""x"""\r\n"一\n二",\'=A1\r\n');
  });
});

describe('values', () => {
  test.each([
    [2_000_000, '20000', '2'],
    [50, '0.5', '0.00005'],
    [1, '0.01', '0.000001'],
    [6_500_000, '65000', '6.5'],
    [0, '0', '0'],
  ])('%d fen are %s 元 or %s 万元', (fen, yuan, wan) => {
    expect(plainYuan(fen)).toBe(yuan);
    expect(plainWan(fen)).toBe(wan);
  });

  const penalty = describeKind(kinds.penalty);

  test('choices show their label, flags 是 or 否, money the unit of the heading', () => {
    expect(cellText(fieldAt(penalty, ['kinds', 0]), 'fine')).toBe('罚款');
    expect(cellText(fieldAt(penalty, ['fine']), 2_000_000)).toBe('20000');
    expect(cellText(fieldAt(describeKind(kinds.plan), ['lines', 0, 'key']), true)).toBe('是');
    expect(cellText(fieldAt(penalty, ['fine']), undefined)).toBe('');
  });

  test('what is not described as public is not copied, nor what is not described at all', () => {
    const plain = toPlain(penalty, {
      id: 'a',
      remark: 'secret',
      unknown: 'secret',
      party: { name: '甲', phone: '1' },
    });
    expect(plain).toEqual({ id: 'a', party: { name: '甲' } });
  });
});

describe('tables', () => {
  const corpus = publish(syntheticCorpus(3));
  const [main, ...lists] = tablesOf(
    describeKind(kinds.plan),
    [...corpus.records.plan.values()],
    () => undefined,
  );

  test('have a row for each record and headings with units, none twice', () => {
    expect(main.rows.length).toBe(1);
    expect(main.headings).toContain('监督检查工作日（天）');
    expect(new Set(main.headings).size).toBe(main.headings.length);
    expect(main.rows.every((row) => row.length === main.headings.length)).toBe(true);
  });

  test('lists inside records are tables of their own, joined by id and number', () => {
    const lines = lists.find(({ path }) => path.join('.') === 'lines');
    expect(lines?.headings.slice(0, 3)).toEqual(['编号', '检查安排表序号', '安排序号']);
    expect(lines?.rows.map((row) => row.slice(0, 3))).toEqual([
      ['shili-2026', '1', '1'],
      ['shili-2026', '2', '2'],
    ]);
  });

  test('agencies appear by name', () => {
    const csv = [...dataFiles(corpus)].find(({ path }) => path === '/data/penalty.csv')?.text ?? '';
    expect(csv.split('\r\n')[1]).toContain(',示例市应急管理局,');
  });
});

describe('data files', () => {
  const corpus = publish(syntheticCorpus(3, { licence: 'CC BY 4.0' }));
  const files = new Map([...dataFiles(corpus)].map((file) => [file.path, file]));

  test('there are Excel CSV, plain CSV, JSON and schema for every register with a public part', () => {
    expect(dataKinds).not.toContain('order');
    for (const kind of dataKinds) {
      expect(files.get(`/data/${kind}.excel.csv`)?.text).toBe(
        `\uFEFF${files.get(`/data/${kind}.csv`)?.text}`,
      );
      expect(files.has(`/data/${kind}.json`)).toBe(true);
      expect(files.has(`/data/${kind}.schema.json`)).toBe(true);
    }
  });

  test('the JSON says what it is, as of when, and under which licence', () => {
    const { records, ...head } = JSON.parse(files.get('/data/penalty.json')?.text ?? '');
    expect(head).toEqual({
      kind: 'penalty',
      title: '行政处罚结果',
      asOf: syntheticToday,
      licence: 'CC BY 4.0',
    });
    expect(records.length).toBe(4);
    expect(files.get('/data/penalty.json')?.count).toBe(4);
  });

  test('the records of the JSON can be read again as records', () => {
    for (const kind of ['agency', 'plan', 'statistics', 'responsibility'] as const) {
      const { records } = JSON.parse(files.get(`/data/${kind}.json`)?.text ?? '');
      const before = [...corpus.records[kind].values()].map(({ value }) =>
        toPlain(describeKind(kinds[kind]), value),
      );
      const again = records.map((record: unknown) =>
        toPlain(describeKind(kinds[kind]), kinds[kind].schema.parse(record)),
      );
      expect(again).toEqual(before);
    }
  });

  test('the schema names public fields only, with titles, units and choices', () => {
    const text = JSON.stringify(publicSchema(describeKind(kinds.penalty), '行政处罚结果'));
    expect(text).toContain('"title":"罚款金额","description":"单位：元"');
    expect(text).toContain('{"const":"fine","title":"罚款"}');
    for (const hidden of ['idNumber', 'evidence', 'officers', 'remark', 'servedOn'])
      expect(text).not.toContain(`"${hidden}"`);
  });

  test('an empty register has headings and no rows', () => {
    const empty = publish(makeCorpus([sampleEntry('agency')], sampleSettings(), syntheticToday));
    const csv = [...dataFiles(empty)].find(({ path }) => path === '/data/penalty.csv');
    expect(csv?.text.split('\r\n').length).toBe(2);
    expect(csv?.count).toBe(0);
  });
});
