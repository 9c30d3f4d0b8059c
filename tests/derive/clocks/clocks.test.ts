import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/derive/clocks/clock.ts';
import { openClocks, setClock } from '../../../src/derive/clocks/clock.ts';
import { clocksOf } from '../../../src/derive/clocks/clocks.ts';
import type { KindId } from '../../../src/model/kinds.ts';
import { corpusOf } from '../../checks/example-corpus.ts';

type Changes = { [K in KindId]?: Record<string, unknown> };

/** The clocks of the samples as lines: term, day, state and, where it is still to come, the days left. */
function lines(changes: Changes, today: string, kind: 'case' | 'penalty' = 'case'): string[] {
  return clocksOf(corpusOf(changes, [], today))
    .filter(({ record }) => record.kind === kind)
    .map(({ id, date, state, daysLeft, estimated }) =>
      [id, date, state, daysLeft, estimated ? 'estimated' : undefined]
        .filter((each) => each !== undefined)
        .join(' '),
    );
}

const open = {
  decision: undefined,
  deliveries: [],
  executions: [],
  closing: undefined,
  archive: undefined,
  statements: [],
};

describe('clocks of a case', () => {
  test('a closed case has all its terms behind it', () => {
    expect(lines({}, '2026-03-25')).toEqual([
      'limitation 2027-12-31 done',
      'statement-1 2026-02-02 done',
      'decide 2026-04-14 done',
      'retention 2036-03-20 waiting 3648',
      'deliver 2026-02-14 done',
      'pay 2026-02-24 done',
    ]);
  });

  test('a pending case: evidence, hearing and decision run; steps dated later are not yet taken', () => {
    const change = {
      ...open,
      'clue.actEndedOn': undefined,
      'notices.0.hearingRight': '是',
      'notices.0.statementDays': 3,
      registrations: [
        {
          approval: { by: '安示范', on: '2026-01-22' },
          docNumber: '（示）应急先保通〔2026〕1号',
          on: '2026-01-22',
          goods: [{ name: '台账', quantity: 1 }],
        },
      ],
    };
    expect(lines({ case: change }, '2026-01-30')).toEqual([
      'registration-1 2026-02-02 running 3',
      'statement-1 2026-01-29 lapsed -1',
      'hearing-request-1 2026-02-02 running 3',
      'decide 2026-04-14 running 74',
    ]);
    expect(lines({ case: change }, '2026-02-03')[0]).toBe('registration-1 2026-02-02 overdue -1');
    expect(lines({}, '2026-02-04').filter((line) => line.startsWith('decide'))).toEqual([
      'decide 2026-04-14 running 69',
    ]);
  });

  test('an extension approved in time moves the day, one approved late does not', () => {
    const extended = (approvedOn: string) =>
      lines(
        {
          case: {
            ...open,
            'filing.extensions': [{ reason: '鉴定', approvedOn, approver: '安示范', until: '2026-05-14' }],
          },
        },
        '2026-03-25',
      ).find((line) => line.startsWith('decide'));
    expect(extended('2026-04-14')).toBe('decide 2026-05-14 running 50');
    expect(extended('2026-04-15')).toBe('decide 2026-04-14 running 20');
  });

  test('an unpaid decision: payment, the cap of the extra fine, the demand and the court', () => {
    const change = {
      executions: [
        {
          demand: {
            docNumber: '（示）应急催〔2026〕1号',
            on: '2026-03-10',
            servedOn: '2026-03-10',
            fine: 20000,
          },
        },
      ],
      closing: undefined,
      archive: undefined,
    };
    const penalty = { 'performance.status': 'overdue' };
    expect(lines({ case: change, penalty }, '2026-03-25').slice(-4)).toEqual([
      'pay 2026-02-24 overdue -29',
      'extra-fine-cap 2026-03-30 waiting 5',
      'demand 2026-03-25 open 0',
      'court 2026-11-06 running 226',
    ]);
  });

  test('instalments take the place of the fifteen days', () => {
    const change = {
      'executions.0.payments': [],
      'executions.0.completedOn': undefined,
      closing: undefined,
      'executions.0.delay': {
        appliedOn: '2026-02-10',
        approval: { by: '安示范', on: '2026-02-12' },
        docNumber: '（示）应急缴批〔2026〕1号',
        kind: 'instalments',
        instalments: [
          { number: 1, due: '2026-03-02', amount: 8000, paidOn: '2026-03-03' },
          { number: 2, due: '2026-03-31', amount: 12000 },
        ],
      },
    };
    expect(
      lines({ case: change, penalty: { 'performance.status': 'pending' } }, '2026-03-25').slice(-2),
    ).toEqual(['instalment-1 2026-03-02 late', 'instalment-2 2026-03-31 running 6']);
  });

  test('a case that may be a crime', () => {
    const transfers = [
      {
        kind: 'crime',
        reportOn: '2026-01-19',
        decidedOn: '2026-01-23',
        approver: '安示范',
        docNumber: '（示）应急涉〔2026〕1号',
        on: '2026-01-23',
        to: '示例市公安局',
        matter: '涉嫌危险作业罪。',
        reply: { on: '2026-01-26', result: 'filed' },
      },
    ];
    expect(
      lines({ case: { ...open, transfers } }, '2026-01-28').filter((line) => line.startsWith('crime')),
    ).toEqual([
      'crime-decide 2026-01-22 late',
      'crime-send 2026-01-24 done',
      'crime-police 2026-01-26 done',
      'crime-hand-over 2026-01-29 running 1',
    ]);
  });

  test('terms are those of the law of the day they run from', () => {
    const term = (servedOn: string) =>
      lines(
        { case: { ...open, 'notices.0.hearingRight': '是', 'notices.0.servedOn': servedOn } },
        '2021-08-01',
      ).find((line) => line.startsWith('hearing-request'));
    expect(term('2021-07-14')).toBe('hearing-request-1 2021-07-19 lapsed -13');
    expect(term('2021-07-15')).toBe('hearing-request-1 2021-07-22 lapsed -10');
  });

  test('a term that ends in a year without announced holidays is estimated', () => {
    expect(
      lines({ case: { ...open, 'filing.on': '2026-10-19', 'clue.on': '2026-10-14' } }, '2026-11-20').find(
        (line) => line.startsWith('decide'),
      ),
    ).toBe('decide 2027-01-18 running 59 estimated');
  });

  test('major penalties are reported upward only where the agency says from which fine', () => {
    const upward = (reportFine: number) =>
      lines({ agency: { 'practice.reportFine': reportFine } }, '2026-03-25').filter((line) =>
        line.startsWith('report-upward'),
      );
    expect(upward(20000)).toEqual(['report-upward 2026-02-24 overdue -29']);
    expect(upward(20001)).toEqual([]);
  });
});

