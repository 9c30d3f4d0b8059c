import {
  blankSupplyNotice,
  deriveSupplyNotice,
  refuseSupply,
} from '../../derive/documents/coercion/supply.ts';
import { supplySample } from '../samples/coercion.ts';
import { contactShape, numberedShape, paragraphsShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('停止供电（供应民用爆炸物品）通知书', {
  ...numberedShape,
  supplier: leaf('供应单位'),
  party: leaf('生产经营单位'),
  measure: leaf('停供措施'),
  goods: leaf('停止供应的内容'),
  start: leaf('停供时间'),
  hazard: paragraphsShape('重大事故隐患'),
  earlier: part('此前的决定', {
    on: leaf('作出日期'),
    title: leaf('文书名称'),
    number: leaf('文书编号').optional(),
  }),
  basis: leaf('停供依据'),
  contact: contactShape,
});

/** 停止供电（供应民用爆炸物品）通知书, form 12 of the enforcement set, to the supplier. */
export const supplyNotice = defineDocument({
  id: 'supply-notice',
  title: { zh: '停止供电（供应民用爆炸物品）通知书', en: 'Notice to stop supplies' },
  word: '停供通',
  of: 'coercion',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: refuseSupply(({ noticeNumber }) => noticeNumber !== undefined),
  sample: supplySample,
  derive: deriveSupplyNotice,
  blank: blankSupplyNotice,
});
