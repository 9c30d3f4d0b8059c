import { blankScheme, deriveScheme } from '../../derive/documents/inspection/scheme.ts';
import { defineDocument } from '../define.ts';
import { formShape, pointsShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('现场检查方案', {
  ...formShape,
  number: leaf('文书编号').optional(),
  party: leaf('被检查单位'),
  address: leaf('地址'),
  contact: leaf('联系人'),
  phone: leaf('联系电话'),
  sector: leaf('所属行业'),
  time: leaf('检查时间'),
  team: leaf('行政执法人员'),
  matters: pointsShape('检查内容'),
  checklists: leaf('检查表').optional(),
  way: leaf('检查方式'),
  review: leaf('审核意见').optional(),
  approval: leaf('审批意见').optional(),
  remark: leaf('备注'),
  duties: many(
    '检查分工明细表',
    part('分工', {
      number: leaf('序号'),
      text: leaf('检查内容'),
      materials: leaf('主要资料及方法'),
      place: leaf('检查地点'),
      by: leaf('检查分工'),
      change: leaf('调整情况'),
    }),
  ).optional(),
});

/** 现场检查方案, form 2 of the enforcement set; 检查方案 of the coal sets, with the table of duties. */
export const inspScheme = defineDocument({
  id: 'insp-scheme',
  title: { zh: '现场检查方案', en: 'Scheme of an inspection' },
  word: '检查',
  of: 'inspection',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: ({ scheme }) => (scheme ? undefined : { zh: '没有检查方案', en: 'the inspection has no scheme' }),
  derive: deriveScheme,
  blank: blankScheme,
});
