import { enforcementOpinion } from '../../model/law/basis.ts';
import { threshold } from '../../model/law/thresholds.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Ledgers and the files of inspections are kept for ten years at least. */
export const retention = defineRule({
  code: 'inspection/retention',
  number: 'RET-01',
  severity: 'warning',
  title: { zh: '执法台账和文书至少保存十年', en: 'Ledgers and files are kept ten years at least' },
  basis: [enforcementOpinion(18)],
  on: ['agency', 'inspection'],
  validFrom: '2017-11-01',
  run: (entry) => {
    const least = threshold('retention').value;
    const [path, years, title] =
      entry.kind === 'agency'
        ? (['practice.ledgerYears', entry.value.practice.ledgerYears, '执法台账保存年限'] as const)
        : (['archive.years', entry.value.archive?.years, '检查文书保存年限'] as const);
    return years === undefined || years >= least
      ? []
      : [
          report(
            path,
            `${title}应不少于 ${least} 年，实为 ${years} 年`,
            `${years} years of keeping, at least ${least} are needed`,
            { hint: ['请延长保存年限', 'Keep them longer'] },
          ),
        ];
  },
  examples: [
    { title: '台账保存十年' },
    { title: '台账保存九年', change: { practice: { ledgerYears: 9 } }, reports: ['practice.ledgerYears'] },
    { title: '检查文书保存十年', kind: 'inspection' },
    {
      title: '检查文书保存五年',
      kind: 'inspection',
      change: { 'archive.years': 5 },
      reports: ['archive.years'],
    },
    { title: '尚未归档', kind: 'inspection', change: { archive: undefined } },
    {
      title: '意见提出以前的检查不适用',
      kind: 'inspection',
      change: { 'archive.years': 5, on: '2017-10-31' },
    },
    {
      title: '意见提出之后的检查适用',
      kind: 'inspection',
      change: { 'archive.years': 5, on: '2017-11-01' },
      reports: ['archive.years'],
    },
  ],
});
