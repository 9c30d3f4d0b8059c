import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import { supervisionMeasures, supervisionMeasuresSince } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** 示例市政府 and 示例市人民政府 are the same body. */
const plain = (name: string) => name.replace('人民政府', '政府');

/** The government of the same level approves the plan before it is published; vertical agencies have another superior. */
export const approval = defineRule({
  code: 'plan/approval',
  number: 'PLAN-01',
  severity: 'error',
  title: {
    zh: '年度计划经本级人民政府批准后公布',
    en: 'The plan is approved by the government before it is published',
  },
  basis: [supervisionMeasures(2)],
  on: ['plan'],
  validFrom: supervisionMeasuresSince,
  run: ({ value }, corpus) => {
    const agency = find(corpus, 'agency', value.agency)?.value;
    const government = agency?.remedies.vertical ? undefined : agency?.government;
    const { approval: given, publishedOn } = value;
    if (!given)
      return [
        report(
          'approval',
          '缺少批准信息，年度计划应报本级人民政府批准',
          'The approval of the plan is missing',
          {
            hint: [
              `请填写批准机关${government ? `（${government}）` : ''}、批准日期和批准文号`,
              'Enter the approving government, the date and the document number',
            ],
          },
        ),
      ];
    const reports = [];
    if (government && plain(given.by) !== plain(government))
      reports.push(
        report(
          'approval.by',
          `批准机关应为本级人民政府“${government}”，实为“${given.by}”`,
          `Approved by “${given.by}”, expected the government of the same level, “${government}”`,
          { hint: ['请核对批准文件', 'Check the letter of approval'] },
        ),
      );
    if (publishedOn !== undefined && given.on > publishedOn)
      reports.push(
        report(
          'approval.on',
          `批准日期 ${formatChinese(given.on)}晚于公布日期 ${formatChinese(publishedOn)}，应先批准后公布`,
          `Approved on ${given.on}, after publication on ${publishedOn}`,
          { hint: ['请核对两个日期', 'Check both dates'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '批准后公布' },
    { title: '批准机关用简称', change: { 'approval.by': '示例市政府' } },
    { title: '批准当日公布', change: { publishedOn: '2026-02-09', signedOn: '2026-02-09' } },
    { title: '没有批准信息', change: { approval: undefined }, reports: ['approval'] },
    {
      title: '监督办法印发以前的计划不适用',
      change: { approval: undefined, year: 2017, signedOn: '2017-02-10', publishedOn: '2017-02-25' },
    },
    { title: '先公布后批准', change: { 'approval.on': '2026-02-26' }, reports: ['approval.on'] },
    { title: '由上级部门批准', change: { 'approval.by': '示例省应急管理厅' }, reports: ['approval.by'] },
    {
      title: '垂直领导机构不由本级政府批准',
      change: { 'approval.by': '示例矿山安全监察局' },
      around: { agency: { 'remedies.vertical': '是', 'remedies.reviewBody': '示例矿山安全监察局' } },
    },
    {
      title: '2017 年 12 月 31 日尚不适用',
      change: { approval: undefined, signedOn: '2017-12-31' },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      change: { approval: undefined, signedOn: '2018-01-01' },
      reports: ['approval'],
    },
  ],
});
