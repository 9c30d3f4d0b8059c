import { daysBetween, formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Last year's data are public by 31 January, and reported to the own government and the department above. */
export const yearPublication = defineRule({
  code: 'year-data/publication',
  number: 'YRD-01',
  severity: 'error',
  title: {
    zh: '上年度行政执法数据于 1 月 31 日前公布并报送',
    en: 'Last year’s data are published and reported by 31 January',
  },
  basis: [formatBasis({ law: 'N118' })],
  on: ['year-data'],
  run: ({ value }, { today }) => {
    const duty = publicationTerm('enforcement-data', `${value.year}-12-31`);
    const due = duty && publishBy(duty.term, `${value.year}-12-31`, holidayTable)?.date;
    if (due === undefined) return [];
    const reports: Report[] = [];
    const on = value.publishedOn;
    if (on !== undefined && on > due)
      reports.push(
        report(
          'publishedOn',
          `公布日期 ${formatChinese(on)}晚于 ${formatChinese(due)}，迟 ${daysBetween(due, on)} 天`,
          `Published on ${on}, ${plural(daysBetween(due, on), 'day')} after ${due}`,
          {
            hint: ['请核对公布日期', 'Check the date'],
          },
        ),
      );
    else if (on !== undefined && on.slice(0, 4) <= String(value.year))
      reports.push(
        report(
          'publishedOn',
          `公布日期 ${formatChinese(on)}在数据年度结束以前`,
          `Published on ${on}, before the year was over`,
          {
            hint: ['请核对公布日期和数据年度', 'Check the date and the year'],
          },
        ),
      );
    if (on === undefined && today.slice(0, 4) > String(value.year)) {
      const late = today > due;
      const days = daysBetween(late ? due : today, late ? today : due);
      reports.push(
        report(
          '',
          `尚未公布，应于 ${formatChinese(due)}前公布，${late ? '已逾期' : '还有'} ${days} 天`,
          `Not yet published; due by ${due}, ${plural(days, 'day')} ${late ? 'ago' : 'left'}`,
          {
            ...(!late && { severity: 'info' as const }),
            hint: ['公布后请填写公布日期', 'Enter the date once it is published'],
          },
        ),
      );
    }
    if (value.reportedTo.length < 2 && today > due)
      reports.push(
        report(
          'reportedTo',
          `年度数据应报送本级人民政府和上一级主管部门，已填 ${value.reportedTo.length} 个`,
          `The data go to the own government and the department above, found ${value.reportedTo.length}`,
          {
            severity: 'warning',
            hint: ['请补录报送机关和日期', 'Enter to whom and when it was reported'],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '1 月 23 日公布' },
    { title: '1 月 31 日公布', change: { publishedOn: '2026-01-31' } },
    { title: '2 月 1 日公布', change: { publishedOn: '2026-02-01' }, reports: ['publishedOn'] },
    { title: '年度没有结束就公布', change: { publishedOn: '2025-12-31' }, reports: ['publishedOn'] },
    {
      title: '未公布而未到期',
      today: '2026-01-20',
      change: { publishedOn: undefined },
      reports: [''],
      severity: 'info',
    },
    { title: '未公布而已逾期', change: { publishedOn: undefined }, reports: [''] },
    {
      title: '没有报送上一级',
      change: { reportedTo: [{ to: '示例市人民政府', on: '2026-01-22' }] },
      reports: ['reportedTo'],
      severity: 'warning',
    },
    {
      title: '2018 年度以前没有公布年度数据的规定',
      today: '2018-03-01',
      change: { id: 'shili-2017', year: '2017', publishedOn: undefined, reportedTo: [] },
    },
    {
      title: '2018 年度的数据，当时没有公布的规定',
      today: '2019-03-01',
      change: { id: 'shili-2018', year: '2018', publishedOn: undefined, reportedTo: [] },
    },
    {
      title: '2019 年度起公布年度数据',
      today: '2020-03-01',
      change: { id: 'shili-2019', year: '2019', publishedOn: undefined },
      reports: [''],
    },
  ],
});
