import { workingDaysBetween } from '../../base/calendar.ts';
import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { dishonestySince } from '../../model/law/dishonesty.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';
import { estimateNote } from '../estimate.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** The decision to list is published; the term is that of all proactive disclosure, as the measures set none. */
export const dishonestyPublication = defineRule({
  code: 'dishonesty/publication',
  number: 'DIS-04',
  severity: 'error',
  title: { zh: '列入决定按期公布', en: 'Listings are published in time' },
  basis: [formatBasis({ law: 'L11' }), formatBasis({ law: 'GK', article: 26 })],
  validFrom: dishonestySince,
  on: ['dishonesty'],
  run: ({ value }, { today }) => {
    const term = publicationTerm('disclosure', value.decidedOn);
    const due = term && publishBy(term.term, value.decidedOn, holidayTable);
    if (!due) return [];
    const note = estimateNote(due.estimated).zh;
    const on = value.publishedOn;
    if (on !== undefined && on <= due.date) return [];
    if (on !== undefined) {
      const late = workingDaysBetween(due.date, on, holidayTable).days;
      return [
        report(
          'publishedOn',
          `公布日期 ${formatChinese(on)}晚于 ${formatChinese(due.date)}${note}，迟 ${late} 个工作日`,
          `Published on ${on}, ${plural(late, 'working day')} after ${due.date}`,
          {
            hint: ['请核对列入日期和公布日期', 'Check the dates of listing and publication'],
          },
        ),
      ];
    }
    const late = today > due.date;
    const days = workingDaysBetween(late ? due.date : today, late ? today : due.date, holidayTable).days;
    return [
      report(
        '',
        `尚未公布，应于 ${formatChinese(due.date)}${note}前公布，${late ? '已逾期' : '还有'} ${days} 个工作日`,
        `Not yet published; due by ${due.date}, ${plural(days, 'working day')} ${late ? 'ago' : 'left'}`,
        {
          ...(!late && { severity: 'info' as const }),
          hint: ['公布后请填写公布日期', 'Enter the date once it is published'],
        },
      ),
    ];
  },
  examples: [
    { title: '两个工作日后公布' },
    { title: '第二十个工作日公布', today: '2026-04-01', change: { publishedOn: '2026-03-24' } },
    {
      title: '第二十一个工作日公布',
      today: '2026-04-01',
      change: { publishedOn: '2026-03-25' },
      reports: ['publishedOn'],
    },
    {
      title: '未公布而未到期',
      today: '2026-03-24',
      change: { publishedOn: undefined },
      reports: [''],
      severity: 'info',
    },
    { title: '未公布而已逾期', change: { publishedOn: undefined }, reports: [''] },
    {
      title: '2023 年 10 月 1 日以前',
      change: { decidedOn: '2023-09-28', until: '2026-09-28', publishedOn: undefined },
    },
    {
      title: '2023 年 9 月 30 日尚不适用',
      change: { decidedOn: '2023-09-30', publishedOn: undefined },
    },
    {
      title: '2023 年 10 月 1 日起适用',
      change: { decidedOn: '2023-10-01', publishedOn: undefined },
      reports: [''],
    },
  ],
});
