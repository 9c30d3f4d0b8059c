import { blankSupervisionScheme, deriveSupervisionScheme } from '../../derive/documents/supervision/plan.ts';
import { refuseSupervision } from '../../derive/documents/supervision/common.ts';
import { officialShape, sectionShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';
import { roundSample } from '../samples/supervision.ts';

const view = part('综合监督工作方案', {
  ...officialShape,
  number: leaf('发文字号').optional(),
  name: leaf('方案名称'),
  basis: leaf('制定依据'),
  objects: sectionShape('监督对象').optional(),
  time: sectionShape('监督时间和人员').optional(),
  focus: sectionShape('监督重点').optional(),
  steps: sectionShape('工作步骤').optional(),
  scoring: sectionShape('评分办法').optional(),
  nextLevel: sectionShape('对指导下级执法监督情况的检查').optional(),
});

/** 综合监督工作方案 (安全生产监管执法监督办法 第十条). */
export const supScheme = defineDocument({
  id: 'sup-scheme',
  title: { zh: '综合监督工作方案', en: 'Scheme of a comprehensive supervision' },
  of: 'supervision',
  scopes: ['internal'],
  paper: 'gongwen',
  view,
  refuses: refuseSupervision('comprehensive', ({ scheme }) => scheme !== undefined, '工作方案'),
  sample: roundSample,
  derive: deriveSupervisionScheme,
  blank: blankSupervisionScheme,
});
