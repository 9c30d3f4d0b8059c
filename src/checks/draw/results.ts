import { workingDaysBetween } from '../../base/calendar.ts';
import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';
import { estimateNote } from '../estimate.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { randomInspection, randomInspectionSince } from './basis.ts';

/** The result for each firm drawn is public within twenty working days of the day it was settled. */
export const results = defineRule({
  code: 'draw/results',
  number: 'DRAW-05',
  severity: 'error',
  title: { zh: '抽查结果二十个工作日内公布', en: 'Results are published within twenty working days' },
  basis: [randomInspection, formatBasis({ law: 'GK', article: 26 })],
  validFrom: randomInspectionSince,
  on: ['draw'],
  run: ({ value }, { today }) =>
    value.selected.flatMap((firm, index): Report[] => {
      const path = `selected.${index}`;
      const settled = firm.resultOn ?? firm.inspectedOn;
      if (settled === undefined) {
        if (value.resultsDue === undefined || today <= value.resultsDue) return [];
        return [
          report(
            path,
            `“${firm.name}”没有检查日期和结果，检查完成期限 ${formatChinese(value.resultsDue)}已过`,
            `${firm.name} has no result; the inspections were to end on ${value.resultsDue}`,
            {
              severity: 'warning',
              hint: [
                '请补录结果；无法联系或者已关闭的，如实选择',
                'Enter the result; unreachable and closed are results too',
              ],
            },
          ),
        ];
      }
      if (firm.inspectedOn !== undefined && firm.inspectedOn < value.on)
        return [
          report(
            `${path}.inspectedOn`,
            `检查日期 ${formatChinese(firm.inspectedOn)}早于抽取日期 ${formatChinese(value.on)}`,
            `Inspected on ${firm.inspectedOn}, before the draw`,
            {
              hint: ['请核对两个日期', 'Check both dates'],
            },
          ),
        ];
      const term = publicationTerm('enforcement', settled);
      const due = term && publishBy(term.term, settled, holidayTable);
      if (!due) return [];
      const note = estimateNote(due.estimated).zh;
      const on = firm.publishedOn;
      if (on !== undefined) {
        if (on <= due.date) return [];
        const late = workingDaysBetween(due.date, on, holidayTable).days;
        return [
          report(
            `${path}.publishedOn`,
            `“${firm.name}”的结果于 ${formatChinese(on)}公布，晚于 ${formatChinese(due.date)}${note}，迟 ${late} 个工作日`,
            `Published on ${on}, ${plural(late, 'working day')} after ${due.date}`,
            {
              hint: ['请核对结果日期和公布日期', 'Check the dates of result and publication'],
            },
          ),
        ];
      }
      const late = today > due.date;
      const days = workingDaysBetween(late ? due.date : today, late ? today : due.date, holidayTable).days;
      return [
        report(
          `${path}`,
          `“${firm.name}”的结果尚未公布，应于 ${formatChinese(due.date)}${note}前公布，${late ? '已逾期' : '还有'} ${days} 个工作日`,
          `Not yet published; due by ${due.date}, ${plural(days, 'working day')} ${late ? 'ago' : 'left'}`,
          {
            ...(!late && { severity: 'info' as const }),
            hint: ['公布后请填写结果公布日期', 'Enter the date once it is published'],
          },
        ),
      ];
    }),
  examples: [
    {
      title: '按期公布',
      change: { 'selected.0.publishedOn': '2026-03-20', 'selected.1.publishedOn': '2026-03-24' },
    },
    {
      title: '第二十个工作日公布',
      today: '2026-04-20',
      change: { 'selected.0.publishedOn': '2026-04-14', 'selected.1.publishedOn': '2026-04-14' },
    },
    {
      title: '第二十一个工作日公布',
      today: '2026-04-20',
      change: { 'selected.0.publishedOn': '2026-04-15', 'selected.1.publishedOn': '2026-04-14' },
      reports: ['selected.0.publishedOn'],
    },
    {
      title: '尚未公布而未到期，提示剩余工作日',
      change: { 'selected.0.publishedOn': undefined },
      reports: ['selected.0'],
      severity: 'info',
    },
    {
      title: '逾期未公布',
      today: '2026-04-20',
      change: { 'selected.0.publishedOn': undefined },
      reports: ['selected.0'],
    },
    {
      title: '检查早于抽取',
      change: { 'selected.0.inspectedOn': '2026-03-01', 'selected.0.resultOn': '2026-03-02' },
      reports: ['selected.0.inspectedOn'],
    },
    {
      title: '检查期限已过而没有结果',
      change: {
        resultsDue: '2026-03-20',
        'selected.1.inspectedOn': undefined,
        'selected.1.resultOn': undefined,
        'selected.1.result': undefined,
        'selected.1.publishedOn': undefined,
      },
      reports: ['selected.1'],
      severity: 'warning',
    },
    {
      title: '2019 年 5 月 15 日以前没有二十个工作日的规定',
      change: {
        on: '2019-05-06',
        'selected.0.inspectedOn': '2019-05-10',
        'selected.1.inspectedOn': '2019-05-10',
        'selected.0.resultOn': '2019-05-14',
        'selected.1.resultOn': '2019-05-14',
        'selected.0.publishedOn': undefined,
        'selected.1.publishedOn': undefined,
      },
    },
    {
      title: '2019 年 5 月 15 日起应在二十个工作日内公布',
      change: {
        on: '2019-05-06',
        'selected.0.inspectedOn': '2019-05-10',
        'selected.1.inspectedOn': '2019-05-10',
        'selected.0.resultOn': '2019-05-15',
        'selected.1.resultOn': '2019-05-15',
        'selected.0.publishedOn': undefined,
        'selected.1.publishedOn': undefined,
      },
      reports: ['selected.0', 'selected.1'],
    },
    {
      title: '2015 年 7 月 29 日以前没有双随机的规定',
      change: {
        on: '2015-07-28',
        resultsDue: '2015-09-30',
        'selected.1.inspectedOn': undefined,
        'selected.1.resultOn': undefined,
        'selected.1.result': undefined,
        'selected.1.publishedOn': undefined,
      },
    },
    {
      title: '2015 年 7 月 29 日起适用',
      change: {
        on: '2015-07-29',
        resultsDue: '2015-09-30',
        'selected.1.inspectedOn': undefined,
        'selected.1.resultOn': undefined,
        'selected.1.result': undefined,
        'selected.1.publishedOn': undefined,
      },
      reports: ['selected.1'],
      severity: 'warning',
    },
  ],
});
