import {
  blankCaseClose,
  blankCrimeTransfer,
  blankTransfer,
  blankTransferApproval,
  deriveCaseClose,
  deriveCrimeTransfer,
  deriveTransfer,
  deriveTransferApproval,
} from '../../derive/documents/case/closing.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { letterShape, opinion, sheetParty, signers } from '../case-view.ts';
import { coalClosing } from '../coal-view.ts';
import { defineDocument } from '../define.ts';
import { crimeTransferred, transferred } from '../samples/execution.ts';
import { numberedHead, paragraphsShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const label = ({ on, to }: Case['transfers'][number]) => `${on} ${to}`;

const transfersOf =
  (kind?: Case['transfers'][number]['kind']) =>
  ({ transfers }: Case) =>
    partsOf(transfers, label, (each) => kind === undefined || each.kind === kind);

/** 案件移送审批表, form 43 of the enforcement set. */
export const transferApproval = defineDocument({
  id: 'transfer-approval',
  title: { zh: '案件移送审批表', en: 'Approval of the transfer of a case' },
  word: '移审',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view: part('案件移送审批表', {
    ...numberedHead,
    reason: leaf('案由'),
    party: sheetParty,
    to: leaf('受移送机关'),
    facts: leaf('案情简要'),
    grounds: leaf('移送理由'),
    basis: leaf('移送依据'),
    reportOn: leaf('报告日期'),
    opinions: part('各级意见', opinion),
    signers,
  }),
  parts: transfersOf(),
  sample: transferred,
  derive: deriveTransferApproval,
  blank: blankTransferApproval,
});

const letter = {
  ...letterShape,
  to: leaf('受移送机关'),
  reason: leaf('案由'),
  party: leaf('当事人'),
  filedOn: leaf('立案或者发现日期'),
  began: leaf('立案或者发现'),
  facts: paragraphsShape('查明的事实'),
  evidence: leaf('证据').optional(),
  grounds: leaf('移送理由'),
  basis: leaf('移送依据'),
  materials: many(
    '移送材料',
    part('材料', {
      number: leaf('序号'),
      name: leaf('材料名称'),
      copies: leaf('份数'),
      pages: leaf('页数'),
      remark: leaf('备注').optional(),
    }),
  ),
};

/** 案件移送书, form 44. */
export const transfer = defineDocument({
  id: 'transfer',
  title: { zh: '案件移送书', en: 'Letter of transfer' },
  word: '移',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view: part('案件移送书', letter),
  parts: transfersOf('administrative'),
  sample: transferred,
  derive: deriveTransfer,
  blank: blankTransfer,
});

/** 涉嫌犯罪案件移送书. */
export const crimeTransfer = defineDocument({
  id: 'crime-transfer',
  title: { zh: '涉嫌犯罪案件移送书', en: 'Transfer of a suspected crime' },
  word: '涉',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view: part('涉嫌犯罪案件移送书', {
    ...letter,
    crime: leaf('涉嫌罪名').optional(),
    decided: leaf('批准移送时间'),
    copiedTo: leaf('抄送机关').optional(),
    replyBasis: leaf('答复依据'),
  }),
  parts: transfersOf('crime'),
  sample: crimeTransferred,
  derive: deriveCrimeTransfer,
  blank: blankCrimeTransfer,
});

/** 结案审批表, form 46. */
export const caseClose = defineDocument({
  id: 'case-close',
  title: { zh: '结案审批表', en: 'Approval of the closing of a case' },
  word: '结',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view: part('结案审批表', {
    ...numberedHead,
    caseName: leaf('案件名称'),
    reason: leaf('案由'),
    party: sheetParty,
    filedOn: leaf('立案日期'),
    decidedOn: leaf('决定日期'),
    result: leaf('处理结果'),
    execution: leaf('执行情况'),
    ground: leaf('结案理由').optional(),
    opinions: part('各级意见', opinion),
    signers,
    coal: coalClosing,
  }),
  refuses: ({ closing }) =>
    closing ? undefined : { zh: '案件没有结案', en: 'the case has not been closed' },
  derive: deriveCaseClose,
  blank: blankCaseClose,
});
