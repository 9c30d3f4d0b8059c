import { enforcementOpinion } from '../../model/law/basis.ts';
import { readUscc } from '../../base/uscc.ts';
import { usccHint } from '../party/uscc.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** The list of key enterprises is complete, each firm once, each code valid. */
export const keyEnterprises = defineRule({
  code: 'plan/key-enterprises',
  number: 'PLAN-05',
  severity: 'error',
  title: {
    zh: '重点企业名单与所称数量一致，信用代码有效、不重复',
    en: 'The list of key enterprises is complete, valid and without repeats',
  },
  basis: [enforcementOpinion(8)],
  on: ['plan'],
  run: ({ value }) => {
    const { statedCount, enterprises } = value.key;
    const reports: Report[] = [];
    if (enterprises.length !== statedCount)
      reports.push(
        report(
          'key.statedCount',
          `所称重点检查企业 ${statedCount} 家，名单实有 ${enterprises.length} 家`,
          `${plural(statedCount, 'key enterprise')} stated, ${enterprises.length} listed`,
          { hint: ['请补全名单，或改正数量', 'Complete the list or correct the number'] },
        ),
      );
    const byCode = new Map<string, number>();
    const byName = new Map<string, number>();
    for (const [index, { name, uscc }] of enterprises.entries()) {
      const reading = readUscc(uscc);
      if (!reading.ok)
        reports.push(
          report(`key.enterprises.${index}.uscc`, reading.why.zh, reading.why.en, { hint: usccHint }),
        );
      const sameCode = byCode.get(uscc);
      const sameName = byName.get(name);
      if (sameCode !== undefined)
        reports.push(
          report(
            `key.enterprises.${index}.uscc`,
            `信用代码 ${uscc} 与名单第 ${sameCode + 1} 家“${enterprises[sameCode]!.name}”重复`,
            `Credit code ${uscc} is also that of number ${sameCode + 1}`,
            { hint: ['请删去重复的企业，或改正信用代码', 'Remove the repeat or correct the code'] },
          ),
        );
      else if (sameName !== undefined)
        reports.push(
          report(
            `key.enterprises.${index}.name`,
            `企业名称“${name}”与名单第 ${sameName + 1} 家重复`,
            `The name “${name}” is also that of number ${sameName + 1}`,
            { hint: ['请删去重复的企业，或写明分厂', 'Remove the repeat or name the plant'] },
          ),
        );
      if (sameCode === undefined) byCode.set(uscc, index);
      if (sameName === undefined) byName.set(name, index);
    }
    return reports;
  },
  examples: [
    { title: '名单一家，所称一家' },
    { title: '所称数量多于名单', change: { 'key.statedCount': 2 }, reports: ['key.statedCount'] },
    {
      title: '信用代码校验位错误',
      change: { 'key.enterprises.0.uscc': '91999900MA0000015X' },
      reports: ['key.enterprises.0.uscc'],
    },
    {
      title: '同一企业列了两次',
      change: {
        'key.statedCount': 2,
        'key.enterprises.1': { name: '示例市松风化工公司', uscc: '91999900MA0000015N' },
      },
      reports: ['key.enterprises.1.uscc'],
    },
    {
      title: '名称相同而信用代码不同',
      change: {
        'key.statedCount': 2,
        'key.enterprises.1': { name: '示例市松风化工有限公司', uscc: '91999900MA0000023H' },
      },
      reports: ['key.enterprises.1.name'],
    },
  ],
});
