import { yearOf } from '../../base/dates.ts';
import { planMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Months of a schedule, of the plan or of an adjustment. */
interface Row {
  month: string;
  visits: number;
  keyVisits?: number;
}

function rows(list: readonly Row[], at: string, year: number): Report[] {
  const seen = new Set<string>();
  return list.flatMap((row, index) => {
    const reports: Report[] = [];
    if (yearOf(row.month) !== year)
      reports.push(
        report(
          `${at}.${index}.month`,
          `月份 ${row.month} 不在计划年度 ${year} 内`,
          `${row.month} is not in ${year}`,
          {
            hint: ['请改正月份', 'Correct the month'],
          },
        ),
      );
    if (seen.has(row.month))
      reports.push(
        report(
          `${at}.${index}.month`,
          `月份 ${row.month} 重复，每月应只有一行`,
          `${row.month} occurs twice`,
          {
            hint: ['请合并为一行', 'Merge the rows'],
          },
        ),
      );
    seen.add(row.month);
    if (row.keyVisits !== undefined && row.keyVisits > row.visits)
      reports.push(
        report(
          `${at}.${index}.keyVisits`,
          `计划重点家次 ${row.keyVisits} 应不多于计划家次 ${row.visits}`,
          `${row.keyVisits} key visits are more than all ${row.visits}`,
          { hint: ['请核对这两项', 'Check both figures'] },
        ),
      );
    return reports;
  });
}

/** Months of the schedule lie in the year and occur once; a schedule of all twelve months makes the visits of the lines. */
export const schedule = defineRule({
  code: 'plan/schedule',
  number: 'PLAN-12',
  severity: 'error',
  title: {
    zh: '月度安排与计划年度、检查安排表一致',
    en: 'The schedule fits the year and the lines of the plan',
  },
  basis: [planMeasures],
  on: ['plan'],
  run: ({ value }) => {
    const reports = [
      ...rows(value.schedule, 'schedule', value.year),
      ...value.adjustments.flatMap((adjustment, index) =>
        rows(adjustment.schedule, `adjustments.${index}.schedule`, value.year),
      ),
    ];
    const scheduled = value.schedule.reduce((sum, row) => sum + row.visits, 0);
    const planned = value.lines.reduce((sum, line) => sum + line.times, 0);
    if (value.schedule.length === 12 && value.lines.length > 0 && scheduled !== planned)
      reports.push(
        report(
          'schedule',
          `月度安排合计 ${scheduled} 家次，与检查安排表合计 ${planned} 家次不一致`,
          `The schedule has ${scheduled} visits, the lines ${planned}`,
          { severity: 'warning', hint: ['请核对各月家次', 'Check the months'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '只安排了四月' },
    { title: '月份不在计划年度', change: { 'schedule.0.month': '2025-04' }, reports: ['schedule.0.month'] },
    {
      title: '同一月份两行',
      change: { 'schedule.1': { month: '2026-04', tasks: '工贸检查', visits: 3 } },
      reports: ['schedule.1.month'],
    },
    { title: '重点家次多于家次', change: { 'schedule.0.keyVisits': 21 }, reports: ['schedule.0.keyVisits'] },
    {
      title: '十二个月合计与安排表不一致',
      change: {
        schedule: Array.from({ length: 12 }, (_, index) => ({
          month: `2026-${String(index + 1).padStart(2, '0')}`,
          tasks: '检查',
          visits: 20,
        })),
      },
      reports: ['schedule'],
      severity: 'warning',
    },
  ],
});
