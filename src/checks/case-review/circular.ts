import { daysBetween, formatChinese } from '../../base/dates.ts';
import { supervisionMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Days after which a missing circular is reported; the measures set no term, this is a working rule of the project. */
const grace = 60;

/** Results of a review are circulated, and problems common to many files are met with demands. */
export const reviewCircular = defineRule({
  code: 'case-review/circular',
  number: 'REV-02',
  severity: 'warning',
  title: {
    zh: '案卷评查结果通报并提出整改要求',
    en: 'Results of file reviews are circulated with demands',
  },
  basis: [supervisionMeasures(6)],
  on: ['case-review'],
  run: ({ value }, { today }) => {
    const { circular } = value;
    if (!circular)
      return daysBetween(value.to, today) <= grace
        ? []
        : [
            report(
              'circular',
              `评查已于 ${formatChinese(value.to)}结束，没有通报`,
              `The review ended on ${value.to}; there is no circular`,
              { hint: ['请填写评查通报', 'Enter the circular'] },
            ),
          ];
    const reports = [];
    if (circular.on < value.to)
      reports.push(
        report(
          'circular.on',
          `通报日期 ${formatChinese(circular.on)}早于评查结束日期 ${formatChinese(value.to)}`,
          `The circular of ${circular.on} is before the end on ${value.to}`,
          { hint: ['请核对两个日期', 'Check both dates'] },
        ),
      );
    if (circular.problems.length > 0 && circular.requirements.length === 0)
      reports.push(
        report(
          'circular.requirements',
          '通报了普遍性问题而没有整改要求',
          'Common problems are named, but nothing is demanded',
          { hint: ['请填写评查整改要求', 'Enter what is demanded'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '结束后通报' },
    {
      title: '没有通报',
      change: { circular: undefined },
      reports: ['circular'],
    },
    { title: '结束不久，尚未通报', today: '2026-02-20', change: { circular: undefined } },
    {
      title: '通报早于结束、没有整改要求',
      change: { 'circular.on': '2026-01-15', 'circular.requirements': [] },
      reports: ['circular.on', 'circular.requirements'],
    },
  ],
});
