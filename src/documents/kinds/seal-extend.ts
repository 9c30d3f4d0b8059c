import {
  blankSealExtension,
  deriveSealExtension,
  extensionParts,
} from '../../derive/documents/coercion/seal.ts';
import { refuseOthers, sealing } from '../../derive/documents/coercion/common.ts';
import { laterSealingShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('延长查封扣押期限决定书', {
  ...laterSealingShape,
  before: leaf('原期限届满日'),
  approver: leaf('批准人'),
  reason: leaf('延长理由'),
  basis: leaf('延长依据'),
  to: leaf('延长至'),
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
