import { enforcementOpinion } from '../../model/law/basis.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import { supervisionMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

type Adjustment = Plan['adjustments'][number];

function approvalAndFiling(adjustment: Adjustment, at: string): Report[] {
  const reports: Report[] = [];
  const { approval, filing, publishedOn } = adjustment;
  if (!approval)
    reports.push(
      report(
        `${at}.approval`,
        '重大调整应重新报本级人民政府批准，缺少批准信息',
        'A major adjustment needs approval again',
        {
          hint: ['请填写批准机关、日期和文号', 'Enter the approving government, the date and the number'],
        },
      ),
    );
  if (!filing)
    reports.push(
      report(
        `${at}.filing`,
        '重大调整应重新报上一级主管部门备案，缺少备案信息',
        'A major adjustment needs filing again',
        {
          hint: ['请填写备案机关和日期', 'Enter the agency it was filed with and the date'],
        },
      ),
    );
  if (approval && publishedOn !== undefined && approval.on > publishedOn)
    reports.push(
      report(
        `${at}.approval.on`,
        `重大调整批准日期 ${formatChinese(approval.on)}晚于公布日期 ${formatChinese(publishedOn)}`,
        `Approved on ${approval.on}, after publication on ${publishedOn}`,
        { hint: ['请核对两个日期', 'Check both dates'] },
      ),
    );
  return reports;
}

/** Major adjustments are approved and filed again; every adjustment is kept on file. */
export const adjustments = defineRule({
  code: 'plan/adjustments',
  number: 'PLAN-09',
  severity: 'error',
  title: {
    zh: '重大调整重新报批、备案，各次调整存档',
    en: 'Major adjustments are approved and filed again; all are archived',
  },
  basis: [supervisionMeasures(2), enforcementOpinion(7)],
  on: ['plan'],
  run: ({ value }) =>
    value.adjustments.flatMap((adjustment, index) => {
      const at = `adjustments.${index}`;
      const reports = adjustment.major ? approvalAndFiling(adjustment, at) : [];
      if (adjustment.archived === undefined)
        reports.push(
          report(
            `${at}.archived`,
            `${formatChinese(adjustment.on)}的调整没有存档位置`,
            `The adjustment of ${adjustment.on} is not archived`,
            {
              hint: ['请填写调整材料的存档位置（不公开）', 'Enter where the papers are kept (not public)'],
            },
          ),
        );
      if (adjustment.on < value.signedOn)
        reports.push(
          report(
            `${at}.on`,
            `调整日期 ${formatChinese(adjustment.on)}早于计划成文日期 ${formatChinese(value.signedOn)}`,
            `Adjusted on ${adjustment.on}, before the plan was signed on ${value.signedOn}`,
            { hint: ['请核对调整日期', 'Check the date of adjustment'] },
          ),
        );
      return reports;
    }),
  examples: [
    { title: '没有调整' },
    {
      title: '一般调整存档即可',
      change: {
        adjustments: [
          {
            on: '2026-03-02',
            reason: '专项整治',
            major: '否',
            changes: '三月增加 5 家次',
            archived: '2026-计划-02',
          },
        ],
      },
    },
    {
      title: '重大调整重新报批、备案',
      change: {
        adjustments: [
          {
            on: '2026-03-02',
            reason: '安全生产大检查',
            major: '是',
            changes: '调整全年安排',
            archived: '2026-计划-02',
            approval: { by: '示例市人民政府', on: '2026-03-10' },
            filing: { to: '示例省应急管理厅', on: '2026-03-12' },
            publishedOn: '2026-03-16',
          },
        ],
      },
    },
    {
      title: '重大调整未报批、未备案',
      change: {
        adjustments: [
          { on: '2026-03-02', reason: '大检查', major: '是', changes: '调整', archived: '2026-计划-02' },
        ],
      },
      reports: ['adjustments.0.approval', 'adjustments.0.filing'],
    },
    {
      title: '成文当日调整，批准当日公布',
      change: {
        adjustments: [
          {
            on: '2026-02-10',
            reason: '安全生产大检查',
            major: '是',
            changes: '调整全年安排',
            archived: '2026-计划-02',
            approval: { by: '示例市人民政府', on: '2026-03-10' },
            filing: { to: '示例省应急管理厅', on: '2026-03-12' },
            publishedOn: '2026-03-10',
          },
        ],
      },
    },
    {
      title: '没有存档',
      change: { adjustments: [{ on: '2026-03-02', reason: '大检查', major: '否', changes: '调整' }] },
      reports: ['adjustments.0.archived'],
    },
    {
      title: '先公布后批准，且早于计划成文',
      change: {
        adjustments: [
          {
            on: '2026-02-02',
            reason: '大检查',
            major: '是',
            changes: '调整',
            archived: '2026-计划-02',
            approval: { by: '示例市人民政府', on: '2026-03-10' },
            filing: { to: '示例省应急管理厅', on: '2026-03-12' },
            publishedOn: '2026-03-09',
          },
        ],
      },
      reports: ['adjustments.0.approval.on', 'adjustments.0.on'],
    },
  ],
});
