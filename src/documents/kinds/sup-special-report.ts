import { blankSpecialReport, deriveSpecialReport } from '../../derive/documents/supervision/results.ts';
import { refuseSupervision } from '../../derive/documents/supervision/common.ts';
import { officialShape, sectionShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('专项监督报告', {
  ...officialShape,
  number: leaf('发文字号').optional(),
  name: leaf('监督名称'),
  unit: leaf('执法监督机构'),
  background: sectionShape('监督事由和经过').optional(),
  facts: sectionShape('查明的事实').optional(),
  conclusion: sectionShape('监督结论').optional(),
  responsibility: sectionShape('责任认定').optional(),
  proposals: sectionShape('处理建议').optional(),
  notice: leaf('整改通知书').optional(),
});

/** 专项监督报告, due thirty days after approval (安全生产监管执法监督办法 第十三条). */
export const supSpecialReport = defineDocument({
  id: 'sup-special-report',
  title: { zh: '专项监督报告', en: 'Report on a special supervision' },
  of: 'supervision',
  scopes: ['internal'],
  paper: 'gongwen',
  view,
  refuses: refuseSupervision('special', ({ report }) => report !== undefined, '监督报告'),
  derive: deriveSpecialReport,
  blank: blankSpecialReport,
});
