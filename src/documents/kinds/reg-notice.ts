import {
  blankRegistrationNotice,
  deriveRegistrationNotice,
  registrationLabel,
} from '../../derive/documents/case/registrations.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { goods, letterShape, signers } from '../case-view.ts';
import { withRegistration } from '../samples/case-evidence.ts';
import { defineDocument } from '../define.ts';
import { leaf, part } from '../view.ts';

const view = part('先行登记保存证据通知书', {
  ...letterShape,
  party: leaf('被通知人'),
  you: leaf('称谓'),
  matter: leaf('案由'),
  basis: leaf('登记保存依据'),
  storage: leaf('保存方式和地点'),
  term: part('处理期限', { days: leaf('期限'), until: leaf('届满日') }),
  goods,
  signers,
});

/** 先行登记保存证据通知书 with its list, form 20 of the enforcement set. */
export const regNotice = defineDocument({
  id: 'reg-notice',
  title: { zh: '先行登记保存证据通知书', en: 'Notice of the registration of evidence' },
  word: '先保通',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view,
  parts: ({ registrations }) => partsOf(registrations, registrationLabel),
  sample: withRegistration,
  derive: deriveRegistrationNotice,
  blank: blankRegistrationNotice,
});
