import {
  blankSealExtension,
  deriveSealExtension,
  extensionParts,
} from '../../derive/documents/coercion/seal.ts';
import { refuseOthers, sealing } from '../../derive/documents/coercion/common.ts';
import { numberedShape, remediesShape } from '../shapes.ts';
import { personPart, unitPart } from '../shared-view.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('延长查封扣押期限决定书', {
  ...numberedShape,
  you: leaf('对当事人的称呼'),
  unit: unitPart('当事人').optional(),
  person: personPart('当事人').optional(),
  decision: part('原决定', { title: leaf('文书名称'), number: leaf('文书编号'), on: leaf('决定日期') }),
  measure: leaf('查封或者扣押'),
  before: leaf('原期限届满日'),
  approver: leaf('批准人'),
  reason: leaf('延长理由'),
  basis: leaf('延长依据'),
  to: leaf('延长至'),
  list: part('清单', { title: leaf('清单名称'), number: leaf('清单编号').optional() }),
  remedies: remediesShape,
});

/** 延长查封扣押期限决定书, form 10 of the enforcement set: one for each extension. */
export const sealExtend = defineDocument({
  id: 'seal-extend',
  title: { zh: '延长查封扣押期限决定书', en: 'Decision to extend sealing or seizure' },
  word: '查扣延期',
  of: 'coercion',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: refuseOthers(sealing, '延长查封扣押期限决定书'),
  parts: extensionParts,
  sample: {
    coercion: {
      extensions: [
        {
          docNumber: '（示）应急查扣延期〔2026〕1号',
          on: '2026-02-09',
          to: '2026-03-01',
          reason: '报警器检定机构的检测尚未完成，情况复杂。',
          by: '安示范',
          role: 'principal',
          servedOn: '2026-02-09',
        },
      ],
    },
  },
  derive: deriveSealExtension,
  blank: blankSealExtension,
});
