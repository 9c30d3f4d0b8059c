import { adjustmentLabel } from '../../derive/documents/plan-letters.ts';
import { derivePlanAdjust } from '../../derive/documents/plan-notices.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { channelOf } from '../../derive/documents/lists/draw.ts';
import { defineDocument } from '../define.ts';
import { approvalPart, channel } from '../plan-view.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';

const view = part('调整说明', {
  agency: leaf('发文机关'),
  docNumber: leaf('发文字号'),
  year: leaf('计划年度'),
  name: leaf('计划名称'),
  subject: leaf('标题中的计划名称'),
  planNumber: leaf('计划文号').optional(),
  decidedOn: leaf('调整日期'),
  degree: leaf('一般或者重大调整'),
  reason: many('调整原因', leaf('段落')),
  changes: many('调整内容', leaf('段落')),
  visits: leaf('调整后计划家次').optional(),
  approval: approvalPart.optional(),
  filing: part('备案', { to: leaf('备案机关'), on: leaf('备案日期') }).optional(),
  months: part('月度计划', {
    rows: many(
      '各月',
      part('一月', {
        month: leaf('月份'),
        before: leaf('原计划家次'),
        after: leaf('调整后家次'),
        keyBefore: leaf('原重点家次'),
        keyAfter: leaf('调整后重点家次'),
      }),
    ),
  }).optional(),
  channel,
  date: leaf('公布日期'),
  verification,
});

/** 调整说明: one of each adjustment of a plan. */
export const planAdjust = defineDocument({
  id: 'plan-adjust',
  title: { zh: '计划调整说明', en: 'Adjustment of the plan' },
  of: 'plan',
  scopes: ['public'],
  paper: 'gongwen',
  view,
  parts: ({ adjustments }) => partsOf(adjustments, adjustmentLabel),
  sample: {
    plan: {
      adjustments: [
        {
          on: '2026-03-10',
          reason: '省应急管理厅部署粉尘涉爆企业专项执法，检查任务增加。',
          major: true,
          changes: '增加粉尘涉爆企业检查8家次，从其他执法工作日中调剂。',
          visits: 258,
          schedule: [{ month: '2026-04', visits: 28, keyVisits: 20 }],
          docNumber: '示应急〔2026〕12号',
          approval: { by: '示例市人民政府', on: '2026-03-18', docNumber: '示政函〔2026〕9号' },
          filing: { to: '示例省应急管理厅', on: '2026-03-20' },
          publishedOn: '2026-03-20',
        },
      ],
    },
  },
  derive: derivePlanAdjust,
  blank: (agency) => ({ channel: channelOf(agency) }),
});
