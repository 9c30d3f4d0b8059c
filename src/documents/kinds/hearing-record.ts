import { blankHearingRecord, deriveHearingRecord } from '../../derive/documents/case/hearing.ts';
import { withHearing } from '../samples/case-hearing.ts';
import { defineDocument } from '../define.ts';
import { headShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('听证笔录', {
  ...headShape,
  caseName: leaf('案件名称'),
  place: leaf('听证地点'),
  times: leaf('听证时间'),
  open: leaf('是否公开'),
  host: leaf('主持人'),
  members: leaf('听证员'),
  clerk: leaf('书记员'),
  investigators: many('调查人员', part('调查人员', { name: leaf('姓名'), certificate: leaf('执法证号') })),
  applicant: part('听证申请人', {
    name: leaf('名称'),
    representative: leaf('法定代表人（负责人）'),
    agents: many('委托代理人', part('代理人', { name: leaf('姓名'), about: leaf('单位和职务') })),
    address: leaf('地址'),
    phone: leaf('联系电话'),
  }),
  thirdPersons: leaf('第三人'),
  record: many('听证记录', leaf('段落')),
});

/** 听证笔录, form 28 of the enforcement set: a record, without a number. */
export const hearingRecord = defineDocument({
  id: 'hearing-record',
  title: { zh: '听证笔录', en: 'Record of a hearing' },
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: ({ hearing }) =>
    hearing?.on ? undefined : { zh: '案件没有举行听证', en: 'the case had no hearing' },
  sample: withHearing,
  derive: deriveHearingRecord,
  blank: blankHearingRecord,
});
