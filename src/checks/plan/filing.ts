import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import { supervisionMeasures, supervisionMeasuresSince } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** The approved plan is filed with the next-higher agency; no term is set for it. */
export const filing = defineRule({
  code: 'plan/filing',
  number: 'PLAN-02',
  severity: 'warning',
  title: { zh: '年度计划报上一级主管部门备案', en: 'The plan is filed with the next-higher agency' },
  basis: [supervisionMeasures(2)],
  on: ['plan'],
  validFrom: supervisionMeasuresSince,
  run: ({ value }, corpus) => {
    const superior = find(corpus, 'agency', value.agency)?.value.superior;
    const { filing: given, approval } = value;
    if (!given)
      return [
        report(
          'filing',
          '缺少备案信息，年度计划应报上一级主管部门备案',
          'The filing of the plan is missing',
          {
            hint: [
              `请填写备案机关${superior ? `（${superior}）` : ''}和备案日期`,
              'Enter the agency it was filed with and the date',
            ],
          },
        ),
      ];
    const reports = [];
    if (superior && given.to !== superior)
      reports.push(
        report(
          'filing.to',
          `备案机关应为上一级主管部门“${superior}”，实为“${given.to}”`,
          `Filed with “${given.to}”, expected the next-higher agency, “${superior}”`,
          {
            hint: [
              '请核对备案文件，或改正机构的“上一级主管部门”',
              'Check the filing or the agency’s superior',
            ],
          },
        ),
      );
    if (approval && given.on < approval.on)
      reports.push(
        report(
          'filing.on',
          `备案日期 ${formatChinese(given.on)}早于批准日期 ${formatChinese(approval.on)}，应先批准后备案`,
          `Filed on ${given.on}, before approval on ${approval.on}`,
          { hint: ['请核对两个日期', 'Check both dates'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '批准后备案' },
    { title: '批准当日备案', change: { 'filing.on': '2026-02-09' } },
    { title: '没有备案信息', change: { filing: undefined }, reports: ['filing'] },
    { title: '监督办法印发以前的计划不适用', change: { filing: undefined, 'approval.on': '2017-02-09' } },
    { title: '备案早于批准', change: { 'filing.on': '2026-02-08' }, reports: ['filing.on'] },
    {
      title: '备案机关不是上一级主管部门',
      change: { 'filing.to': '示例市人民政府' },
      reports: ['filing.to'],
    },
    {
      title: '2017 年 12 月 31 日尚不适用',
      change: { filing: undefined, 'approval.on': '2017-12-31' },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      change: { filing: undefined, 'approval.on': '2018-01-01' },
      reports: ['filing'],
    },
  ],
});
