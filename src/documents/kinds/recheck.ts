import { blankRecheck, deriveRecheck, recheckParts } from '../../derive/documents/order/recheck.ts';
import { defineDocument } from '../define.ts';
import { numberedShape, officersShape, paragraphsShape, pointsShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('整改复查意见书', {
  ...numberedShape,
  party: leaf('被复查单位'),
  earlier: part('此前的决定', {
    on: leaf('作出日期'),
    title: leaf('文书名称'),
    number: leaf('文书编号'),
  }),
  on: leaf('复查日期'),
  findings: pointsShape('逐项复查情况'),
  opinion: paragraphsShape('复查意见'),
  officers: officersShape,
  refused: leaf('拒签说明').optional(),
});

/** 整改复查意见书, form 6 of the enforcement set: one for each re-check of an order. */
export const recheck = defineDocument({
  id: 'recheck',
  title: { zh: '整改复查意见书', en: 'Opinion on a re-check' },
  word: '复查',
  of: 'order',
  scopes: ['party'],
  paper: 'form',
  view,
  parts: recheckParts,
  derive: deriveRecheck,
  blank: blankRecheck,
});
