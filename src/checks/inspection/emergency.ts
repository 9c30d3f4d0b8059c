import { emergencyAspects } from '../../model/kinds/checklist.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { threshold } from '../../model/law/thresholds.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const all = Object.keys(emergencyAspects) as (keyof typeof emergencyAspects)[];

/** An emergency-management inspection scores the seven aspects, or says why one is not scored. */
export const emergency = defineRule({
  code: 'inspection/emergency',
  number: 'INS-08',
  severity: 'error',
  title: {
    zh: '应急管理执法检查对七个方面逐项评分或者说明原因',
    en: 'Emergency-management inspections score all seven aspects or say why not',
  },
  basis: [formatBasis(threshold('emergency-aspects').basis)],
  on: ['inspection'],
  validFrom: '2016-08-01',
  run: ({ value }) => {
    const given = value.emergency?.aspects;
    if (!given) return [];
    const reports: Report[] = [];
    const seen = new Set<string>();
    for (const [index, { aspect, full, score, notScored }] of given.entries()) {
      const title = emergencyAspects[aspect];
      if (seen.has(aspect))
        reports.push(
          report(`emergency.aspects.${index}.aspect`, `“${title}”重复`, `The aspect ${aspect} occurs twice`, {
            hint: ['请合并为一项', 'Put them together'],
          }),
        );
      seen.add(aspect);
      if (score === undefined && notScored === undefined)
        reports.push(
          report(
            `emergency.aspects.${index}`,
            `“${title}”没有评分，也没有说明原因`,
            `The aspect ${aspect} has neither a score nor a reason`,
            { hint: ['请填写得分，或填写“未评分原因”', 'Enter the score or the reason'] },
          ),
        );
      if (score !== undefined && full !== undefined && score > full)
        reports.push(
          report(
            `emergency.aspects.${index}.score`,
            `“${title}”得分 ${score} 应不多于满分 ${full}`,
            `The score ${score} of ${aspect} is more than the full ${full}`,
            { hint: ['请核对得分', 'Check the score'] },
          ),
        );
    }
    const missing = all.filter((aspect) => !seen.has(aspect));
    if (missing.length > 0)
      reports.push(
        report(
          'emergency.aspects',
          `应有 ${threshold('emergency-aspects').value} 个方面，缺 ${missing.map((each) => emergencyAspects[each]).join('、')}`,
          `Of the ${threshold('emergency-aspects').value} aspects these are missing: ${missing.join(', ')}`,
          { hint: ['请逐项评分；未检查的写明原因', 'Score each, or say why it was not'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '不是应急管理检查' },
    { title: '七个方面都有得分', change: { emergency: { mode: '重点检查', aspects: scored() } } },
    {
      title: '一个方面写明未评分原因',
      change: {
        emergency: {
          mode: '重点检查',
          aspects: [...scored().slice(0, 6), { aspect: 'response', notScored: '三年内未发生事故' }],
        },
      },
    },
    {
      title: '少一个方面',
      change: { emergency: { mode: '重点检查', aspects: scored().slice(0, 6) } },
      reports: ['emergency.aspects'],
    },
    {
      title: '得分多于满分',
      change: {
        emergency: {
          mode: '暗查暗访',
          aspects: [{ aspect: 'organisation', full: 10, score: 11 }, ...scored().slice(1)],
        },
      },
      reports: ['emergency.aspects.0.score'],
    },
    {
      title: '既无得分也无原因',
      change: {
        emergency: { mode: '随机抽查', aspects: [{ aspect: 'organisation' }, ...scored().slice(1)] },
      },
      reports: ['emergency.aspects.0'],
    },
    {
      title: '一个方面写了两遍',
      change: { emergency: { mode: '交互检查', aspects: [...scored(), ...scored().slice(0, 1)] } },
      reports: ['emergency.aspects.7.aspect'],
    },
    {
      title: '2016 年 8 月以前的检查不适用',
      change: { on: '2016-07-31', emergency: { mode: '专项检查', aspects: scored().slice(0, 6) } },
    },
    {
      title: '2016 年 8 月起的检查适用',
      change: { on: '2016-08-01', emergency: { mode: '专项检查', aspects: scored().slice(0, 6) } },
      reports: ['emergency.aspects'],
    },
  ],
});

/** All aspects with the full score; for the examples. */
function scored() {
  return all.map((aspect) => ({ aspect, full: 10, score: 10 }));
}
