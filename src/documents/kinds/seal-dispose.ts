import { blankSealDisposal, deriveSealDisposal } from '../../derive/documents/coercion/seal.ts';
import { refuseOthers, sealing } from '../../derive/documents/coercion/common.ts';
import { numberedShape, paragraphsShape, remediesShape } from '../shapes.ts';
import { personPart, unitPart } from '../shared-view.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('查封扣押处理决定书', {
  ...numberedShape,
  you: leaf('对当事人的称呼'),
  unit: unitPart('当事人').optional(),
  person: personPart('当事人').optional(),
  decision: part('原决定', { title: leaf('文书名称'), number: leaf('文书编号'), on: leaf('决定日期') }),
  measure: leaf('查封或者扣押'),
  target: leaf('场所、设施或者财物'),
  basis: leaf('处理依据'),
  disposal: leaf('处理方式'),
  content: paragraphsShape('处理决定内容'),
  list: part('清单', { title: leaf('清单名称'), number: leaf('清单编号').optional() }),
  remedies: remediesShape,
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
