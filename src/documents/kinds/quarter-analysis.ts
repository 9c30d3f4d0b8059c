import {
  blankQuarterAnalysis,
  deriveQuarterAnalysis,
  notIssued,
} from '../../derive/documents/quarter-analysis.ts';
import { defineDocument } from '../define.ts';
import { quarterSample } from '../samples/statistics.ts';
import { officialShape, sectionShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const row = {
  name: leaf('单位'),
  visits: leaf('检查家次'),
  planned: leaf('有计划检查'),
  hazards: leaf('事故隐患'),
  major: leaf('重大隐患'),
  cases: leaf('立案'),
  penalties: leaf('行政处罚'),
  fines: leaf('罚没款'),
  stopped: leaf('停产停业整顿'),
  revoked: leaf('吊销许可证'),
  closedDown: leaf('关闭'),
};

const view = part('季度执法分析通报', {
  ...officialShape,
  number: leaf('发文字号'),
  heading: leaf('通报标题'),
  to: leaf('主送机关').optional(),
  period: leaf('季度'),
  span: leaf('数据口径').optional(),
  overall: sectionShape('总体情况').optional(),
  inspection: sectionShape('行政检查情况').optional(),
  penalty: sectionShape('行政处罚情况').optional(),
  caseFiles: sectionShape('案卷情况').optional(),
  sectors: sectionShape('行业情况').optional(),
  problems: sectionShape('存在问题').optional(),
  next: sectionShape('下一步要求').optional(),
  corrections: sectionShape('数据更正').optional(),
  note: leaf('统计说明').optional(),
  unitLabel: leaf('分单位表的附件号'),
  byUnit: part('分单位表', { rows: many('单位', part('行', row)), total: part('合计', row) }),
  bySector: part('分行业表', {
    rows: many(
      '行业',
      part('行', {
        name: leaf('行业'),
        visits: leaf('检查家次'),
        penalties: leaf('行政处罚'),
        fines: leaf('罚没款'),
        stopped: leaf('停产停业整顿'),
      }),
    ),
  }).optional(),
});

/** 季度执法分析通报 (进一步加强执法意见 第十九项): to the agencies below, with tables by unit and by sector. */
export const quarterAnalysis = defineDocument({
  id: 'quarter-analysis',
  title: { zh: '季度执法分析通报', en: 'Quarterly circular on enforcement' },
  of: 'quarter',
  scopes: ['public'],
  paper: 'gongwen',
  view,
  refuses: notIssued,
  sample: quarterSample,
  derive: deriveQuarterAnalysis,
  blank: blankQuarterAnalysis,
});
