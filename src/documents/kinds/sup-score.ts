import { blankScoreSheet, deriveScoreSheet } from '../../derive/documents/supervision/results.ts';
import { refuseSupervision } from '../../derive/documents/supervision/common.ts';
import { formShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';
import { defineDocument } from '../define.ts';
import { roundSample } from '../samples/supervision.ts';

const view = part('综合监督评分表', {
  ...formShape,
  subject: leaf('被监督单位'),
  name: leaf('监督名称'),
  held: leaf('监督时间'),
  standard: leaf('评分标准'),
  items: many(
    '评分项目',
    part('评分项目', {
      number: leaf('序号'),
      system: leaf('监督内容'),
      item: leaf('评分内容'),
      full: leaf('满分'),
      score: leaf('得分'),
      reason: leaf('扣分理由'),
    }),
  ),
  full: leaf('满分合计'),
  total: leaf('得分合计'),
});

/** 综合监督评分表, of a hundred points (安全生产监管执法监督办法 第十条). */
export const supScore = defineDocument({
  id: 'sup-score',
  title: { zh: '综合监督评分表', en: 'Score sheet of a comprehensive supervision' },
  of: 'supervision',
  scopes: ['internal'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: refuseSupervision(undefined, ({ scores }) => scores !== undefined, '评分'),
  sample: roundSample,
  derive: deriveScoreSheet,
  blank: blankScoreSheet,
});
