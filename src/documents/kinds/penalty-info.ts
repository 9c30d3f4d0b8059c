import { blankPenaltyInfo, derivePenaltyInfo } from '../../derive/documents/penalty-info.ts';
import { defineDocument } from '../define.ts';
import { formShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

/** 行政处罚信息公示表: what the public sees of a penalty, in the fields of the credit information exchange. */
export const penaltyInfo = defineDocument({
  id: 'penalty-info',
  title: { zh: '行政处罚信息公示表', en: 'Published particulars of a penalty' },
  of: 'penalty',
  scopes: ['public'],
  paper: 'form',
  view: part('行政处罚信息公示表', {
    ...formShape,
    number: leaf('行政处罚决定书文号'),
    rows: many('项目', part('项目', { title: leaf('项目名称'), text: leaf('内容') })),
    reply: leaf('当事人说明').optional(),
  }),
  derive: derivePenaltyInfo,
  blank: blankPenaltyInfo,
});
