import { addYears, daysBetween, formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { dishonestySince, dishonestyTerm } from '../../model/law/dishonesty.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** A body stays on the list three years; then it is taken off. */
export const dishonestyTermRule = defineRule({
  code: 'dishonesty/term',
  number: 'DIS-02',
  severity: 'error',
  title: { zh: '管理期限三年，期满移出', en: 'Three years on the list, then off it' },
  basis: [formatBasis({ law: 'L11' })],
  validFrom: dishonestySince,
  on: ['dishonesty'],
  run: ({ value }, { today }) => {
    const { decidedOn, years, until, removed, restored } = value;
    const term = dishonestyTerm(decidedOn);
    if (!term) return [];
    const reports: Report[] = [];
    if (years !== term.years)
      reports.push(
        report(
          'years',
          `管理期限应为 ${term.years} 年，实为 ${years} 年`,
          `The term should be ${term.years} years, found ${years}`,
          {
            hint: ['请与列入决定书核对', 'Compare it with the decision'],
          },
        ),
      );
    const wanted = addYears(decidedOn, term.years);
    if (until !== wanted)
      reports.push(
        report(
          'until',
          `管理期满日期应为列入之日起 ${term.years} 年即 ${formatChinese(wanted)}，实为 ${formatChinese(until)}`,
          `The term should end on ${wanted}, found ${until}`,
          {
            hint: ['请核对列入日期和期满日期', 'Check both dates'],
          },
        ),
      );
    const end = restored?.until ?? until;
    const gone = restored ? undefined : removed;
    if (!gone && today > end) {
      const late = daysBetween(end, today);
      reports.push(
        report(
          '',
          `管理期已于 ${formatChinese(end)}届满 ${late} 天，尚未移出`,
          `The term ended on ${end}, ${plural(late, 'day')} ago, and it is still on the list`,
          {
            hint: [
              '请移出名单，停止公示并解除管理措施，填写“移出”',
              'Take it off, end the measures and enter the removal',
            ],
          },
        ),
      );
    }
    if (removed?.cause === 'expired' && removed.on < until)
      reports.push(
        report(
          'removed.on',
          `管理期满日期为 ${formatChinese(until)}，却于 ${formatChinese(removed.on)}以期满移出`,
          `Removed as expired on ${removed.on}, before ${until}`,
          {
            hint: [
              '提前移出的，移出原因选“提前移出”并填写申请和决定',
              'For an early removal choose that cause and enter the application',
            ],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '三年未满' },
    { title: '期满日期写错', change: { until: '2028-02-25' }, reports: ['until'] },
    { title: '期限写成一年', change: { years: 1 }, reports: ['years'] },
    { title: '期满当日仍在名单', today: '2029-02-25' },
    { title: '期满次日未移出', today: '2029-02-26', reports: [''] },
    { title: '期满移出', today: '2029-03-05', change: { removed: { on: '2029-02-26', cause: '管理期满' } } },
    {
      title: '未满期而以期满移出',
      change: { removed: { on: '2026-03-20', cause: '管理期满' } },
      reports: ['removed.on'],
    },
    {
      title: '2023 年 10 月 1 日以前列入的，不适用该期限',
      change: { decidedOn: '2023-09-28', until: '2024-09-28', years: 1 },
    },
    {
      title: '2023 年 9 月 30 日尚不适用',
      change: { decidedOn: '2023-09-30', until: '2026-10-01', years: 2 },
    },
    {
      title: '2023 年 10 月 1 日起适用',
      change: { decidedOn: '2023-10-01', until: '2026-10-01', years: 2 },
      reports: ['years'],
    },
  ],
});
