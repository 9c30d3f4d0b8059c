import { formatChinese } from '../../base/dates.ts';
import type { Corpus } from '../../model/corpus.ts';
import { find } from '../../model/corpus.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { endOf } from '../../model/law/case-terms.ts';
import { remediesEnd } from '../../model/remedies-end.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

type Execution = Case['executions'][number];

function ofDemand(path: string, execution: Execution): Report[] {
  const { court, preEnforcement, demand } = execution;
  if (!court) return [];
  const before = preEnforcement ?? demand;
  if (!before) return [];
  const served = before.servedOn ?? before.on;
  const end = endOf('demand', served);
  return end && court.on <= end.date
    ? [
        report(
          `${path}.court.on`,
          `催告书送达（${formatChinese(served)}）满 ${end.term.length} 个工作日为 ${formatChinese(end.date)}，申请日期 ${formatChinese(court.on)}过早`,
          `The demand was served on ${served}; the court may be asked after ${end.date}, not on ${court.on}`,
          {
            basis: [end.term.basis],
            hint: ['满十日后当事人仍未履行的才可以申请，请核对日期', 'Check both dates'],
          },
        ),
      ]
    : [];
}

function ofWindow(path: string, execution: Execution, penalty: Penalty | undefined): Report[] {
  const { court } = execution;
  const end = penalty && remediesEnd(penalty)?.date;
  if (!court || end === undefined) return [];
  if (court.on <= end)
    return [
      report(
        `${path}.court.on`,
        `复议、诉讼期限至 ${formatChinese(end)}届满，申请日期 ${formatChinese(court.on)}在期限之内`,
        `The time for remedies ends on ${end}; the court was asked on ${court.on}`,
        {
          hint: [
            '期限届满后才可以申请强制执行，请核对日期',
            'Ask the court once it is over; check the dates',
          ],
        },
      ),
    ];
  const last = endOf('court', end);
  return last && court.on > last.date
    ? [
        report(
          `${path}.court.on`,
          `应自 ${formatChinese(end)}起三个月内即 ${formatChinese(last.date)}前申请，实为 ${formatChinese(court.on)}`,
          `The court was to be asked by ${last.date}, three months after ${end}, not on ${court.on}`,
          {
            basis: [last.term.basis],
            hint: ['逾期申请法院不予受理，请核对日期', 'Late applications are not accepted; check the dates'],
          },
        ),
      ]
    : [];
}

function ofCase(value: Case, corpus: Corpus): Report[] {
  return value.executions.flatMap((execution, index) => {
    const path = `executions.${index}`;
    const id = execution.penalty ?? value.decision?.penalties[0];
    const penalty = id === undefined ? undefined : find(corpus, 'penalty', id)?.value;
    return [...ofDemand(path, execution), ...ofWindow(path, execution, penalty)];
  });
}

/** A case whose party neither paid nor took a remedy; six months and a holiday from 2026-02-06 end on 2026-08-06. */
const unpaid = (demandServed: string, court: string) => ({
  'executions.0.payments': [],
  'executions.0.completedOn': undefined,
  'executions.0.preEnforcement': {
    docNumber: '（示）应急执行催告〔2026〕1号',
    on: demandServed,
    servedOn: demandServed,
    fine: 20000,
    extra: 20000,
  },
  'executions.0.court': {
    docNumber: '（示）应急强执〔2026〕1号',
    on: court,
    court: '示例市示例区人民法院',
    signer: '安示范',
  },
  closing: undefined,
  archive: undefined,
});

/** Courts are asked ten working days after the demand, and in the three months after the time for remedies. */
export const court = defineRule({
  code: 'execution/court',
  number: 'EXE-01',
  severity: 'error',
  title: {
    zh: '催告满十个工作日、救济期满后三个月内申请法院强制执行',
    en: 'Courts are asked after the demand and within three months',
  },
  basis: [formatBasis({ law: 'QZ', article: 53 }), formatBasis({ law: 'QZ', article: 54 })],
  on: ['case'],
  run: ({ value }, corpus) => ofCase(value, corpus),
  examples: [
    { title: '已缴清' },
    { title: '催告满十个工作日后申请', today: '2026-09-01', change: unpaid('2026-08-10', '2026-08-25') },
    {
      title: '催告第十个工作日当天申请',
      today: '2026-09-01',
      change: unpaid('2026-08-10', '2026-08-24'),
      reports: ['executions.0.court.on'],
    },
    {
      title: '救济期限最后一日申请',
      today: '2026-09-01',
      change: unpaid('2026-07-01', '2026-08-06'),
      reports: ['executions.0.court.on'],
    },
    { title: '满三个月当日申请', today: '2026-12-01', change: unpaid('2026-08-10', '2026-11-06') },
    {
      title: '超过三个月申请',
      today: '2026-12-01',
      change: unpaid('2026-08-10', '2026-11-09'),
      reports: ['executions.0.court.on'],
    },
    {
      title: '复议维持后十五日起算',
      today: '2026-12-01',
      change: unpaid('2026-04-01', '2026-06-01'),
      around: {
        penalty: {
          remedies: [
            {
              kind: '行政复议',
              body: '示例市人民政府',
              filedOn: '2026-02-20',
              result: '维持',
              resultOn: '2026-04-20',
            },
          ],
        },
      },
    },
    {
      title: '行政强制法 2012 年 1 月 1 日施行以前没有十个工作日的规定',
      change: unpaid('2011-12-31', '2012-01-05'),
      around: { penalty: { decidedOn: '2011-06-01', servedOn: '2011-06-02' } },
    },
    {
      title: '2012 年 1 月 1 日起催告满十个工作日才可以申请',
      change: unpaid('2012-01-01', '2012-01-06'),
      around: { penalty: { decidedOn: '2011-06-01', servedOn: '2011-06-02' } },
      reports: ['executions.0.court.on'],
    },
    {
      title: '2015 年 5 月 1 日以前的决定，救济期限不核对',
      change: unpaid('2015-06-01', '2015-10-15'),
      around: { penalty: { decidedOn: '2015-04-30', servedOn: '2015-04-30' } },
    },
    {
      title: '2015 年 5 月 1 日起的决定，起诉期限为六个月',
      change: unpaid('2015-06-01', '2015-10-15'),
      around: { penalty: { decidedOn: '2015-05-01', servedOn: '2015-05-01' } },
      reports: ['executions.0.court.on'],
    },
  ],
});
