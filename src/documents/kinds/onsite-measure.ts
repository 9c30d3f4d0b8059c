import { blankOnsiteMeasure, deriveOnsiteMeasure } from '../../derive/documents/order/measure.ts';
import { refuseOtherForms } from '../../derive/documents/order/problems.ts';
import { defineDocument } from '../define.ts';
import { numberedShape, officersShape, pointsShape, problemsShape, remediesShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('现场处理措施决定书', {
  ...numberedShape,
  party: leaf('被检查单位'),
  inspectedOn: leaf('检查日期'),
  problems: problemsShape,
  basis: leaf('现场处理依据'),
  measures: leaf('现场处理措施'),
  decisions: pointsShape('现场处理决定'),
  remedies: remediesShape,
  officers: officersShape,
});

/** 现场处理措施决定书, form 4 of the enforcement set; 现场处理决定书 of the coal sets. */
export const onsiteMeasure = defineDocument({
  id: 'onsite-measure',
  title: { zh: '现场处理措施决定书', en: 'Decision on measures on the spot' },
  word: '现决',
  of: 'order',
  scopes: ['party'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: refuseOtherForms('measure'),
  sample: {
    order: {
      form: 'measure',
      docNumber: '（示）应急现决〔2026〕1号',
      measures: ['stopUse'],
      problems: [
        {
          text: '甲醇储罐区3只可燃气体报警器失效，高液位报警被屏蔽，构成重大事故隐患。',
          basis: ['《中华人民共和国安全生产法》第三十六条第三款'],
        },
        {
          text: '储罐区未设置明显的安全警示标志。',
          basis: ['《中华人民共和国安全生产法》第三十五条'],
        },
      ],
      terms: [],
      decisions: [
        {
          text: '自即时起暂时停止使用甲醇储罐区，重大事故隐患排除并经审查同意后方可恢复使用。',
          basis: ['《中华人民共和国安全生产法》第六十五条第一款第（三）项'],
        },
        { text: '立即恢复高液位报警，设置安全警示标志。' },
      ],
      rechecks: [],
    },
  },
  derive: deriveOnsiteMeasure,
  blank: blankOnsiteMeasure,
});
