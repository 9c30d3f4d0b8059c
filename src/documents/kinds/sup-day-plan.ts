import { blankDayPlan, deriveDayPlan } from '../../derive/documents/supervision/plan.ts';
import { refuseSupervision } from '../../derive/documents/supervision/common.ts';
import { officialShape, sectionShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';
import { daySample } from '../samples/supervision.ts';

const view = part('日常监督年度计划', {
  ...officialShape,
  name: leaf('计划名称'),
  basis: leaf('编制依据'),
  approval: part('批准', { on: leaf('批准日期'), number: leaf('审批编号').optional() }).optional(),
  subject: sectionShape('监督对象').optional(),
  focus: sectionShape('监督重点').optional(),
  months: sectionShape('监督安排').optional(),
  checks: sectionShape('监督记录').optional(),
});

/** 日常监督年度计划 (安全生产监管执法监督办法 第十二条). */
export const supDayPlan = defineDocument({
  id: 'sup-day-plan',
  title: { zh: '日常监督年度计划', en: 'Yearly plan of daily supervision' },
  of: 'supervision',
  scopes: ['internal'],
  paper: 'gongwen',
  view,
  refuses: refuseSupervision('daily', ({ dailyPlan }) => dailyPlan !== undefined, '日常监督年度计划'),
  sample: daySample,
  derive: deriveDayPlan,
  blank: blankDayPlan,
});
