import { enforcementOpinion } from '../../model/law/basis.ts';
import { daysBetween, formatChinese, yearOf } from '../../base/dates.ts';
import { lateness, publishLate } from '../publication/late.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Plans are published in the first quarter of their year. Plans of coming years are not yet judged. */
export const planPublication = defineRule({
  code: 'plan/publication',
  number: 'PLAN-07',
  severity: 'error',
  title: { zh: '年度计划在第一季度公布', en: 'The plan is published in the first quarter' },
  basis: [enforcementOpinion(17)],
  on: ['plan'],
  validFrom: '2017-11-01',
  run: ({ value }, { today }) => {
    if (value.year > yearOf(today)) return [];
    const due = `${value.year}-03-31`;
    const on = value.publishedOn;
    if (on !== undefined && on <= due) return [];
    if (on !== undefined)
      return [
        report(
          'publishedOn',
          `公布日期 ${formatChinese(on)}晚于第一季度末 ${formatChinese(due)}，迟 ${daysBetween(due, on)} 天`,
          `Published on ${on}, ${plural(daysBetween(due, on), 'day')} after the first quarter`,
          lateness(value.lateReason),
        ),
      ];
    if (today <= due)
      return [
        report(
          'publishedOn',
          `尚未公布，应于 ${formatChinese(due)}前公布，还有 ${daysBetween(today, due)} 天`,
          `Not yet published; due by ${due}, ${plural(daysBetween(today, due), 'day')} left`,
          {
            severity: 'info',
            hint: ['公布后请填写公布日期', 'Enter the date once it is published'],
          },
        ),
      ];
    return [
      report(
        'publishedOn',
        `没有公布日期，应于 ${formatChinese(due)}前公布，已逾期 ${daysBetween(due, today)} 天`,
        `Not published; it was due by ${due}, ${plural(daysBetween(due, today), 'day')} ago`,
        { hint: publishLate },
      ),
    ];
  },
  examples: [
    { title: '2 月公布' },
    { title: '第一季度最后一日公布', change: { publishedOn: '2026-03-31' } },
    {
      title: '4 月 1 日公布',
      change: { publishedOn: '2026-04-01' },
      today: '2026-04-02',
      reports: ['publishedOn'],
    },
    {
      title: '4 月 1 日公布，已说明迟延原因',
      change: { publishedOn: '2026-04-01', lateReason: '本级人民政府 3 月 31 日批准' },
      today: '2026-04-02',
      reports: ['publishedOn'],
      severity: 'warning',
    },
    {
      title: '未公布而未到期，提示剩余天数',
      change: { publishedOn: undefined },
      today: '2026-03-31',
      reports: ['publishedOn'],
      severity: 'info',
    },
    {
      title: '未公布而已逾期',
      change: { publishedOn: undefined },
      today: '2026-04-01',
      reports: ['publishedOn'],
    },
    { title: '下一年的计划', change: { publishedOn: undefined, year: 2027 }, today: '2026-12-31' },
    {
      title: '意见提出以前的计划不适用',
      change: { year: 2016, 'approval.on': '2016-05-01', publishedOn: '2016-06-01' },
    },
    {
      title: '2017 年 10 月 31 日尚不适用',
      change: { year: 2017, 'approval.on': '2017-10-31', publishedOn: '2017-11-02' },
    },
    {
      title: '2017 年 11 月 1 日起适用',
      change: { year: 2017, 'approval.on': '2017-11-01', publishedOn: '2017-11-02' },
      reports: ['publishedOn'],
    },
  ],
});
