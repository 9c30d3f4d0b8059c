import { formatYuan } from '../../base/money.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Fines of single violations make the whole fine; where some have none, they do not exceed it. */
export const fineSum = defineRule({
  code: 'penalty/fine-sum',
  number: 'PEN-11',
  severity: 'error',
  title: { zh: '单项罚款之和等于罚款金额', en: 'Fines of single violations make the whole fine' },
  basis: [formatBasis({ law: 'CF', article: 59, paragraph: 1, item: 3 })],
  on: ['penalty'],
  run: ({ value }) => {
    const fines = value.violations.map((each) => each.fine).filter((fine) => fine !== undefined);
    if (fines.length === 0) return [];
    const sum = fines.reduce((total, fine) => total + fine, 0);
    const whole = value.fine ?? 0;
    if (sum === whole || (fines.length < value.violations.length && sum < whole)) return [];
    return [
      report(
        'fine',
        `罚款金额应为各单项罚款之和 ${formatYuan(sum)} 元，实为 ${formatYuan(whole)} 元，相差 ${formatYuan(Math.abs(sum - whole))} 元`,
        `The fine should be the sum of its parts, ${formatYuan(sum)} yuan, found ${formatYuan(whole)}`,
        { hint: ['请核对各单项罚款和合计', 'Check the parts and the sum'] },
      ),
    ];
  },
  examples: [
    { title: '一项，金额相同' },
    {
      title: '两项之和',
      change: {
        fine: 35000,
        fineInWords: '叁万伍仟元整',
        content: '分别罚款20000元、15000元，合并罚款35000元（叁万伍仟元整）。',
        'violations.1': {
          fact: '未按规定设置安全警示标志。',
          violated: ['《中华人民共和国安全生产法》第三十五条'],
          basis: ['《中华人民共和国安全生产法》第九十九条第（一）项'],
          fine: 15000,
        },
      },
    },
    { title: '合计少于单项', change: { fine: 10000 }, reports: ['fine'] },
    { title: '合计多于单项', change: { fine: 20000.01 }, reports: ['fine'] },
    { title: '没有分项', change: { violations: undefined } },
  ],
});
