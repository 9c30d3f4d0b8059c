import { addDays, daysBetween, formatChinese } from '../../base/dates.ts';
import { deadline } from '../../base/calendar.ts';
import { formatYuan } from '../../base/money.ts';
import type { Corpus } from '../../model/corpus.ts';
import { find } from '../../model/corpus.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { paymentTermsOn } from '../../model/law/document-terms.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { casesByPenalty, penaltiesOf } from '../case/linked.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Whether the file of a penalty holds an approval to pay later or in parts. */
function hasDelay(penalty: string, corpus: Corpus): boolean {
  return (casesByPenalty(corpus).get(penalty) ?? []).some((entry) =>
    entry.value.executions.some(
      (each) => each.delay !== undefined && (each.penalty === undefined || each.penalty === penalty),
    ),
  );
}

function ofPenalty(id: string, value: Penalty, corpus: Corpus): Report[] {
  const { performance, servedOn, decidedOn } = value;
  const terms = paymentTermsOn(decidedOn);
  if (!terms || servedOn === undefined || performance?.dueOn === undefined || !value.fine) return [];
  const plain = addDays(servedOn, terms.days);
  const last = deadline({ from: servedOn, days: terms.days, unit: 'calendar' }, holidayTable).date;
  const due = performance.dueOn;
  if (due === plain || due === last || (due > last && hasDelay(id, corpus))) return [];
  return [
    report(
      'performance.dueOn',
      `履行期限应为收到决定书（${formatChinese(servedOn)}）之日起 ${terms.days} 日，即 ${formatChinese(last)}，实为 ${formatChinese(due)}`,
      `The fine is due ${terms.days} days after receipt on ${servedOn}, by ${last}, not ${due}`,
      {
        basis: [formatBasis(terms.term)],
        hint: [
          due < last
            ? '当事人应有十五日，请核对送达日期和履行期限'
            : '经批准延期或者分期的，请在案卷中登记批准书；否则请核对',
          due < last
            ? 'The party has fifteen days; check both dates'
            : 'Enter the approval to pay later, or check the dates',
        ],
      },
    ),
  ];
}

type Execution = Case['executions'][number];

/** Days on which the extra fine stood still because of review or suit, both ends included. */
function pausedDays(execution: Execution, from: string, to: string): number {
  return execution.pauses.reduce((sum, pause) => {
    const first = pause.from > from ? pause.from : from;
    const last = pause.to === undefined || pause.to > to ? to : pause.to;
    return last >= first ? sum + daysBetween(first, last) + 1 : sum;
  }, 0);
}

function fineOf(value: Case, execution: Execution, corpus: Corpus): Penalty | undefined {
  const id = execution.penalty ?? value.decision?.penalties[0];
  return id === undefined ? undefined : find(corpus, 'penalty', id)?.value;
}

