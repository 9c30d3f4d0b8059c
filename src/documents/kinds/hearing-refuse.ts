import { blankHearingRefusal, deriveHearingRefusal } from '../../derive/documents/case/hearing.ts';
import { letterShape } from '../case-view.ts';
import { withRefusal } from '../samples/case-hearing.ts';
import { defineDocument } from '../define.ts';
import { leaf, part } from '../view.ts';

const view = part('不予受理听证申请通知书', {
  ...letterShape,
  applicant: leaf('听证申请人'),
  you: leaf('称谓'),
  requestedOn: leaf('申请日期'),
  matter: leaf('案由'),
  notice: leaf('听证告知书文号').optional(),
  ground: leaf('不予受理的理由'),
  bases: part('依据', {
    hearing: leaf('听证范围的依据'),
    statement: leaf('陈述申辩的依据'),
  }),
});

/** 不予受理听证申请通知书, of the later sets. */
export const hearingRefuse = defineDocument({
  id: 'hearing-refuse',
  title: { zh: '不予受理听证申请通知书', en: 'Refusal of a hearing' },
  word: '不听',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: ({ hearing }) =>
    hearing?.refusal ? undefined : { zh: '没有不予受理听证申请', en: 'no request for a hearing was refusal' },
  sample: withRefusal,
  derive: deriveHearingRefusal,
  blank: blankHearingRefusal,
});
