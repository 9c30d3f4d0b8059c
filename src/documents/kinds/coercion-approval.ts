import { blankCoercionApproval, deriveCoercionApproval } from '../../derive/documents/coercion/approval.ts';
import { numberedShape, officersShape, paragraphsShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('行政强制审批表', {
  ...numberedShape,
  caseName: leaf('案件名称'),
  unit: part('单位', {
    name: leaf('名称'),
    head: leaf('法定代表人'),
    address: leaf('地址'),
    phone: leaf('电话'),
  }).optional(),
  person: part('个人', {
    name: leaf('姓名'),
    gender: leaf('性别'),
    born: leaf('出生年月'),
    address: leaf('住址'),
    phone: leaf('电话'),
  }).optional(),
  facts: paragraphsShape('案件基本情况'),
  proposal: paragraphsShape('拟采取的行政强制、理由、依据和期限'),
  urgent: leaf('紧急情况').optional(),
  review: leaf('审核意见').optional(),
  opinion: leaf('审批意见').optional(),
  officers: officersShape,
});

/** 行政强制审批表, form 7 of the enforcement set. */
export const coercionApproval = defineDocument({
  id: 'coercion-approval',
  title: { zh: '行政强制审批表', en: 'Approval of coercion' },
  word: '强审',
  of: 'coercion',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: ({ approval }) =>
    approval ? undefined : { zh: '没有强制审批的内容', en: 'the record tells of no approval' },
  derive: deriveCoercionApproval,
  blank: blankCoercionApproval,
});
