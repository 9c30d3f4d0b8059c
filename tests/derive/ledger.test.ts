import { describe, expect, test } from 'vitest';
import { compareMonth, ledgerOf } from '../../src/derive/ledger.ts';
import { corpusWith, triggered, visit } from './inspections.ts';

const finding = (grade: string, due: string, rectifiedOn?: string) => ({
  text: '问题',
  items: ['1'],
  grade,
  due,
  ...(rectifiedOn && { rectifiedOn }),
});

describe('ledgerOf', () => {
  const corpus = corpusWith(
    [
      ['inspection', { id: 'b', on: '2026-01-12' }],
      ['inspection', visit('a', '2026-02-03', '甲厂', triggered('complaint'))],
      ['inspection', visit('c', '2026-02-04', '乙厂', { agency: 'other' })],
      ['order', { measures: ['correct', 'suspend'] }],
      ['complaint', { receivedOn: '2026-02-03' }],
    ],
    { practice: { ledgerYears: 12 } },
  );

  test('has a row per inspection and complaint, the earliest first', () => {
    expect(ledgerOf(corpus, 'shili').map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'inspection b',
      'complaint 2026-03-001',
      'inspection a',
    ]);
    expect(ledgerOf(corpus, 'shili', '2026-01')).toHaveLength(1);
    expect(ledgerOf(corpus, 'nobody')).toEqual([]);
  });

  test('names firm, sector, officers, hazards, measures and papers, and how long it is kept', () => {
    expect(ledgerOf(corpus, 'shili')[0]).toEqual({
      kind: 'inspection',
      id: 'b',
      agency: 'shili',
      on: '2026-01-12',
      firm: '示例市松风化工有限公司',
      uscc: '91999900MA0000015N',
      sector: '化工（危险化学品）',
      origin: '计划第1项（重点检查）',
      officers: ['演示员甲', '演示员乙'],
      hazards: 1,
      majorHazards: 0,
      rectified: 1,
      measures: ['责令限期改正', '责令暂时停产停业'],
      documents: ['（示）应急责改〔2026〕1号'],
      result: '发现问题已责令改正',
      keptUntil: '2038-01-12',
    });
  });

  test('says what set an inspection off, and how a complaint came in', () => {
    const [, complaint, triggeredRow] = ledgerOf(corpus, 'shili');
    expect(triggeredRow).toMatchObject({ origin: '举报触发', firm: '甲厂', hazards: 0 });
    expect(complaint).toMatchObject({ origin: '举报（举报电话）', officers: ['演示员甲', '演示员乙'] });
    expect(complaint?.result).toBe('责令限期更换失效报警器。');
  });
});

describe('compareMonth', () => {
  const records = [
    [
      'inspection',
      visit('a', '2026-02-03', '甲厂', {
        findings: [
          finding('major', '2026-02-10', '2026-02-09'),
          finding('general', '2026-02-28', '2026-03-01'),
          finding('general', '2026-03-01'),
          finding('none', '2026-02-10', '2026-02-10'),
        ],
      }),
    ],
    ['inspection', visit('b', '2026-02-20', '甲厂', triggered('campaign'))],
    ['inspection', visit('c', '2026-02-21', '乙厂', { selection: 'randomFirm' })],
    ['inspection', visit('d', '2026-02-22', '丙厂', { selection: 'followUp', recheckOf: ['x'] })],
    ['inspection', visit('e', '2026-03-01', '丙厂')],
    ['order', { id: 'o', issuedOn: '2026-02-03', measures: ['correct', 'stopUse'] }],
    ['order', { id: 'p', issuedOn: '2026-03-03' }],
    ['complaint', { id: 'y', receivedOn: '2026-02-02' }],
    ['complaint', { id: 'z', receivedOn: '2026-02-28', realName: '否', verification: undefined }],
    ['statistics', { visits: 3, plannedVisits: 3, hazards: 3 }],
  ] as const;
  const corpus = corpusWith([...records] as never, { practice: { ledgerFrom: '2026-02' } });
  const comparison = compareMonth(corpus, 'shili', '2026-02');
  const of = (path: string) => comparison.figures.find((figure) => figure.path === path);

  test.each([
    ['visits', 3],
    ['firms', 2],
    ['plannedVisits', 2],
    ['triggeredVisits', 1],
    ['triggers.campaign', 1],
    ['triggers.complaint', 0],
    ['randomVisits', 1],
    ['keyVisits', 1],
    ['hazards', 3],
    ['majorHazards', 1],
    ['dueHazards', 2],
    ['rectified', 1],
    ['measures.correct', 1],
    ['measures.stopUse', 1],
    ['measures.suspend', 0],
    ['complaints.received', 2],
    ['complaints.verified', 1],
    ['complaints.confirmed', 1],
    ['complaints.realName', 1],
    ['complaints.realNameVerified', 1],
  ])('counts %s: %i', (path, expected) => {
    expect(of(path)?.ledger).toBe(expected);
  });

  test('sets each figure beside the reported one', () => {
    expect(of('visits')).toEqual({
      path: 'visits',
      title: '检查家次',
      unit: '家次',
      ledger: 3,
      reported: 3,
      agrees: true,
    });
    expect(of('plannedVisits')).toMatchObject({ ledger: 2, reported: 3, agrees: false });
    expect(of('randomVisits')).not.toHaveProperty('reported');
  });

  test('says whether the ledger of the month is complete', () => {
    expect(comparison.complete).toBe(true);
    expect(compareMonth(corpus, 'shili', '2026-01').complete).toBe(false);
    expect(compareMonth(corpusWith([]), 'shili', '2026-02').complete).toBe(false);
  });
});
