import { expect, test } from 'vitest';
import { remedyFigures } from '../../src/derive/remedy-figures.ts';
import { cycleCoverage, supervisionCalendar, supervisionRounds } from '../../src/derive/supervision-cycle.ts';
import { corpusOf } from '../checks/example-corpus.ts';

const below = (id: string, change: Record<string, unknown> = {}) =>
  ({
    kind: 'agency',
    change: { id, name: `示例市${id}局`, parent: 'shili', level: 'county', ...change },
  }) as const;

const round = (id: string, agency: string, endedOn: string | undefined) =>
  ({
    kind: 'supervision',
    change: { id, mode: 'comprehensive', 'subject.agency': agency, endedOn },
  }) as const;

const practice = { agency: { 'practice.supervisionYears': 2 } };

test('a round is counted from the last supervision that ended, the most urgent first', () => {
  const corpus = corpusOf(
    practice,
    [
      below('jia'),
      below('yi'),
      below('bing', { since: '2025-06-01' }),
      below('ding', { level: 'township' }),
      round('a', 'jia', '2023-05-10'),
      round('b', 'jia', '2025-05-10'),
      round('c', 'yi', '2024-03-24'),
      round('d', 'bing', undefined),
    ],
    '2026-03-25',
  );
  const rounds = supervisionRounds(corpus, 'shili');
  expect(
    rounds.map(({ agency, last, due, daysLeft, state }) => [agency, last, due, daysLeft, state]),
  ).toEqual([
    ['yi', '2024-03-24', '2026-03-24', -1, 'overdue'],
    ['jia', '2025-05-10', '2027-05-10', 411, 'covered'],
    ['bing', undefined, '2027-06-01', 433, 'never'],
  ]);
  expect(cycleCoverage(rounds)).toEqual({ covered: 1, total: 3, share: 1 / 3 });
});

test('provinces and cities have the cycle of the national text, whatever the practice says', () => {
  const corpus = corpusOf({ agency: { level: 'province', 'practice.supervisionYears': 5 } }, [
    below('shi', { level: 'city' }),
    round('a', 'shi', '2025-03-01'),
  ]);
  expect(supervisionRounds(corpus, 'shili')).toMatchObject([{ years: 2, due: '2027-03-01' }]);
});

test('without a cycle there are no rounds and no share', () => {
  expect(supervisionRounds(corpusOf({}, [below('jia')]), 'shili')).toEqual([]);
  expect(supervisionRounds(corpusOf(), 'nobody')).toEqual([]);
  expect(cycleCoverage([])).toEqual({ covered: 0, total: 0 });
});

test('the calendar of a year says what is done, due and overdue', () => {
  const corpus = corpusOf(
    {
      agency: {
        'practice.supervisionYears': 2,
        supervisionReports: [{ year: 2025, to: '示例省应急管理厅', on: '2026-03-20' }],
        leaderHearings: [{ on: '2026-01-15', by: '安示范' }],
      },
      supervision: { 'notice.replies': [], status: 'rectifying' },
    },
    [
      below('jia'),
      round('2026-zh-001', 'jia', '2024-09-30'),
      {
        kind: 'supervision',
        change: {
          id: '2026-rc',
          mode: 'daily',
          title: '日常监督',
          approval: undefined,
          notice: undefined,
          dailyPlan: {
            focus: ['处罚程序'],
            months: ['2026-02', '2026-09'],
            checks: [{ on: '2026-02-10', matter: '抽查案卷', result: '未发现问题' }],
          },
        },
      },
    ],
    '2026-07-20',
  );
  const lines = supervisionCalendar(corpus, 'shili', 2026)
    .filter(({ supervision }) => supervision !== '2026-zh-001')
    .map(({ date, what, state }) => `${date} ${what.zh} ${state}`);
  expect(lines).toEqual([
    '2026-02-24 行政处罚案件送达程序专项监督：形成报告 done',
    '2026-02-28 日常监督：日常监督 done',
    '2026-03-13 行政处罚案件送达程序专项监督：书面报告整改落实情况 overdue',
    '2026-03-31 报告 2025 年度执法监督工作情况 done',
    '2026-03-31 第 1 季度主要负责人听取执法工作汇报 done',
    '2026-06-30 第 2 季度主要负责人听取执法工作汇报 overdue',
    '2026-09-30 完成对示例市jia局的一轮综合监督 due',
    '2026-09-30 日常监督：日常监督 due',
    '2026-09-30 第 3 季度主要负责人听取执法工作汇报 due',
    '2026-12-31 第 4 季度主要负责人听取执法工作汇报 due',
  ]);
});

test('remedies of a year are counted with the share overturned and the attendance of the head', () => {
  const remedy = (id: string, change: Record<string, unknown>) =>
    ({ kind: 'remedy', change: { id, ...change } }) as const;
  const corpus = corpusOf({}, [
    remedy('a', { kind: 'suit', result: '撤销', hearing: { on: '2026-03-01', head: '分管负责人出庭' } }),
    remedy('b', {
      kind: 'suit',
      result: '审理中',
      resultOn: undefined,
      hearing: { on: '2026-03-02', head: '委托工作人员出庭', reason: '出差' },
    }),
    remedy('c', { filedOn: '2025-11-03' }),
  ]);
  expect(remedyFigures(corpus, 'shili', 2026)).toEqual({
    reviews: 1,
    suits: 2,
    decided: 2,
    overturned: 1,
    heard: 2,
    headAppeared: 1,
    overturnedShare: 0.5,
    attendance: 0.5,
  });
  expect(remedyFigures(corpus, 'shili', 2024)).toEqual({
    reviews: 0,
    suits: 0,
    decided: 0,
    overturned: 0,
    heard: 0,
    headAppeared: 0,
  });
});
