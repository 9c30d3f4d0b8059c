import { enforcementOpinion } from '../../model/law/basis.ts';
import { find } from '../../model/corpus.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Share of key inspections where the agency sets none of its own. */
const usualMinimum = 60;

/** Key enterprises take no less than 60 % of the inspection workdays, or what the agency has set. */
export const keyShare = defineRule({
  code: 'plan/key-share',
  number: 'PLAN-03',
  severity: 'error',
  title: {
    zh: '重点检查工作日不少于监督检查工作日的 60%',
    en: 'Key inspections take at least 60 % of inspection workdays',
  },
  basis: [enforcementOpinion(8)],
  on: ['plan'],
  run: ({ value }, corpus) => {
    const agency = find(corpus, 'agency', value.agency)?.value;
    const minimum = agency?.practice.keyShareMinimum ?? usualMinimum;
    const { key, inspection } = value.workdays;
    if (inspection > 0 && key * 100 >= inspection * minimum) return [];
    const needed = Math.ceil((inspection * minimum) / 100);
    if (inspection === 0)
      return [
        report(
          'workdays.inspection',
          '监督检查工作日为 0，无法安排检查',
          'There are no inspection workdays',
          {
            hint: ['请核对工作日测算', 'Check the arithmetic of workdays'],
          },
        ),
      ];
    return [
      report(
        'workdays.key',
        `重点检查工作日 ${key} 天，占监督检查工作日 ${inspection} 天的 ${((key / inspection) * 100).toFixed(1)}%，应不低于 ${minimum}%`,
        `Key workdays are ${key} of ${inspection}, ${((key / inspection) * 100).toFixed(1)} %, less than ${minimum} %`,
        {
          hint: [
            `请把重点检查工作日增至 ${needed} 天以上，或核对测算`,
            `Raise key workdays to at least ${needed} or check the arithmetic`,
          ],
        },
      ),
    ];
  },
  examples: [
    { title: '占 64%' },
    {
      title: '恰为 60%',
      change: { 'workdays.key': 600, 'workdays.general': 400 },
    },
    {
      title: '占 59.9%',
      change: { 'workdays.key': 599, 'workdays.general': 401 },
      reports: ['workdays.key'],
    },
    {
      title: '本机关规定不低于 65%',
      around: { agency: { 'practice.keyShareMinimum': '65%' } },
      reports: ['workdays.key'],
    },
    {
      title: '没有监督检查工作日',
      change: { 'workdays.inspection': 0, 'workdays.key': 0, 'workdays.general': 0 },
      reports: ['workdays.inspection'],
    },
  ],
});
