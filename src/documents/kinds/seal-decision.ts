import { blankSealDecision, deriveSealDecision } from '../../derive/documents/coercion/seal.ts';
import { refuseOthers, sealing } from '../../derive/documents/coercion/common.ts';
import { paragraphsShape, sealingShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('查封扣押决定书', {
  ...sealingShape,
  facts: paragraphsShape('存在的情形'),
  reason: leaf('理由').optional(),
  basis: leaf('查封扣押依据'),
  target: leaf('场所、设施或者财物'),
  content: paragraphsShape('决定内容'),
  from: leaf('期限起'),
  to: leaf('期限止'),
  custody: part('保管', { place: leaf('保管地点'), keeper: leaf('保管人') }).optional(),
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
