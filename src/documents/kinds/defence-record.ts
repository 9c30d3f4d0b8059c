import {
  blankDefenceRecord,
  deriveDefenceRecord,
  statementLabel,
} from '../../derive/documents/case/review.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { officers } from '../case-view.ts';
import { withDefence } from '../samples/case-hearing.ts';
import { defineDocument } from '../define.ts';
import { headShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('当事人陈述申辩笔录', {
  ...headShape,
  caseName: leaf('案件名称'),
  times: leaf('时间'),
  place: leaf('地点'),
  person: part('陈述申辩人', {
    name: leaf('姓名'),
    gender: leaf('性别'),
    employer: leaf('工作单位'),
    post: leaf('职务'),
    phone: leaf('联系电话'),
    address: leaf('地址'),
    postcode: leaf('邮政编码'),
  }),
  officers,
  recorder: leaf('记录人'),
  notice: part('告知书', {
    title: leaf('告知书名称'),
    number: leaf('告知书文号'),
    on: leaf('告知日期'),
  }).optional(),
  bases: part('依据', { certificates: leaf('出示证件的依据'), statement: leaf('陈述申辩的依据') }),
  record: many('陈述申辩内容', leaf('段落')),
});

/** 当事人陈述申辩笔录, form 25 of the enforcement set: a record, without a number. */
export const defenceRecord = defineDocument({
  id: 'defence-record',
  title: { zh: '当事人陈述申辩笔录', en: 'Record of the party’s defence' },
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  pageCount: true,
  view,
  parts: ({ statements }) => partsOf(statements, statementLabel, ({ kind }) => kind === 'oral'),
  sample: withDefence,
  derive: deriveDefenceRecord,
  blank: blankDefenceRecord,
});
