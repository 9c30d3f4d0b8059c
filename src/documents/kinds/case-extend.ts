import { blankExtension, deriveExtension, extensionLabel } from '../../derive/documents/case/filing.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { opinion, sheetParty, signers } from '../case-view.ts';
import { withExtension } from '../samples/case-decision.ts';
import { defineDocument } from '../define.ts';
import { numberedHead } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('案件延期审批表', {
  ...numberedHead,
  caseName: leaf('案件名称'),
  reason: leaf('案由'),
  party: sheetParty,
  filed: part('立案', { number: leaf('立案文号'), on: leaf('立案日期') }),
  due: leaf('原办理期限届满日'),
  grounds: leaf('延期理由'),
  basis: leaf('延期依据'),
  until: leaf('延长至'),
  opinions: part('各级意见', opinion),
  signers,
});

/** 案件延期审批表, form 45 of the enforcement set. */
export const caseExtend = defineDocument({
  id: 'case-extend',
  title: { zh: '案件延期审批表', en: 'Approval of more time for a case' },
  word: '案延',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view,
  parts: ({ filing }) => partsOf(filing?.extensions ?? [], extensionLabel),
  sample: withExtension,
  derive: deriveExtension,
  blank: blankExtension,
});
