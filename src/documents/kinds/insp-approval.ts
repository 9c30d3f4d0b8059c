import {
  blankInspectionApproval,
  deriveInspectionApproval,
} from '../../derive/documents/inspection/approval.ts';
import { refuseBeforeMoj } from '../../derive/documents/inspection/common.ts';
import { defineDocument } from '../define.ts';
import { mojSample } from '../samples/inspection.ts';
import { numberedShape, officersShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('行政检查审批表', {
  ...numberedShape,
  party: part('被检查单位', {
    name: leaf('名称'),
    code: leaf('统一社会信用代码'),
    address: leaf('地址'),
    head: leaf('法定代表人（负责人）'),
    phone: leaf('联系电话'),
  }),
  matter: leaf('检查事项和内容'),
  basis: leaf('检查依据'),
  source: leaf('任务来源'),
  way: leaf('检查方式'),
  time: leaf('检查时间'),
  visits: leaf('本年度已检查次数'),
  team: leaf('检查人员'),
  assistants: leaf('协助检查人员'),
  notified: leaf('是否提前通知'),
  proposal: leaf('承办意见').optional(),
  review: leaf('审核意见').optional(),
  approval: leaf('审批意见').optional(),
  officers: officersShape,
});

/** 行政检查审批表 of the forms of 2025. */
export const inspApproval = defineDocument({
  id: 'insp-approval',
  title: { zh: '行政检查审批表', en: 'Approval of an inspection' },
  word: '检审',
  of: 'inspection',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: (value) =>
    value.moj
      ? refuseBeforeMoj(value)
      : { zh: '记录中没有行政检查文书的内容', en: 'the record has nothing of these forms' },
  sample: mojSample,
  derive: deriveInspectionApproval,
  blank: blankInspectionApproval,
});
