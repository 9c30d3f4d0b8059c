import { blankInterview, deriveInterview, interviewLabel } from '../../derive/documents/case/interviews.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { officers } from '../case-view.ts';
import { withInterview } from '../samples/case-evidence.ts';
import { defineDocument } from '../define.ts';
import { headShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('询问笔录', {
  ...headShape,
  times: leaf('询问时间'),
  ordinal: leaf('第几次询问'),
  place: leaf('询问地点'),
  person: part('被询问人', {
    name: leaf('姓名'),
    gender: leaf('性别'),
    age: leaf('年龄'),
    idNumber: leaf('身份证号'),
    employer: leaf('工作单位'),
    post: leaf('职务'),
    address: leaf('住址'),
    phone: leaf('联系电话'),
  }),
  officers,
  recorder: leaf('记录人'),
  present: leaf('在场人'),
  matter: leaf('询问事由'),
  bases: part('依据', {
    certificates: leaf('出示证件的依据'),
    questioning: leaf('如实回答的依据'),
    recusal: leaf('回避的依据'),
  }),
  heard: leaf('对权利义务的回答').optional(),
  questions: many('问答', part('一问一答', { ask: leaf('问'), answer: leaf('答') })),
  record: many('询问内容', leaf('段落')).optional(),
  statement: leaf('被询问人自书内容').optional(),
  refusal: leaf('拒绝签名的理由').optional(),
});

/** 询问笔录, form 16 of the enforcement set: a record, without a number. */
export const interview = defineDocument({
  id: 'interview',
  title: { zh: '询问笔录', en: 'Record of an interview' },
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  pageCount: true,
  view,
  parts: ({ interviews }) => partsOf(interviews, interviewLabel),
  sample: withInterview,
  derive: deriveInterview,
  blank: blankInterview,
});
