import { blankLegalReview, deriveLegalReview } from '../../derive/documents/case/review.ts';
import { defineDocument } from '../define.ts';
import { headShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('法制审核意见书', {
  ...headShape,
  caseName: leaf('案件名称'),
  party: leaf('当事人'),
  handlers: leaf('承办人'),
  submittedOn: leaf('送审日期'),
  facts: leaf('违法事实'),
  evidence: leaf('证据'),
  basis: leaf('适用法律'),
  proposal: leaf('拟处理意见'),
  unit: leaf('审核机构'),
  qualification: leaf('审核人员资格'),
  conclusion: many('审核结论', part('结论', { label: leaf('结论'), chosen: leaf('已选').optional() })),
  opinion: leaf('审核意见'),
  adopted: leaf('意见采纳情况').optional(),
  law: leaf('审核依据').optional(),
  signers: many('审核人', part('审核人', { certificate: leaf('审核人员证号').optional() })),
  date: leaf('审核日期'),
});

/** 法制审核意见书: by somebody who did not handle the case; of the later sets. */
export const legalReview = defineDocument({
  id: 'legal-review',
  title: { zh: '法制审核意见书', en: 'Opinion of the legal review' },
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: ({ legalReview: review }) =>
    review ? undefined : { zh: '案件没有经过法制审核', en: 'the case has not been reviewed' },
  derive: deriveLegalReview,
  blank: blankLegalReview,
});
