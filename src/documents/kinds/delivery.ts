import { blankDelivery, deriveDelivery } from '../../derive/documents/delivery.ts';
import { defineDocument } from '../define.ts';
import { numberedShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

/** 文书送达回执, form 40: the receipt of everything served in a case. */
export const delivery = defineDocument({
  id: 'delivery',
  title: { zh: '文书送达回执', en: 'Receipt of delivery' },
  word: '回',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  pageCount: true,
  view: part('文书送达回执', {
    ...numberedShape,
    caseName: leaf('案件名称'),
    recipient: leaf('受送达人'),
    rows: many(
      '送达',
      part('一份文书', {
        document: leaf('文书名称'),
        number: leaf('文书文号').optional(),
        place: leaf('送达地点').optional(),
        on: leaf('送达日期').optional(),
        method: leaf('送达方式'),
        remark: leaf('备注').optional(),
      }),
    ),
  }),
  refuses: ({ deliveries }) =>
    deliveries.length > 0 ? undefined : { zh: '该案没有送达记录', en: 'nothing has been served in the case' },
  sample: { case: { receiptNumber: '（示）应急回〔2026〕1号' } },
  derive: deriveDelivery,
  blank: blankDelivery,
});
