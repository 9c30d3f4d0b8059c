import {
  blankWithdrawNotice,
  deriveWithdrawNotice,
  notWithdrawn,
} from '../../derive/documents/withdraw-notice.ts';
import { defineDocument } from '../define.ts';
import { withdrawnSample } from '../samples/statistics.ts';
import { verification } from '../shared-view.ts';
import { leaf, part } from '../view.ts';

/** 撤回公示说明, put up in place of a penalty: made of its tombstone, and so never of the party or a fact. */
export const withdrawNotice = defineDocument({
  id: 'withdraw-notice',
  title: { zh: '撤回公示说明', en: 'Notice of a withdrawn publication' },
  of: 'penalty',
  ofRemains: true,
  scopes: ['internal', 'public'],
  paper: 'gongwen',
  view: part('撤回公示说明', {
    agency: leaf('公示机关'),
    number: leaf('处罚决定书文号'),
    decidedOn: leaf('处罚决定日期').optional(),
    endedOn: leaf('撤回日期'),
    reason: leaf('撤回理由'),
    basis: leaf('撤回依据').optional(),
    channel: part('监督渠道', { phone: leaf('监督电话') }),
    date: leaf('说明日期'),
    verification,
  }),
  refuses: notWithdrawn,
  sample: withdrawnSample,
  derive: deriveWithdrawNotice,
  blank: blankWithdrawNotice,
});
