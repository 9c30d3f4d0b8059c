import { deriveMajorReview } from '../../derive/documents/case/review.ts';
import { sheetParty } from '../case-view.ts';
import { withMajorReview } from '../samples/case-decision.ts';
import { defineDocument } from '../define.ts';
import { headShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('重大案件事前审查表', {
  ...headShape,
  docNumber: leaf('审查文号').optional(),
  caseName: leaf('案件名称'),
  reason: leaf('案由'),
  party: sheetParty,
  mine: part('煤矿', { name: leaf('煤矿名称'), capacity: leaf('核定生产能力') }).optional(),
  submitter: leaf('报审单位'),
  submittedOn: leaf('报审日期'),
  facts: leaf('违法事实'),
  basis: leaf('处罚依据'),
  proposal: leaf('拟处罚意见'),
  legalReview: leaf('法制审核意见'),
  level: leaf('审查层级'),
  reviewer: leaf('审查机构'),
  opinion: leaf('审查意见'),
  agreed: leaf('同意').optional(),
  refused: leaf('不同意').optional(),
});

/** 重大案件事前审查表: for cases that the level above reviews before the decision. */
export const majorReview = defineDocument({
  id: 'major-review',
  title: { zh: '重大案件事前审查表', en: 'Review of a major case beforehand' },
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: ({ preReview }) =>
    preReview ? undefined : { zh: '案件没有经过事前审查', en: 'the case was not reviewed beforehand' },
  sample: withMajorReview,
  derive: deriveMajorReview,
});
