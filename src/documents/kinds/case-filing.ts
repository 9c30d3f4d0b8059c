import { blankFiling, deriveFiling } from '../../derive/documents/case/filing.ts';
import { opinion, sheetParty, signers } from '../case-view.ts';
import { coalFiling } from '../coal-view.ts';
import { defineDocument } from '../define.ts';
import { numberedHead } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('立案审批表', {
  ...numberedHead,
  reason: leaf('案由'),
  source: leaf('案件来源'),
  time: leaf('时间'),
  caseName: leaf('案件名称'),
  party: sheetParty,
  facts: leaf('案件基本情况'),
  opinions: part('各级意见', opinion),
  signers,
  coal: coalFiling,
});

/** 立案审批表, form 1 of the enforcement set. */
export const caseFiling = defineDocument({
  id: 'case-filing',
  title: { zh: '立案审批表', en: 'Approval of the opening of a case' },
  word: '立',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: ({ filing }) => (filing ? undefined : { zh: '案件没有立案', en: 'the case has not been opened' }),
  derive: deriveFiling,
  blank: blankFiling,
});