function ofExtra(path: string, value: Case, execution: Execution, corpus: Corpus): Report[] {
  const { extraFine } = execution;
  const penalty = fineOf(value, execution, corpus);
  if (!extraFine || !penalty?.fine) return [];
  const terms = paymentTermsOn(penalty.decidedOn);
  if (!terms) return [];
  const basis = [
    formatBasis(terms.extra),
    ...(terms.capped ? [formatBasis({ law: 'QZ', article: 45, paragraph: 2 })] : []),
  ];
  const reports: Report[] = [];
  const days =
    daysBetween(extraFine.from, extraFine.to) + 1 - pausedDays(execution, extraFine.from, extraFine.to);
  if (days !== extraFine.days)
    reports.push(
      report(
        `${path}.days`,
        `${formatChinese(extraFine.from)}至 ${formatChinese(extraFine.to)}应计 ${days} 天，实为 ${extraFine.days} 天`,
        `From ${extraFine.from} to ${extraFine.to} are ${days} days, not ${extraFine.days}`,
        {
          basis,
          hint: [
            '复议、诉讼期间停止计算，首尾两日均计算',
            'Days of review and suit do not count; both ends do',
          ],
        },
      ),
    );
  const paid = execution.payments
    .filter((each) => each.kind === 'fine' && each.on < extraFine.from)
    .reduce((sum, each) => sum + each.amount, 0);
  const unpaid = Math.max(0, penalty.fine - paid);
  const full = Math.round((unpaid * terms.dailyPercent * extraFine.days) / 100);
  const expected = terms.capped ? Math.min(full, unpaid) : full;
  if (extraFine.amount !== expected)
    reports.push(
      report(
        `${path}.amount`,
        `未缴罚款 ${formatYuan(unpaid)} 元，每日 ${terms.dailyPercent}% 计 ${extraFine.days} 天${terms.capped && full > unpaid ? '，不超过罚款数额' : ''}，应为 ${formatYuan(expected)} 元，实为 ${formatYuan(extraFine.amount)} 元`,
        `${terms.dailyPercent} % a day of ${formatYuan(unpaid)} yuan for ${extraFine.days} days${terms.capped && full > unpaid ? ', capped,' : ''} is ${formatYuan(expected)}, not ${formatYuan(extraFine.amount)}`,
        { basis, hint: ['请核对天数和金额', 'Check the days and the amount'] },
      ),
    );
  const served = penalty.servedOn;
  const plain =
    served === undefined
      ? undefined
      : deadline({ from: served, days: terms.days, unit: 'calendar' }, holidayTable).date;
  const delayed = execution.delay?.until ?? execution.delay?.instalments[0]?.due;
  const last = plain !== undefined && delayed !== undefined && delayed > plain ? delayed : plain;
  if (last !== undefined && extraFine.from <= last)
    reports.push(
      report(
        `${path}.from`,
        `加处罚款自 ${formatChinese(extraFine.from)}起算，缴款期限 ${formatChinese(last)}尚未届满`,
        `The extra fine runs from ${extraFine.from}, before the term to pay ended on ${last}`,
        { basis, hint: ['应当自期限届满次日起算', 'It runs from the day after the term'] },
      ),
    );
  return reports;
}

function ofCase(value: Case, corpus: Corpus): Report[] {
  if (penaltiesOf(value, corpus).length === 0) return [];
  return value.executions.flatMap((execution, index) =>
    ofExtra(`executions.${index}.extraFine`, value, execution, corpus),
  );
}

const extra = (more: Record<string, unknown>) => ({
  'executions.0.payments': [],
  'executions.0.completedOn': undefined,
  'executions.0.extraFine': {
    docNumber: '（示）应急加罚〔2026〕1号',
    on: '2026-03-16',
    from: '2026-02-25',
    to: '2026-03-06',
    days: 10,
    amount: 6000,
    ...more,
  },
});

