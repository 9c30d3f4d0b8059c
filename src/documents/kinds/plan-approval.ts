import { blankPlanApproval, derivePlanApproval, letterParts } from '../../derive/documents/plan-letters.ts';
import { defineDocument } from '../define.ts';
import { planLetter } from '../plan-view.ts';
import { part } from '../view.ts';

/** 计划报批请示: upward, to the government of the same level. */
export const planApproval = defineDocument({
  id: 'plan-approval',
  title: { zh: '计划报批请示', en: 'Request for approval of the plan' },
  of: 'plan',
  scopes: ['internal'],
  paper: 'gongwen',
  view: part('计划报批请示', planLetter),
  parts: (plan) => letterParts(plan, 'request'),
  derive: derivePlanApproval,
  blank: blankPlanApproval,
});
