import { enforcementOpinion } from '../../model/law/basis.ts';
import { find } from '../../model/corpus.ts';
import { yearOf } from '../../base/dates.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** An inspection is one of the plan, or something set it off; never both. */
export const origin = defineRule({
  code: 'inspection/origin',
  number: 'INS-07',
  severity: 'warning',
  title: { zh: '检查在计划之内，或者写明触发来源', en: 'Inspections are planned, or say what set them off' },
  basis: [enforcementOpinion(7)],
  on: ['inspection'],
  validFrom: '2017-11-01',
  run: ({ value }, corpus) => {
    const { plan: planId, planLine, trigger, agency, on, recheckOf, selection, party } = value;
    if (recheckOf.length > 0) return [];
    if (planId === undefined)
      return trigger
        ? []
        : [
            report(
              'trigger',
              '检查不在年度计划之内，又没有触发来源',
              'The inspection is not planned and nothing is said to have set it off',
              {
                hint: [
                  '计划内检查填写“年度计划”和“计划安排序号”，其他填写“触发来源”',
                  'Enter plan and line, or the trigger',
                ],
              },
            ),
          ];
    const reports: Report[] = [];
    if (trigger)
      reports.push(
        report('trigger', '计划内检查不应填写触发来源', 'A planned inspection has no trigger', {
          hint: ['请只保留其一，统计中二者不重复计算', 'Keep one of the two'],
        }),
      );
    const plan = find(corpus, 'plan', planId)?.value;
    if (!plan) return reports;
    if (plan.year !== yearOf(on))
      reports.push(
        report(
          'plan',
          `检查在 ${yearOf(on)} 年，而计划为 ${plan.year} 年度`,
          `The inspection is of ${yearOf(on)}, the plan of ${plan.year}`,
          { hint: ['请改填当年的计划', 'Enter the plan of that year'] },
        ),
      );
    else if (plan.agency !== agency)
      reports.push(
        report('plan', `计划 ${planId} 属于另一机构`, `The plan ${planId} is another agency’s`, {
          hint: ['请填写本机关的计划；交办的填写触发来源', 'Enter the agency’s own plan'],
        }),
      );
    if (planLine === undefined)
      reports.push(
        report('planLine', '计划内检查没有写明检查安排表的序号', 'The line of the plan is missing', {
          hint: ['请填写“计划安排序号”', 'Enter the number of the line'],
        }),
      );
    else if (!plan.lines.some(({ number }) => number === planLine))
      reports.push(
        report('planLine', `计划的检查安排表没有序号“${planLine}”`, `The plan has no line ${planLine}`, {
          hint: [`应为：${plan.lines.map(({ number }) => number).join('、')}`, 'Check the number'],
        }),
      );
    if (
      selection === 'key' &&
      !plan.key.enterprises.some(({ uscc, name }) => uscc === party.uscc || name === party.name)
    )
      reports.push(
        report(
          'selection',
          `“${party.name}”不在计划的重点检查企业名单中`,
          `“${party.name}” is not among the plan’s key enterprises`,
          { hint: ['请核对检查对象确定方式', 'Check how the firm was chosen'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '计划内的重点检查' },
    {
      title: '计划外检查没有触发来源',
      change: { plan: undefined, planLine: undefined },
      reports: ['trigger'],
    },
    {
      title: '举报触发',
      change: {
        plan: undefined,
        planLine: undefined,
        selection: 'complaint',
        trigger: { source: 'complaint' },
      },
    },
    { title: '计划内又填触发来源', change: { trigger: { source: 'campaign' } }, reports: ['trigger'] },
    { title: '没有安排序号', change: { planLine: undefined }, reports: ['planLine'] },
    { title: '安排表没有该序号', change: { planLine: '7' }, reports: ['planLine'] },
    { title: '上年的检查填了今年的计划', change: { on: '2025-12-31' }, reports: ['plan'] },
    { title: '他机构的计划', change: { agency: 'shili-xi' }, reports: ['plan'] },
    {
      title: '重点检查的企业不在名单中',
      change: { 'party.name': '示例市白桦人造板有限公司', 'party.uscc': '91999900MA0000197T' },
      reports: ['selection'],
    },
    {
      title: '复查跟踪不要求来源',
      change: { plan: undefined, planLine: undefined, selection: 'followUp', recheckOf: ['2026-001'] },
    },
    { title: '意见提出以前的检查不适用', change: { plan: undefined, planLine: undefined, on: '2017-10-31' } },
    {
      title: '意见提出之后的检查适用',
      change: { plan: undefined, planLine: undefined, on: '2017-11-01' },
      reports: ['trigger'],
    },
  ],
});
