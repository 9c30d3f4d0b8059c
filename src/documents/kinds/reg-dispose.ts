import {
  blankDisposal,
  deriveDisposal,
  registrationLabel,
} from '../../derive/documents/case/registrations.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { withRegistration } from '../samples/case-evidence.ts';
import { defineDocument } from '../define.ts';
import { numberedShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('先行登记保存证据处理决定书', {
  ...numberedShape,
  party: leaf('当事人'),
  you: leaf('称谓'),
  registeredOn: leaf('登记保存日期'),
  noticeNumber: leaf('登记保存通知书文号'),
  goods: leaf('证据名称及数量'),
  basis: leaf('处理依据'),
  content: many('处理决定', leaf('段落')),
  remedies: many('救济告知', leaf('段落')),
});

/** 先行登记保存证据处理决定书, form 22 of the enforcement set. */
export const regDispose = defineDocument({
  id: 'reg-dispose',
  title: { zh: '先行登记保存证据处理决定书', en: 'Decision on registered evidence' },
  word: '先保处',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view,
  parts: ({ registrations }) =>
    partsOf(registrations, registrationLabel, ({ disposal }) => disposal !== undefined),
  sample: withRegistration,
  derive: deriveDisposal,
  blank: blankDisposal,
});
