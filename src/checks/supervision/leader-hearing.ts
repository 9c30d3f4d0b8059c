import { addMonthsToMonth, monthOf, quarterOf, yearOf } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

const quarterKey = (date: string) => `${yearOf(date)} 年第 ${quarterOf(date)} 季度`;

/** The head hears a report on enforcement at least once a quarter: from the first on record to the last quarter that is over. */
export const leaderHearing = defineRule({
  code: 'supervision/leader-hearing',
  number: 'SUP-07',
  severity: 'warning',
  title: {
    zh: '主要负责人每季度至少听取一次执法工作汇报',
    en: 'The head hears a report on enforcement every quarter',
  },
  basis: [formatBasis({ law: 'S2' })],
  on: ['agency'],
  run: ({ value }, { today }) => {
    const dates = value.leaderHearings.map(({ on }) => on).toSorted();
    const [first] = dates;
    if (first === undefined) return [];
    const heard = new Set(dates.map(quarterKey));
    const reports = [];
    for (
      let month = monthOf(first);
      quarterKey(month) !== quarterKey(today);
      month = addMonthsToMonth(month, 3)
    ) {
      if (month > monthOf(today)) break;
      if (!heard.has(quarterKey(month)))
        reports.push(
          report(
            'leaderHearings',
            `${quarterKey(month)}没有负责人听取执法工作汇报的记录`,
            `No report to the head is recorded for quarter ${quarterOf(month)} of ${yearOf(month)}`,
            { hint: ['请补录会议日期和议定事项', 'Enter date and decisions of the meeting'] },
          ),
        );
    }
    return reports;
  },
  examples: [
    { title: '没有记录的机关不判断' },
    {
      title: '上季度听取过',
      change: { leaderHearings: [{ on: '2025-12-30', by: '安示范' }] },
    },
    {
      title: '中间一季度没有',
      change: {
        leaderHearings: [
          { on: '2025-08-31', by: '安示范' },
          { on: '2026-01-20', by: '安示范' },
        ],
      },
      reports: ['leaderHearings'],
    },
    {
      title: '本季度尚未结束',
      today: '2026-03-31',
      change: { leaderHearings: [{ on: '2025-11-20', by: '安示范' }] },
    },
    {
      title: '上季度没有听取',
      today: '2026-04-01',
      change: { leaderHearings: [{ on: '2025-11-20', by: '安示范' }] },
      reports: ['leaderHearings'],
    },
  ],
});
