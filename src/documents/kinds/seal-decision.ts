import { blankSealDecision, deriveSealDecision } from '../../derive/documents/coercion/seal.ts';
import { refuseOthers, sealing } from '../../derive/documents/coercion/common.ts';
import { numberedShape, paragraphsShape, remediesShape } from '../shapes.ts';
import { personPart, unitPart } from '../shared-view.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('查封扣押决定书', {
  ...numberedShape,
  you: leaf('对当事人的称呼'),
  unit: unitPart('当事人').optional(),
  person: personPart('当事人').optional(),
  facts: paragraphsShape('存在的情形'),
  reason: leaf('理由').optional(),
  basis: leaf('查封扣押依据'),
  measure: leaf('查封或者扣押'),
  target: leaf('场所、设施或者财物'),
  content: paragraphsShape('决定内容'),
  from: leaf('期限起'),
  to: leaf('期限止'),
  list: part('清单', { title: leaf('清单名称'), number: leaf('清单编号').optional() }),
  custody: part('保管', { place: leaf('保管地点'), keeper: leaf('保管人') }).optional(),
  remedies: remediesShape,
});

/** 查封扣押决定书, form 8 of the enforcement set. */
export const sealDecision = defineDocument({
  id: 'seal-decision',
  title: { zh: '查封扣押决定书', en: 'Decision to seal or seize' },
  word: '查扣',
  of: 'coercion',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: refuseOthers(sealing, '查封扣押决定书'),
  derive: deriveSealDecision,
  blank: blankSealDecision,
});
