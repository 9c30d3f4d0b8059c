import {
  blankSupplyResume,
  deriveSupplyResume,
  refuseSupply,
} from '../../derive/documents/coercion/supply.ts';
import { supplySample } from '../samples/coercion.ts';
import { contactShape, numberedShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('恢复供电（供应民用爆炸物品）通知书', {
  ...numberedShape,
  supplier: leaf('供应单位'),
  party: leaf('生产经营单位'),
  measure: leaf('停供措施'),
  goods: leaf('停止供应的内容'),
  start: leaf('停供时间'),
  decision: part('停供决定', { on: leaf('决定日期'), number: leaf('文书编号') }),
  performedOn: leaf('履行日期'),
  basis: leaf('恢复依据'),
  resumeAt: leaf('恢复时间'),
  contact: contactShape,
});

/** 恢复供电（供应民用爆炸物品）通知书, form 14 of the enforcement set, to the supplier. */
export const supplyResume = defineDocument({
  id: 'supply-resume',
  title: { zh: '恢复供电（供应民用爆炸物品）通知书', en: 'Notice to resume supplies' },
  word: '恢复通',
  of: 'coercion',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: refuseSupply(({ resume }) => resume?.docNumber !== undefined),
  sample: supplySample,
  derive: deriveSupplyResume,
  blank: blankSupplyResume,
});
