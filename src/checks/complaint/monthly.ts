import { formatChineseMonth, monthOf } from '../../base/dates.ts';
import { groupBy } from '../../base/order.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Complaint } from '../../model/kinds/complaint.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { supervisionMeasures } from '../basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Complaints by agency and month of receipt. */
const cohorts = once((corpus: Corpus): ReadonlyMap<string, Complaint[]> =>
  groupBy(
    all(corpus, 'complaint').map(({ value }) => value),
    ({ agency, receivedOn }) => `${agency} ${monthOf(receivedOn)}`,
  ),
);

type Counts = NonNullable<Statistics['complaints']>;

const isTrue = ({ verification }: Complaint) =>
  verification?.finding === 'confirmed' || verification?.finding === 'partly';

/** The figures of a month from its records; what happened after the figures were published does not count. */
function countsOf(cohort: readonly Complaint[], asOf: string): Required<Counts> {
  const accepted = cohort.filter(
    ({ acceptance }) => acceptance?.decision === 'accepted' && acceptance.on <= asOf,
  );
  const verified = accepted.filter(({ verification }) => verification && verification.on <= asOf);
  return {
    received: cohort.length,
    accepted: accepted.length,
    verified: verified.length,
    confirmed: verified.filter(isTrue).length,
    realName: cohort.filter(({ realName }) => realName).length,
    realNameVerified: verified.filter(({ realName }) => realName).length,
  };
}

const titles: Record<keyof Counts, string> = {
  received: '收到举报',
  accepted: '受理举报',
  verified: '核查举报',
  confirmed: '查实举报',
  realName: '实名举报',
  realNameVerified: '实名举报核查',
};

/** The figures of a month are those of its records: complaints received in the month and what became of them. */
export const complaintMonthly = defineRule({
  code: 'complaint/monthly',
  number: 'CMP-04',
  severity: 'warning',
  title: {
    zh: '举报投诉月度数据与登记记录一致',
    en: 'Monthly figures of complaints are those of their records',
  },
  basis: [supervisionMeasures(7)],
  on: ['statistics'],
  whole: ['complaint'],
  run: ({ value }, corpus) => {
    const cohort = cohorts(corpus).get(`${value.agency} ${value.month}`);
    // Agencies that keep no register of complaints, or not yet in that month, have nothing to compare with.
    if (!cohort || !value.complaints || value.scope === 'total') return [];
    const reported = value.complaints;
    const counted = countsOf(cohort, value.publishedOn ?? corpus.today);
    return (Object.keys(counted) as (keyof Counts)[]).flatMap((key) => {
      const figure = reported[key];
      if (figure === undefined || figure === counted[key]) return [];
      return [
        report(
          `complaints.${key}`,
          `${formatChineseMonth(value.month)}“${titles[key]}”为 ${figure} 件，登记记录为 ${counted[key]} 件，相差 ${Math.abs(figure - counted[key])} 件`,
          `${key} of ${value.month} is ${figure}, the records make ${counted[key]}`,
          {
            hint: [
              '请核对登记是否齐全；统计按当月收到的举报计',
              'Check that all are registered; figures are of complaints received in the month',
            ],
          },
        ),
      ];
    });
  },
  examples: [
    { title: '没有登记记录的月份不比对' },
    {
      title: '与记录一致',
      change: {
        complaints: { received: 1, accepted: 1, verified: 1, confirmed: 1, realName: 1, realNameVerified: 1 },
      },
      around: {
        complaint: {
          receivedOn: '2026-02-02',
          'acceptance.on': '2026-02-03',
          'verification.on': '2026-03-10',
        },
      },
    },
    {
      title: '收到和受理的数量与记录不符',
      change: { complaints: { received: 2, accepted: 2, verified: 1, confirmed: 1 } },
      around: {
        complaint: {
          receivedOn: '2026-02-02',
          'acceptance.on': '2026-02-03',
          'verification.on': '2026-02-05',
        },
      },
      reports: ['complaints.accepted', 'complaints.received'],
    },
    {
      title: '公布以后才核查的不计入',
      change: { complaints: { received: 1, accepted: 1, verified: 1, confirmed: 1 } },
      around: {
        complaint: {
          receivedOn: '2026-02-02',
          'acceptance.on': '2026-02-03',
          'verification.on': '2026-03-11',
        },
      },
      reports: ['complaints.confirmed', 'complaints.verified'],
    },
  ],
});
