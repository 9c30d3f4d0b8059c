import { blankSealDisposal, deriveSealDisposal } from '../../derive/documents/coercion/seal.ts';
import { refuseOthers, sealing } from '../../derive/documents/coercion/common.ts';
import { laterSealingShape, paragraphsShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('查封扣押处理决定书', {
  ...laterSealingShape,
  target: leaf('场所、设施或者财物'),
  basis: leaf('处理依据'),
  disposal: leaf('处理方式'),
  content: paragraphsShape('处理决定内容'),
});

/** 查封扣押处理决定书, form 11 of the enforcement set. */
export const sealDispose = defineDocument({
  id: 'seal-dispose',
  title: { zh: '查封扣押处理决定书', en: 'Decision on what was sealed or seized' },
  word: '查扣处',
  of: 'coercion',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: (value) => {
    const other = refuseOthers(sealing, '查封扣押处理决定书')(value);
    if (other) return other;
    return value.disposal ? undefined : { zh: '还没有作出处理决定', en: 'nothing has been decided yet' };
  },
  derive: deriveSealDisposal,
  blank: blankSealDisposal,
});
