import {
  blankRegistrationSheet,
  deriveRegistrationApproval,
  registrationLabel,
} from '../../derive/documents/case/registrations.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { opinion, sheetParty, signers } from '../case-view.ts';
import { withRegistration } from '../samples/case-evidence.ts';
import { defineDocument } from '../define.ts';
import { numberedHead } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('先行登记保存证据审批表', {
  ...numberedHead,
  caseName: leaf('案件名称'),
  party: sheetParty,
  facts: leaf('案件基本情况'),
  goods: leaf('证据名称及数量'),
  reason: leaf('登记保存理由'),
  basis: leaf('登记保存依据'),
  storage: leaf('保存方式'),
  opinions: part('各级意见', opinion),
  signers,
});

/** 先行登记保存证据审批表, form 19 of the enforcement set. */
export const regApproval = defineDocument({
  id: 'reg-approval',
  title: { zh: '先行登记保存证据审批表', en: 'Approval of the registration of evidence' },
  word: '先保审',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view,
  parts: ({ registrations }) => partsOf(registrations, registrationLabel),
  sample: withRegistration,
  derive: deriveRegistrationApproval,
  blank: blankRegistrationSheet,
});
