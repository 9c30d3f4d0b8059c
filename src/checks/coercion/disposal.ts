import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { isSealing, termEnd } from './measures.ts';

/** What was sealed or seized is disposed of, or released, before the term ends. */
export const coercionDisposal = defineRule({
  code: 'coercion/disposal',
  number: 'COE-03',
  severity: 'error',
  title: {
    zh: '查封、扣押期限内作出处理决定',
    en: 'Sealed and seized things are disposed of within the term',
  },
  basis: [formatBasis({ law: 'QZ', article: 27 }), formatBasis({ law: 'QZ', article: 28 })],
  on: ['coercion'],
  validFrom: '2012-01-01',
  run: ({ value }, { today }) => {
    const end = termEnd(value, today);
    if (!isSealing(value) || end === undefined) return [];
    const { disposal } = value;
    if (!disposal)
      return today <= end
        ? []
        : [
            report(
              'disposal',
              `期限已于 ${formatChinese(end)}届满，没有处理决定`,
              `The term ended on ${end} without a decision on the things`,
              {
                hint: [
                  '请填写处理决定；期满未处理的应当立即解除',
                  'Enter the decision; without one the measure must be lifted at once',
                ],
              },
            ),
          ];
    if (disposal.on <= end) return [];
    return [
      report(
        'disposal.on',
        `处理决定日期 ${formatChinese(disposal.on)}晚于期限届满日 ${formatChinese(end)}`,
        `Disposed of on ${disposal.on}, after the term ended on ${end}`,
        { hint: ['请核对处理决定日期和期限', 'Check the date of the decision and the term'] },
      ),
    ];
  },
  examples: [
    { title: '届满前处理' },
    { title: '届满当日处理', change: { 'disposal.on': '2026-02-10' } },
    { title: '届满次日处理', change: { 'disposal.on': '2026-02-11' }, reports: ['disposal.on'] },
    { title: '届满没有处理', change: { disposal: undefined }, reports: ['disposal'] },
    { title: '尚未届满', today: '2026-02-10', change: { disposal: undefined } },
    {
      title: '检测期间顺延',
      change: {
        'disposal.on': '2026-02-20',
        testing: [{ body: '示例检测中心', from: '2026-01-20', to: '2026-01-29', toldOn: '2026-01-20' }],
      },
    },
    {
      title: '行政强制法施行以前不适用',
      change: { decidedOn: '2011-11-01', from: '2011-11-01', to: '2011-11-30', disposal: undefined },
    },
    {
      title: '2011 年 12 月 31 日尚不适用',
      change: { decidedOn: '2011-12-31', from: '2011-12-31', to: '2012-01-20', disposal: undefined },
    },
    {
      title: '2012 年 1 月 1 日起适用',
      change: { decidedOn: '2012-01-01', from: '2012-01-01', to: '2012-01-20', disposal: undefined },
      reports: ['disposal'],
    },
  ],
});
