import { blankHearingRight, deriveHearingRight, noticeLabel } from '../../derive/documents/case/notices.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { noticeFields } from '../case-view.ts';
import { withHearingRight } from '../samples/case-hearing.ts';
import { defineDocument } from '../define.ts';
import { leaf, part } from '../view.ts';

const view = part('行政处罚听证告知书', {
  ...noticeFields,
  hearing: part('听证权利', {
    basis: leaf('听证依据'),
    procedure: leaf('申请听证的依据'),
    term: leaf('申请听证的期限'),
  }),
});

/** 行政处罚听证告知书, form 26 of the enforcement set. */
export const hearingNoticeRight = defineDocument({
  id: 'hearing-notice-right',
  title: { zh: '行政处罚听证告知书', en: 'Notice of the right to a hearing' },
  word: '听告',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view,
  parts: ({ notices }) => partsOf(notices, noticeLabel, ({ hearingRight }) => hearingRight),
  sample: withHearingRight,
  derive: deriveHearingRight,
  blank: blankHearingRight,
});
