import { formatChinese } from '../../base/dates.ts';
import { emergencyAspects } from '../../model/kinds/checklist.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** For examples: one aspect that is not met, changed. */
const found = (change: Record<string, unknown>) => ({
  mode: '重点检查',
  aspects: [
    {
      aspect: '应急演练',
      full: 15,
      score: 5,
      result: '不符合',
      action: '责令限期整改',
      recheckBy: '2026-02-12',
      ...change,
    },
  ],
});

/** What an emergency-management inspection found is told on the spot with what is to be done and the day of the re-check. */
export const emergencyRecheck = defineRule({
  code: 'inspection/emergency-recheck',
  number: 'INS-12',
  severity: 'warning',
  title: {
    zh: '应急管理检查的问题写明整改要求和复查期限',
    en: 'Emergency aspects not met have a requirement and a day of re-check',
  },
  basis: [formatBasis({ law: 'S3' })],
  on: ['inspection'],
  validFrom: '2016-08-01',
  run: ({ value }) =>
    (value.emergency?.aspects ?? []).flatMap(({ aspect, result, action, recheckBy }, index): Report[] => {
      if (result !== 'not-met') return [];
      const path = `emergency.aspects.${index}`;
      const title = emergencyAspects[aspect];
      const reports: Report[] = [];
      if (action === undefined)
        reports.push(
          report(
            `${path}.action`,
            `“${title}”不符合，没有写明处理意见`,
            `${aspect} is not met; what is to be done is not said`,
            {
              hint: ['请填写整改要求或者处理意见', 'Enter what is required'],
            },
          ),
        );
      if (recheckBy === undefined)
        reports.push(
          report(
            `${path}.recheckBy`,
            `“${title}”不符合，没有写明复查期限`,
            `${aspect} is not met; no day of re-check is given`,
            {
              hint: ['请按当场告知的填写复查期限', 'Enter the day told on the spot'],
            },
          ),
        );
      else if (recheckBy < value.on)
        reports.push(
          report(
            `${path}.recheckBy`,
            `“${title}”的复查期限 ${formatChinese(recheckBy)}早于检查日期 ${formatChinese(value.on)}`,
            `The re-check of ${aspect} by ${recheckBy} precedes the inspection of ${value.on}`,
            { hint: ['请核对两个日期', 'Check both dates'] },
          ),
        );
      return reports;
    }),
  examples: [
    { title: '写明整改要求和复查期限', change: { emergency: found({}) } },
    {
      title: '没有写明整改要求和复查期限',
      change: { emergency: found({ action: undefined, recheckBy: undefined }) },
      reports: ['emergency.aspects.0.action', 'emergency.aspects.0.recheckBy'],
    },
    {
      title: '复查期限早于检查日期',
      change: { emergency: found({ recheckBy: '2026-01-11' }) },
      reports: ['emergency.aspects.0.recheckBy'],
    },
    { title: '检查当日复查', change: { emergency: found({ recheckBy: '2026-01-12' }) } },
    {
      title: '符合的方面不必写明',
      change: { emergency: found({ result: '符合', action: undefined, recheckBy: undefined }) },
    },
    {
      title: '2016 年 7 月 31 日的检查不适用',
      change: { on: '2016-07-31', emergency: found({ action: undefined }) },
    },
    {
      title: '2016 年 8 月 1 日的检查适用',
      change: { on: '2016-08-01', emergency: found({ action: undefined }) },
      reports: ['emergency.aspects.0.action'],
    },
  ],
});
