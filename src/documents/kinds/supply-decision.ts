import {
  blankSupplyDecision,
  deriveSupplyDecision,
  refuseSupply,
} from '../../derive/documents/coercion/supply.ts';
import { supplySample } from '../samples/coercion.ts';
import { numberedShape, paragraphsShape, remediesShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('停止供电（供应民用爆炸物品）决定书', {
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
  lifting: leaf('解除依据'),
  remedies: remediesShape,
});

/** 停止供电（供应民用爆炸物品）决定书, form 13 of the enforcement set, to the firm. */
export const supplyDecision = defineDocument({
  id: 'supply-decision',
  title: { zh: '停止供电（供应民用爆炸物品）决定书', en: 'Decision to stop supplies' },
  word: '停供决',
  of: 'coercion',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: refuseSupply(),
  sample: supplySample,
  derive: deriveSupplyDecision,
  blank: blankSupplyDecision,
});
