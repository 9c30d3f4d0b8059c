import {
  blankSupervisionCircular,
  deriveSupervisionCircular,
} from '../../derive/documents/supervision/results.ts';
import { refuseSupervision } from '../../derive/documents/supervision/common.ts';
import { officialShape, sectionShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';
import { roundSample } from '../samples/supervision.ts';

const view = part('综合监督通报', {
  ...officialShape,
  number: leaf('发文字号'),
  name: leaf('监督名称'),
  to: leaf('通报范围'),
  held: leaf('监督时间').optional(),
  subject: leaf('被监督单位'),
  basis: leaf('通报依据'),
  situation: sectionShape('总体情况').optional(),
  experience: sectionShape('经验做法').optional(),
  problems: sectionShape('主要问题').optional(),
  requirements: sectionShape('整改要求和措施').optional(),
});

/** 综合监督通报 (安全生产监管执法监督办法 第十一条). */
export const supCircular = defineDocument({
  id: 'sup-circular',
  title: { zh: '综合监督通报', en: 'Circular on a supervision' },
  of: 'supervision',
  scopes: ['internal'],
  paper: 'gongwen',
  view,
  refuses: refuseSupervision(undefined, ({ circular }) => circular !== undefined, '通报'),
  sample: roundSample,
  derive: deriveSupervisionCircular,
  blank: blankSupervisionCircular,
});
