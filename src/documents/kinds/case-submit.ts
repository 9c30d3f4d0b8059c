import { blankSubmission, deriveSubmission } from '../../derive/documents/case/filing.ts';
import { opinion, sheetParty, signers } from '../case-view.ts';
import { coalSubmission } from '../coal-view.ts';
import { withSubmission } from '../samples/case-decision.ts';
import { defineDocument } from '../define.ts';
import { numberedHead } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('案件处理呈批表', {
  ...numberedHead,
  caseName: leaf('案件名称'),
  party: sheetParty,
  facts: leaf('违法事实、证据和处罚依据'),
  defence: leaf('当事人的申辩意见'),
  opinions: part('各级意见', opinion),
  signers,
  coal: coalSubmission,
});

/** 案件处理呈批表, form 30 of the enforcement set. */
export const caseSubmit = defineDocument({
  id: 'case-submit',
  title: { zh: '案件处理呈批表', en: 'Submission of a case for decision' },
  word: '处呈',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: ({ submission }) =>
    submission ? undefined : { zh: '案件没有呈批', en: 'the case has not been submitted' },
  sample: withSubmission,
  derive: deriveSubmission,
  blank: blankSubmission,
});
