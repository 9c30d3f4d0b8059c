import { blankInspectionRecord, deriveInspectionRecord } from '../../derive/documents/inspection/record.ts';
import { defineDocument } from '../define.ts';
import { formShape, officersShape, paragraphsShape, problemsShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('现场检查记录', {
  ...formShape,
  number: leaf('文书编号').optional(),
  party: part('被检查单位', {
    name: leaf('名称'),
    code: leaf('统一社会信用代码').optional(),
    address: leaf('地址'),
    head: leaf('法定代表人（负责人）'),
    post: leaf('职务'),
    phone: leaf('联系电话'),
  }),
  licences: many(
    '许可证件',
    part('许可证件', { name: leaf('名称'), number: leaf('编号'), to: leaf('有效期至') }),
  ).optional(),
  place: leaf('检查场所'),
  time: leaf('检查时间'),
  names: leaf('检查人员'),
  certificates: leaf('执法证号'),
  helpers: leaf('参加检查的其他人员').optional(),
  content: paragraphsShape('检查情况'),
  findings: problemsShape,
  clear: leaf('未发现问题').optional(),
  handling: paragraphsShape('处理情况'),
  refusal: leaf('拒签情况').optional(),
  recording: leaf('音像记录').optional(),
  officers: officersShape,
});

/** 现场检查记录, form 3 of the enforcement set; 现场检查笔录 of the mine inspectorate and of the forms of 2025. */
export const inspRecord = defineDocument({
  id: 'insp-record',
  title: { zh: '现场检查记录', en: 'Record of an inspection' },
  word: '检记',
  of: 'inspection',
  scopes: ['party'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: ({ record }) =>
    record ? undefined : { zh: '还没有检查记录', en: 'there is no record of the inspection yet' },
  derive: deriveInspectionRecord,
  blank: blankInspectionRecord,
});
