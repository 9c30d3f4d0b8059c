import { blankSpecialApproval, deriveSpecialApproval } from '../../derive/documents/supervision/notice.ts';
import { refuseSupervision } from '../../derive/documents/supervision/common.ts';
import { formShape, paragraphsShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('专项监督审批表', {
  ...formShape,
  number: leaf('审批编号').optional(),
  name: leaf('监督名称'),
  trigger: leaf('事由'),
  note: paragraphsShape('事由说明'),
  subject: leaf('监督对象'),
  team: leaf('监督人员'),
  basis: leaf('监督依据'),
  due: leaf('报告期限'),
  opinion: leaf('审批意见').optional(),
  extension: part('延期', { reason: leaf('延期理由'), until: leaf('延期至') }).optional(),
});

/** 专项监督审批表 (安全生产监管执法监督办法 第十三条). */
export const supSpecialApproval = defineDocument({
  id: 'sup-special-approval',
  title: { zh: '专项监督审批表', en: 'Approval of a special supervision' },
  of: 'supervision',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: refuseSupervision('special', ({ approval }) => approval !== undefined, '审批'),
  derive: deriveSpecialApproval,
  blank: blankSpecialApproval,
});
