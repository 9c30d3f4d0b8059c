import { refuseBeforeMoj } from '../../derive/documents/inspection/common.ts';
import { blankInspectionResult, deriveInspectionResult } from '../../derive/documents/inspection/result.ts';
import { defineDocument } from '../define.ts';
import { mojSample } from '../samples/inspection.ts';
import { contactShape, formShape, problemsShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('行政检查结果告知书', {
  ...formShape,
  number: leaf('文书编号').optional(),
  party: leaf('被检查单位'),
  on: leaf('检查日期'),
  matter: leaf('检查事项'),
  result: leaf('检查结果'),
  findings: problemsShape,
  clear: leaf('没有问题').optional(),
  orders: leaf('已制作的文书').optional(),
  filed: leaf('立案情况').optional(),
  contact: contactShape,
});

/** 行政检查结果告知书 of the forms of 2025. */
export const inspResult = defineDocument({
  id: 'insp-result',
  title: { zh: '行政检查结果告知书', en: 'Notice of the result of an inspection' },
  word: '检告',
  of: 'inspection',
  scopes: ['party'],
  paper: 'form',
  view,
  refuses: (value) =>
    value.resultNotice?.docNumber === undefined
      ? { zh: '检查结果告知没有文书编号', en: 'the notice of the result bears no number' }
      : refuseBeforeMoj(value),
  sample: mojSample,
  derive: deriveInspectionResult,
  blank: blankInspectionResult,
});
