import { blankPlanFiling, derivePlanFiling } from '../../derive/documents/plan-letters.ts';
import { defineDocument } from '../define.ts';
import { approvalPart, planLetter } from '../plan-view.ts';
import { leaf, part } from '../view.ts';

const view = part('备案报告', {
  ...planLetter,
  approval: approvalPart,
  planNumber: leaf('计划文号').optional(),
});

/** 备案报告: upward, to the agency above. */
export const planFiling = defineDocument({
  id: 'plan-filing',
  title: { zh: '备案报告', en: 'Report for the filing of the plan' },
  of: 'plan',
  scopes: ['internal'],
  paper: 'gongwen',
  view,
  refuses: ({ filingReport }) =>
    filingReport ? undefined : { zh: '计划没有备案报告', en: 'no report for filing was made' },
  derive: derivePlanFiling,
  blank: blankPlanFiling,
});
