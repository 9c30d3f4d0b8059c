import { enforcementOpinion } from '../../model/law/basis.ts';
import { addYears, daysBetween, formatChinese } from '../../base/dates.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Items in force are re-examined every year; the first publication counts as an examination. */
export const review = defineRule({
  code: 'duty/review',
  number: 'DUTY-02',
  severity: 'warning',
  title: { zh: '权责清单每年至少审核一次', en: 'The list is re-examined every year' },
  basis: [enforcementOpinion(20)],
  on: ['responsibility'],
  validFrom: '2017-11-01',
  run: ({ value }, { today }) => {
    if (value.validTo !== undefined && value.validTo <= today) return [];
    const last =
      value.reviewedOn !== undefined && value.reviewedOn > value.publishedOn
        ? value.reviewedOn
        : value.publishedOn;
    const due = addYears(last, 1);
    if (today <= due) return [];
    return [
      report(
        'reviewedOn',
        `最近一次审核为 ${formatChinese(last)}，应于 ${formatChinese(due)}前再次审核，已逾期 ${daysBetween(due, today)} 天`,
        `Last examined on ${last}; it was due again by ${due}, ${plural(daysBetween(due, today), 'day')} ago`,
        { hint: ['请审核该事项并更新审核日期', 'Examine the item and update the date'] },
      ),
    ];
  },
  examples: [
    { title: '本月审核' },
    { title: '满一年当日', today: '2027-03-20' },
    { title: '一年未审核', today: '2027-03-21', reports: ['reviewedOn'] },
    {
      title: '审核日期在公布之后的，从审核之日算起',
      change: { publishedOn: '2024-06-20', reviewedOn: '2025-06-10' },
    },
    {
      title: '今日失效的事项不再审核',
      change: { publishedOn: '2024-03-20', reviewedOn: undefined, validTo: '2026-03-25' },
    },
    {
      title: '尚未失效的事项仍应审核',
      change: { publishedOn: '2024-03-20', reviewedOn: undefined, validTo: '2026-03-26' },
      reports: ['reviewedOn'],
    },
    { title: '没有审核日期而公布不满一年', change: { reviewedOn: undefined } },
    {
      title: '公布已逾一年而没有审核日期',
      change: { reviewedOn: undefined, publishedOn: '2025-03-20' },
      reports: ['reviewedOn'],
    },
    {
      title: '已失效的事项不再审核',
      change: { publishedOn: '2024-03-20', reviewedOn: undefined, validTo: '2025-01-01' },
    },
    { title: '意见提出以前公布的事项不适用', change: { publishedOn: '2017-03-20', reviewedOn: undefined } },
    {
      title: '2017 年 10 月 31 日尚不适用',
      change: { publishedOn: '2017-10-31', reviewedOn: undefined },
    },
    {
      title: '2017 年 11 月 1 日起适用',
      change: { publishedOn: '2017-11-01', reviewedOn: undefined },
      reports: ['reviewedOn'],
    },
  ],
});
