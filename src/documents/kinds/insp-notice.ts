import { blankInspectionNotice, deriveInspectionNotice } from '../../derive/documents/inspection/approval.ts';
import { refuseBeforeMoj } from '../../derive/documents/inspection/common.ts';
import { defineDocument } from '../define.ts';
import { mojSample } from '../samples/inspection.ts';
import { contactShape, numberedShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('行政检查通知书', {
  ...numberedShape,
  party: leaf('被检查单位'),
  basis: leaf('检查依据'),
  matter: leaf('检查事项和内容'),
  way: leaf('检查方式').optional(),
  time: leaf('检查时间'),
  place: leaf('检查地点').optional(),
  team: leaf('检查人员'),
  assistants: leaf('协助检查人员'),
  scanCode: leaf('入企检查码').optional(),
  materials: leaf('需要准备的资料').optional(),
  contact: contactShape,
});

/** 行政检查通知书 of the forms of 2025. */
export const inspNotice = defineDocument({
  id: 'insp-notice',
  title: { zh: '行政检查通知书', en: 'Notice of an inspection' },
  word: '检通',
  of: 'inspection',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: (value) => {
    if (!value.moj)
      return { zh: '记录中没有行政检查文书的内容', en: 'the record has nothing of these forms' };
    if (value.moj.withoutNotice !== undefined)
      return {
        zh: `该次检查不提前通知：${value.moj.withoutNotice}`,
        en: 'the inspection is not announced beforehand',
      };
    return refuseBeforeMoj(value);
  },
  sample: mojSample,
  derive: deriveInspectionNotice,
  blank: blankInspectionNotice,
});