/** Fines are due fifteen days after receipt; the extra fine is three per cent a day and no more than the fine. */
export const payment = defineRule({
  code: 'penalty/payment',
  number: 'PEN-06',
  severity: 'error',
  title: { zh: '缴款期限和加处罚款的计算正确', en: 'Terms of payment and extra fines are right' },
  basis: [
    formatBasis({ law: 'CF', article: 67, paragraph: 3 }),
    formatBasis({ law: 'CF', article: 72, paragraph: 1, item: 1 }),
    formatBasis({ law: 'QZ', article: 45, paragraph: 2 }),
  ],
  on: ['penalty', 'case'],
  run: (entry, corpus) =>
    entry.kind === 'penalty' ? ofPenalty(entry.id, entry.value, corpus) : ofCase(entry.value, corpus),
  examples: [
    { title: '没有登记履行期限' },
    { title: '十五日末日在春节假期，顺延至节后', change: { 'performance.dueOn': '2026-02-24' } },
    { title: '未顺延的第十五日', change: { 'performance.dueOn': '2026-02-21' } },
    {
      title: '期限短于十五日',
      change: { 'performance.dueOn': '2026-02-20' },
      reports: ['performance.dueOn'],
    },
    {
      title: '期限长于十五日',
      change: { 'performance.dueOn': '2026-02-25' },
      reports: ['performance.dueOn'],
    },
    {
      title: '期限长于十五日，已批准延期',
      change: { 'performance.dueOn': '2026-03-31' },
      around: {
        case: {
          'executions.0.delay': {
            appliedOn: '2026-02-12',
            approval: { by: '安示范', on: '2026-02-13' },
            docNumber: '（示）应急缴批〔2026〕1号',
            kind: '延期',
            until: '2026-03-31',
          },
        },
      },
    },
    {
      title: '修订前的决定同为十五日',
      change: { decidedOn: '2021-07-01', servedOn: '2021-07-01', 'performance.dueOn': '2021-07-17' },
      reports: ['performance.dueOn'],
    },
    { title: '加处罚款十天', kind: 'case', change: extra({}) },
    {
      title: '加处罚款金额不符',
      kind: 'case',
      change: extra({ amount: 6600 }),
      reports: ['executions.0.extraFine.amount'],
    },
    {
      title: '加处罚款超过罚款数额',
      kind: 'case',
      change: extra({ to: '2026-04-05', days: 40, amount: 24000 }),
      reports: ['executions.0.extraFine.amount'],
    },
    {
      title: '加处罚款以罚款数额为限',
      kind: 'case',
      change: extra({ to: '2026-04-05', days: 40, amount: 20000 }),
    },
    {
      title: '天数不符',
      kind: 'case',
      change: extra({ days: 9, amount: 5400 }),
      reports: ['executions.0.extraFine.days'],
    },
    {
      title: '诉讼期间停止计算',
      kind: 'case',
      change: {
        ...extra({ days: 5, amount: 3000 }),
        'executions.0.pauses': [{ from: '2026-03-02', reason: '行政诉讼' }],
      },
    },
    {
      title: '批准延期届满前起算',
      kind: 'case',
      change: {
        ...extra({}),
        'executions.0.delay': {
          appliedOn: '2026-02-12',
          approval: { by: '安示范', on: '2026-02-13' },
          docNumber: '（示）应急缴批〔2026〕1号',
          kind: '延期',
          until: '2026-02-25',
        },
      },
      reports: ['executions.0.extraFine.from'],
    },
    {
      title: '缴款期限届满前起算',
      kind: 'case',
      change: extra({ from: '2026-02-24', days: 11, amount: 6600 }),
      reports: ['executions.0.extraFine.from'],
    },
    {
      title: '1996 年 10 月 1 日以前没有十五日的规定',
      change: { decidedOn: '1996-09-30', servedOn: '1996-09-30', 'performance.dueOn': '1996-10-10' },
    },
    {
      title: '1996 年 10 月 1 日起为十五日',
      change: { decidedOn: '1996-10-01', servedOn: '1996-10-01', 'performance.dueOn': '1996-10-10' },
      reports: ['performance.dueOn'],
    },
    {
      title: '2021 年 7 月 14 日的决定，依据修订前的第四十六条',
      change: { decidedOn: '2021-07-14', servedOn: '2021-07-14', 'performance.dueOn': '2021-07-20' },
      reports: ['performance.dueOn'],
    },
    {
      title: '2021 年 7 月 15 日的决定，依据修订后的第六十七条',
      change: { decidedOn: '2021-07-15', servedOn: '2021-07-15', 'performance.dueOn': '2021-07-20' },
      reports: ['performance.dueOn'],
    },
    {
      title: '2012 年 1 月 1 日以前加处罚款没有上限',
      kind: 'case',
      change: extra({ to: '2026-04-05', days: 40, amount: 24000 }),
      around: { penalty: { decidedOn: '2011-12-31' } },
    },
    {
      title: '2012 年 1 月 1 日起加处罚款不超过罚款数额',
      kind: 'case',
      change: extra({ to: '2026-04-05', days: 40, amount: 24000 }),
      around: { penalty: { decidedOn: '2012-01-01' } },
      reports: ['executions.0.extraFine.amount'],
    },
  ],
});
