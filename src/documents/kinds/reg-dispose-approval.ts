import {
  blankRegistrationSheet,
  deriveDisposalApproval,
  registrationLabel,
} from '../../derive/documents/case/registrations.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { opinion, sheetParty, signers } from '../case-view.ts';
import { withRegistration } from '../samples/case-evidence.ts';
import { defineDocument } from '../define.ts';
import { numberedHead } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('先行登记保存证据处理审批表', {
  ...numberedHead,
  caseName: leaf('案件名称'),
  party: sheetParty,
  registeredOn: leaf('登记保存日期'),
  noticeNumber: leaf('登记保存通知书文号'),
  goods: leaf('证据名称及数量'),
  basis: leaf('处理依据'),
  content: many('拟处理方式', leaf('段落')),
  opinions: part('各级意见', opinion),
  signers,
});

/** 先行登记保存证据处理审批表, form 21 of the enforcement set. */
export const regDisposeApproval = defineDocument({
  id: 'reg-dispose-approval',
  title: { zh: '先行登记保存证据处理审批表', en: 'Approval of what becomes of registered evidence' },
  word: '先保处审',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view,
  parts: ({ registrations }) =>
    partsOf(registrations, registrationLabel, ({ disposal }) => disposal !== undefined),
  sample: withRegistration,
  derive: deriveDisposalApproval,
  blank: blankRegistrationSheet,
});
