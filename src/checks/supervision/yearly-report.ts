import { formatChinese, yearOf } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Last day to report a year; undefined before the duty existed. */
function dueOf(year: number): string | undefined {
  const duty = publicationTerm('supervision-report', `${year}-12-31`);
  return duty && publishBy(duty.term, `${year}-12-31`, holidayTable)?.date;
}

/** The year's supervision is reported to the agency above by the end of March; from the first year that is recorded. */
export const yearlyReport = defineRule({
  code: 'supervision/yearly-report',
  number: 'SUP-04',
  severity: 'warning',
  title: {
    zh: '每年3月底前报告上一年度执法监督工作情况',
    en: 'Supervision of a year is reported by the end of March',
  },
  basis: [formatBasis({ law: 'S0', article: 17 })],
  on: ['agency'],
  run: ({ value }, { today }) => {
    const reported = value.supervisionReports;
    const late = reported.flatMap(({ year, on }, index) => {
      const due = dueOf(year);
      if (on <= `${year}-12-31`)
        return [
          report(
            `supervisionReports.${index}.on`,
            `${year} 年度报告的日期 ${formatChinese(on)}在该年度结束之前`,
            `The report on ${year} of ${on} is before the end of that year`,
            { hint: ['请核对年度和日期', 'Check year and date'] },
          ),
        ];
      if (due === undefined || on <= due) return [];
      return [
        report(
          `supervisionReports.${index}.on`,
          `${year} 年度执法监督工作情况于 ${formatChinese(on)}报告，应在 ${formatChinese(due)}前`,
          `The report on ${year} is of ${on}; it was due by ${due}`,
          { hint: ['请核对日期', 'Check the date'] },
        ),
      ];
    });
    if (reported.length === 0) return late;
    const years = new Set(reported.map(({ year }) => year));
    const missing = [];
    for (let year = Math.min(...years); year < yearOf(today); year += 1) {
      const due = years.has(year) ? undefined : dueOf(year);
      if (due === undefined) continue;
      const over = today > due;
      missing.push(
        report(
          'supervisionReports',
          `${year} 年度执法监督工作情况应于 ${formatChinese(due)}前报告上一级机关，${over ? '至今没有记录' : '尚未报告'}`,
          `The report on ${year} ${over ? 'was' : 'is'} due by ${due} and is not recorded`,
          {
            ...(!over && { severity: 'info' as const }),
            hint: ['报告后请填写日期和接收机关', 'Enter date and recipient once reported'],
          },
        ),
      );
    }
    return [...late, ...missing];
  },
  examples: [
    { title: '没有记录的机关不判断' },
    {
      title: '3月31日报告',
      change: {
        supervisionReports: [
          { year: 2024, to: '示例省应急管理厅', on: '2025-03-31' },
          { year: 2025, to: '示例省应急管理厅', on: '2026-03-20' },
        ],
      },
    },
    {
      title: '4月1日报告',
      change: {
        supervisionReports: [
          { year: 2024, to: '示例省应急管理厅', on: '2025-04-01' },
          { year: 2025, to: '示例省应急管理厅', on: '2026-03-20' },
        ],
      },
      reports: ['supervisionReports.0.on'],
    },
    {
      title: '漏报一年',
      change: {
        supervisionReports: [
          { year: 2023, to: '示例省应急管理厅', on: '2024-03-31' },
          { year: 2025, to: '示例省应急管理厅', on: '2026-03-20' },
        ],
      },
      reports: ['supervisionReports'],
    },
    {
      title: '上一年度尚未到期',
      change: { supervisionReports: [{ year: 2024, to: '示例省应急管理厅', on: '2025-03-31' }] },
      reports: ['supervisionReports'],
      severity: 'info',
    },
    {
      title: '上一年度逾期',
      today: '2026-04-01',
      change: { supervisionReports: [{ year: 2024, to: '示例省应急管理厅', on: '2025-03-31' }] },
      reports: ['supervisionReports'],
    },
    {
      title: '年度尚未结束就报告',
      change: { supervisionReports: [{ year: 2025, to: '示例省应急管理厅', on: '2025-12-30' }] },
      reports: ['supervisionReports.0.on'],
    },
    {
      title: '2017 年度没有这一规定',
      change: {
        supervisionReports: [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
          year,
          to: '示例省应急管理厅',
          on: year === 2017 ? '2018-06-30' : `${year + 1}-03-20`,
        })),
      },
    },
    {
      title: '2018 年度起报告',
      change: {
        supervisionReports: [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
          year,
          to: '示例省应急管理厅',
          on: year === 2018 ? '2019-06-30' : `${year + 1}-03-20`,
        })),
      },
      reports: ['supervisionReports.0.on'],
    },
  ],
});
