import { blankPlanFiling, derivePlanFiling, letterParts } from '../../derive/documents/plan-letters.ts';
import { defineDocument } from '../define.ts';
import { approvalPart, planLetter } from '../plan-view.ts';
import { leaf, part } from '../view.ts';

const view = part('备案报告', {
  ...planLetter,
  approval: approvalPart,
  issued: leaf('印发文号').optional(),
});

/** 备案报告: upward, to the agency above. */
export const planFiling = defineDocument({
  id: 'plan-filing',
  title: { zh: '备案报告', en: 'Report for the filing of the plan' },
  of: 'plan',
  scopes: ['internal'],
  paper: 'gongwen',
  view,
  parts: (plan) => letterParts(plan, 'filingReport'),
  derive: derivePlanFiling,
  blank: blankPlanFiling,
});
