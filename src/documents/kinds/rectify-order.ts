import { blankRectifyOrder, deriveRectifyOrder } from '../../derive/documents/order/rectify.ts';
import { refuseOtherForms } from '../../derive/documents/order/problems.ts';
import { defineDocument } from '../define.ts';
import { numberedShape, officersShape, problemsShape, remediesShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('责令限期整改指令书', {
  ...numberedShape,
  party: leaf('被检查单位'),
  inspectedOn: leaf('检查日期'),
  problems: problemsShape,
  terms: many('整改期限', part('一组', { items: leaf('问题序号'), due: leaf('整改期限') })),
  basis: leaf('责令整改依据'),
  remedies: remediesShape,
  officers: officersShape,
});

/** 责令限期整改指令书, form 5 of the enforcement set. */
export const rectifyOrder = defineDocument({
  id: 'rectify-order',
  title: { zh: '责令限期整改指令书', en: 'Order to correct within a term' },
  word: '责改',
  of: 'order',
  scopes: ['party'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: refuseOtherForms('rectify'),
  derive: deriveRectifyOrder,
  blank: blankRectifyOrder,
});
