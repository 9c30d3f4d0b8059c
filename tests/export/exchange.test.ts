import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../src/content/load.ts';
import { exchangeFile } from '../../src/export/exchange-files.ts';
import { exchangeSets, type ExchangeSet } from '../../src/export/exchange.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { makeCorpus } from '../../src/model/corpus.ts';
import { penaltyExchange } from '../../src/model/law/exchange-fields.ts';
import { projectRoot } from '../harness/folder.ts';
import { sampleEntry, sampleSettings, syntheticToday } from '../harness/synthetic.ts';
import { demonstrationToday } from '../site/demonstration.ts';

const corpusOf = (...changes: Record<string, unknown>[]): Corpus =>
  makeCorpus(
    [
      sampleEntry('agency'),
      ...changes.map((change, n) => sampleEntry('penalty', { id: `p${n}`, ...change })),
      sampleEntry('licence'),
    ],
    sampleSettings(),
    syntheticToday,
  );

const setOf = (corpus: Corpus, id: ExchangeSet['id'], choice = {}): ExchangeSet =>
  exchangeSets(corpus, choice).find((set) => set.id === id)!;

describe('a penalty for the credit platform', () => {
  const [row] = setOf(
    corpusOf({
      kinds: ['罚款', '吊销许可证件', '暂扣许可证件', '通报批评'],
      licence: '示例许可证0001',
      fine: '20000.5',
      facts: '第一行。\n第二行。',
      party: {
        name: '示例市松风化工有限公司',
        type: 'unit',
        uscc: '91999900MA0000015N',
        legalRep: '甄示范',
        legalRepId: '999900198001010018',
      },
      remark: '内部备注',
    }),
    'penalty-unit',
  ).rows;

  test('has amounts in 万元, days with slashes, the words of the list', () => {
    expect(row).toMatchObject({
      CF_XDR_MC: '示例市松风化工有限公司',
      CF_XDR_LB: '法人及非法人组织',
      CF_XDR_SHXYM: '91999900MA0000015N',
      CF_FR_ZJLX: '身份证',
      CF_FR_ZJHM: '999900198001010018',
      CF_WSH: '（示）应急罚〔2026〕1号',
      CF_CFLB: '罚款;暂扣或吊销许可证件;通报批评',
      CF_NR_FK: '2.00005',
      CF_NR_ZKDX: '示例许可证0001',
      CF_JDRQ: '2026/02/05',
      CF_YXQ: '2099/12/31',
      CF_CFJG: '示例市应急管理局',
      CF_CFJGDM: '11999900MB0000019D',
      CF_SJLY: '示例市应急管理局',
    });
    expect(row?.CF_GSJZQ).toMatch(/^\d{4}\/\d{2}\/\d{2}$/u);
  });

  test('is one line, and keeps remarks of the file inside', () => {
    expect(row?.CF_SY).toBe('第一行。 第二行。');
    expect(row?.BZ).toBe('');
  });

  test('of a natural person has the columns of persons, and papers beside the full name', () => {
    const party = { name: '墨十三', type: 'person', idType: '身份证', idNumber: '999900198001010018' };
    const set = setOf(corpusOf({ party, thirdPersons: [] }), 'penalty-person');
    expect(set.rows).toMatchObject([{ CF_XDR_MC: '墨十三', CF_XDR_ZJHM: '999900198001010018' }]);
    const codes = set.fields.map(({ code }) => code);
    expect(codes).not.toContain('CF_XDR_SHXYM');
    expect(codes).not.toContain('CF_FRDB');
  });

  test('is handed over whether published or not, but not when withdrawn, of others, or of other days', () => {
    const corpus = corpusOf(
      { publication: undefined },
      {
        publication: {
          on: '2026-02-10',
          withdrawn: {
            on: '2026-03-01',
            reason: '决定被撤销',
            trigger: 'revoked',
            triggeredOn: '2026-02-27',
          },
        },
      },
      { dataSource: { name: '示例省应急管理厅' } },
      { decidedOn: '2026-03-05' },
    );
    expect(setOf(corpus, 'penalty-unit').rows.length).toBe(2);
    expect(setOf(corpus, 'penalty-unit', { from: '2026-03-01' }).rows.length).toBe(1);
    expect(setOf(corpus, 'penalty-unit', { to: '2026-02-28' }).rows.length).toBe(1);
    expect(setOf(corpus, 'penalty-unit', { agency: 'nobody' }).rows).toEqual([]);
  });
});

test('a licence has its class, its days and its state as a number', () => {
  expect(setOf(corpusOf(), 'licence-unit').rows).toMatchObject([
    {
      XK_XKLB: '普通',
      XK_JDRQ: '2026/02/03',
      XK_YXQZI: '2029/02/02',
      XK_ZT: '1',
      XK_XKJG: '示例市应急管理局',
    },
  ]);
});

describe('the demonstration', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = (await load({ roots: [join(projectRoot, 'content')], today: demonstrationToday })).corpus;
  }, 60_000);

  test('has in every row what the list always asks for, within its lengths', () => {
    const always = penaltyExchange.filter(({ required }) => required === 'always');
    const faults = (['penalty-unit', 'penalty-person'] as const).flatMap((id) => {
      const { rows, fields } = setOf(corpus, id);
      expect(rows.length, id).toBeGreaterThan(3);
      return rows.flatMap((row) => [
        ...always.filter(({ code }) => !row[code]).map(({ code }) => `${row.CF_WSH}: no ${code}`),
        ...fields
          .filter(({ code, length }) => length !== undefined && [...(row[code] ?? '')].length > length)
          .map(({ code }) => `${row.CF_WSH}: ${code} too long`),
      ]);
    });
    expect(faults).toEqual([]);
  });

  test('comes back from CSV, JSON and XLSX as it was written', async () => {
    const set = setOf(corpus, 'penalty-unit');
    const cells = set.rows.map((row) => set.fields.map(({ code }) => row[code] ?? ''));
    const csv = await exchangeFile(set, 'csv', 'codes');
    const [codes, ...read] = parse(String(csv.content), { bom: true }) as string[][];
    expect(codes).toEqual(set.fields.map(({ code }) => code));
    expect(read).toEqual(cells);
    const json = await exchangeFile(set, 'json', 'codes');
    expect(JSON.parse(String(json.content))).toEqual(set.rows);
    const { content } = await exchangeFile(set, 'xlsx', 'names');
    const [sheet] = (await readXlsx(content as Uint8Array)).sheets;
    expect(sheet?.rows[0]).toEqual(set.fields.map(({ name }) => name));
    expect(sheet?.rows.slice(1).map((row) => set.fields.map((_, n) => String(row[n] ?? '')))).toEqual(cells);
  });
});