describe('clocks of a decision', () => {
  test('publication, review, suit; withdrawal once it no longer stands', () => {
    expect(lines({}, '2026-03-25', 'penalty')).toEqual([
      'publish 2026-02-14 done',
      'review 2026-04-07 running 13',
      'suit 2026-08-06 running 134',
    ]);
    const remedies = [
      {
        kind: 'review',
        body: '示例市人民政府',
        filedOn: '2026-02-20',
        result: 'revoked',
        resultOn: '2026-03-19',
      },
    ];
    expect(lines({ penalty: { remedies } }, '2026-03-25', 'penalty')).toContain(
      'withdraw-publication 2026-03-24 overdue -1',
    );
  });

  test('without a case file its payment is followed here', () => {
    const changes = {
      case: { 'decision.penalties': [] },
      penalty: { 'performance.status': 'overdue' },
    };
    expect(lines(changes, '2026-03-25', 'penalty')).toContain('pay 2026-02-24 overdue -29');
    expect(
      lines({ penalty: { 'performance.status': 'overdue' } }, '2026-03-25', 'penalty').join(),
    ).not.toContain('pay');
  });
});

describe('setClock', () => {
  const record = { kind: 'case' as const, id: 'a', label: '甲案', agency: 'shili' };
  const state = (is: Clock['is'], today: string, doneOn?: string) =>
    setClock(
      record,
      {
        id: 'x',
        title: { zh: '试', en: 'x' },
        from: '2026-01-01',
        end: { date: '2026-01-10', estimated: false },
        is,
        basis: [],
        doneOn,
      },
      today,
    ).state;

  test.each([
    ['last-day', '2026-01-10', undefined, 'running'],
    ['last-day', '2026-01-11', undefined, 'overdue'],
    ['last-day', '2026-01-11', '2026-01-10', 'done'],
    ['last-day', '2026-01-11', '2026-01-11', 'late'],
    ['last-day', '2026-01-09', '2026-01-11', 'running'],
    ['right', '2026-01-11', undefined, 'lapsed'],
    ['first-day', '2026-01-09', undefined, 'waiting'],
    ['first-day', '2026-01-10', undefined, 'open'],
    ['first-day', '2026-01-10', '2026-01-10', 'done'],
    ['first-day', '2026-01-10', '2026-01-09', 'early'],
  ] as const)('%s on %s, taken %s: %s', (is, today, doneOn, expected) => {
    expect(state(is, today, doneOn)).toBe(expected);
  });
});

test('openClocks are those still to come, by day', () => {
  const clocks = openClocks(clocksOf(corpusOf({}, [], '2026-03-25')));
  expect(clocks.map(({ id }) => id)).toEqual(['review', 'suit', 'retention']);
});
