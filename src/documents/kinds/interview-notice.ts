import {
  blankInterviewNotice,
  deriveInterviewNotice,
  interviewLabel,
} from '../../derive/documents/case/interviews.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { letterShape } from '../case-view.ts';
import { withInterview } from '../samples/case-evidence.ts';
import { defineDocument } from '../define.ts';
import { leaf, part } from '../view.ts';

const view = part('询问通知书', {
  ...letterShape,
  person: leaf('被询问人'),
  matter: leaf('询问事由'),
  basis: leaf('询问依据'),
  time: leaf('询问时间'),
  place: leaf('询问地点'),
  bring: part('应携带材料', {
    identity: leaf('居民身份证').optional(),
    licence: leaf('营业执照').optional(),
    representation: leaf('法定代表人身份证明或者委托书').optional(),
    other: leaf('其他材料').optional(),
  }),
});

/** 询问通知书, form 15 of the enforcement set. */
export const interviewNotice = defineDocument({
  id: 'interview-notice',
  title: { zh: '询问通知书', en: 'Notice to attend an interview' },
  word: '询',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view,
  parts: ({ interviews }) =>
    partsOf(interviews, interviewLabel, ({ docNumber, noticeOn }) => (docNumber ?? noticeOn) !== undefined),
  sample: withInterview,
  derive: deriveInterviewNotice,
  blank: blankInterviewNotice,
});
