import { blankHearingNotice, deriveHearingNotice } from '../../derive/documents/case/hearing.ts';
import { letterShape } from '../case-view.ts';
import { withHearing } from '../samples/case-hearing.ts';
import { defineDocument } from '../define.ts';
import { leaf, part } from '../view.ts';

const view = part('行政处罚听证会通知书', {
  ...letterShape,
  applicant: leaf('听证申请人'),
  you: leaf('称谓'),
  requestedOn: leaf('申请日期'),
  matter: leaf('案由'),
  time: leaf('听证时间'),
  place: leaf('听证地点'),
  open: leaf('公开举行').optional(),
  closed: leaf('不公开的理由').optional(),
  host: leaf('主持人'),
  hostPost: leaf('主持人职务').optional(),
  members: leaf('听证员'),
  clerk: leaf('书记员'),
  basis: leaf('听证程序的依据'),
});

/** 行政处罚听证会通知书, form 27 of the enforcement set. */
export const hearingNotice = defineDocument({
  id: 'hearing-notice',
  title: { zh: '行政处罚听证会通知书', en: 'Notice of a hearing' },
  word: '听通',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: ({ hearing }) =>
    hearing?.noticeOn ? undefined : { zh: '没有发出听证会通知', en: 'no notice of a hearing was given' },
  sample: withHearing,
  derive: deriveHearingNotice,
  blank: blankHearingNotice,
});
