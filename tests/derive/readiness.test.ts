import { expect, test } from 'vitest';
import type { DutyReadiness } from '../../src/derive/readiness.ts';
import { countReadiness, readinessOf } from '../../src/derive/readiness.ts';
import { publicationTerms } from '../../src/model/law/publication-terms.ts';
import { assessments, sharedDuties } from '../../src/derive/readiness/assessments.ts';
import { corpusOf } from '../checks/example-corpus.ts';

type Changes = Parameters<typeof corpusOf>;

const rowsOf = (...[changes, also, today]: Changes) => readinessOf(corpusOf(changes, also, today));
const rowOf = (duty: string, rows: readonly DutyReadiness[], agency = 'shili') =>
  rows.find((row) => row.duty === duty && row.agency === agency)!;

test('every duty of the table is assessed, and nothing else', () => {
  const duties = new Set(publicationTerms.map(({ id }) => id));
  expect(Object.keys(assessments).toSorted()).toEqual([...duties].toSorted());
  expect([...sharedDuties].filter((id) => !duties.has(id))).toEqual([]);
});

test('a duty is done, due or overdue by the days of its term', () => {
  const penalty = (on: string | undefined, today: string) =>
    rowOf('penalty', rowsOf({ penalty: { publication: on === undefined ? undefined : { on } } }, [], today));
  expect(penalty('2026-02-10', '2026-03-25').state).toBe('done');
  expect(penalty('2026-02-24', '2026-03-25')).toMatchObject({
    state: 'done',
    detail: { zh: '共 1 条，已公开 1 条（其中逾期公开 1 条）' },
  });
  expect(penalty(undefined, '2026-02-13')).toMatchObject({ state: 'due', date: '2026-02-14', days: 1 });
  expect(penalty(undefined, '2026-02-25')).toMatchObject({ state: 'overdue', date: '2026-02-14', days: -11 });
});

test('months: the first one missing counts, by the agency’s own day', () => {
  expect(rowOf('monthly', rowsOf({}, [], '2026-03-25')).state).toBe('done');
  expect(rowOf('monthly', rowsOf({}, [], '2026-04-15'))).toMatchObject({
    state: 'due',
    date: '2026-04-15',
    days: 0,
  });
  expect(rowOf('monthly', rowsOf({}, [], '2026-04-16')).state).toBe('overdue');
  expect(rowOf('monthly', rowsOf({ agency: { 'practice.monthlyDueDay': 20 } }, [], '2026-04-16')).state).toBe(
    'due',
  );
});

test('yearly duties: plan, data, quarter', () => {
  expect(rowOf('enforcement-data', rowsOf({}, [], '2026-03-25')).state).toBe('done');
  const none = rowsOf({ 'year-data': { publishedOn: undefined } }, [], '2026-01-20');
  expect(rowOf('enforcement-data', none)).toMatchObject({ state: 'due', days: 11 });
  expect(rowOf('quarterly', rowsOf({}, [], '2026-03-25')).state).toBe('done');
  expect(rowOf('quarterly', rowsOf({}, [], '2026-05-02'))).toMatchObject({
    state: 'overdue',
    date: '2026-04-30',
  });
  expect(rowOf('plan', rowsOf({ plan: { publishedOn: undefined } }, [], '2026-04-01')).state).toBe('overdue');
});

test('a unit may rely on the agency above for lists and benchmarks, not for its own decisions', () => {
  const rows = rowsOf({}, [{ kind: 'agency', change: { id: 'dong', parent: 'shili' } }], '2026-03-25');
  expect(rowOf('enforcement-data', rows, 'dong')).toMatchObject({ state: 'done' });
  expect(rowOf('enforcement-data', rows, 'dong').detail.zh).toContain('示例市应急管理局统一公开');
  expect(rowOf('penalty', rows, 'dong').state).toBe('no-data');
  expect(rowOf('quarterly', rows, 'dong').state).toBe('not-applicable');
});

test('superiors in a circle end the search', () => {
  const rows = rowsOf(
    { agency: { parent: 'dong' }, 'year-data': { publishedOn: undefined } },
    [{ kind: 'agency', change: { id: 'dong', parent: 'shili' } }],
    '2026-03-25',
  );
  expect(rowOf('enforcement-data', rows).state).toBe('overdue');
});

test('an overturned penalty that is still public is overdue', () => {
  const remedies = [
    {
      kind: '行政复议',
      body: '示例市人民政府',
      filedOn: '2026-02-20',
      result: '撤销',
      resultOn: '2026-03-10',
    },
  ];
  expect(rowOf('withdrawal', rowsOf({ penalty: { remedies } }, [], '2026-03-25'))).toMatchObject({
    state: 'overdue',
    date: '2026-03-13',
  });
  expect(rowOf('withdrawal', rowsOf({}, [], '2026-03-25')).state).toBe('not-applicable');
});

test('duties not yet in force are left out; counts add up', () => {
  const rows = rowsOf({}, [], '2017-12-01');
  expect(rows).toEqual([]);
  const now = rowsOf({}, [], '2026-03-25');
  const counts = countReadiness(now);
  expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(now.length);
  expect(new Set(now.map(({ duty }) => duty)).size).toBe(now.length);
});

test('nothing is asked of the time before an agency was set up', () => {
  const set = (since: string | undefined, today: string) =>
    rowsOf(
      {},
      [
        {
          kind: 'agency',
          change: {
            id: 'kuang',
            parent: undefined,
            since,
            supervisionReports: [],
            name: '示例矿山安全监察局',
          },
        },
      ],
      today,
    ).filter(({ agency }) => agency === 'kuang');
  const states = (since: string | undefined, today: string) => {
    const rows = set(since, today);
    return [
      'plan',
      'enforcement-data',
      'disclosure-report',
      'supervision-report',
      'inspection-standards',
    ].map((duty) => rowOf(duty, rows, 'kuang').state);
  };
  const all = <T>(state: T) => Array<T>(5).fill(state);
  expect(states(undefined, '2026-11-20')).toEqual(all('overdue'));
  expect(states('2025-06-30', '2026-11-20')).toEqual(all('overdue'));
  // Set up after the day of the plan, the year reported and the day of the standards.
  expect(states('2026-04-01', '2026-04-20')).toEqual([...all('not-applicable').slice(1), 'due']);
  // In time for the plan, which then is due.
  expect(states('2026-03-31', '2026-04-20')).toEqual([
    'overdue',
    'not-applicable',
    'not-applicable',
    'not-applicable',
    'due',
  ]);
  // What is published once has twenty working days from the day of setting up.
  expect(rowOf('inspection-standards', set('2026-04-01', '2026-04-20'), 'kuang')).toMatchObject({
    date: '2026-04-30',
  });
  expect(rowOf('inspection-standards', set('2026-04-01', '2026-05-20'), 'kuang').state).toBe('overdue');
  expect(rowOf('plan', set('2026-04-01', '2026-04-20'), 'kuang').detail.zh).toBe(
    '2026-04-01 成立，迟于 2026 年度计划的公开期限 2026-03-31',
  );
  // The year after it is held to everything.
  expect(states('2026-04-01', '2027-04-20')).toEqual(all('overdue'));
});
