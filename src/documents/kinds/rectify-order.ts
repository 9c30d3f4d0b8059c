import { blankRectifyOrder, deriveRectifyOrder } from '../../derive/documents/rectify-order.ts';
import { orderForms } from '../../model/kinds/order.ts';
import { defineDocument } from '../define.ts';
import { leaf, many, part } from '../view.ts';

const view = part('责令限期整改指令书', {
  heading: leaf('文书总标题'),
  number: leaf('文书编号'),
  agency: leaf('制作机关'),
  party: leaf('被检查单位'),
  inspectedOn: leaf('检查日期'),
  problems: many(
    '存在的问题',
    part('问题', {
      number: leaf('编号'),
      text: leaf('问题描述'),
      basis: leaf('不符合的规定').optional(),
    }),
  ),
  terms: many('整改期限', part('一组', { items: leaf('问题序号'), due: leaf('整改期限') })),
  basis: leaf('责令整改依据'),
  remedies: many('救济告知', leaf('段落')),
  officers: many('执法人员', part('执法人员', { certificate: leaf('执法证号') })),
  date: leaf('制作日期'),
  verification: part('核验', { code: leaf('核验码'), url: leaf('核验网址') }).optional(),
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
  refuses: ({ form }) =>
    form === 'rectify'
      ? undefined
      : {
          zh: `该文书为${orderForms[form]}，不是责令限期整改指令书`,
          en: 'the record is another order, not one to correct within a term',
        },
  derive: deriveRectifyOrder,
  blank: blankRectifyOrder,
});
