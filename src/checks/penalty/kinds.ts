import { formatChinese } from '../../base/dates.ts';
import { penaltyKinds } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { penaltyKindsOn, penaltyKindTable } from '../../model/law/penalty-kinds.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Kinds of penalty the law of the day knows (行政处罚法 art. 9 since 2021-07-15), each named once. */
export const knownKinds = defineRule({
  code: 'penalty/kinds',
  number: 'PEN-12',
  severity: 'error',
  title: { zh: '处罚类别为决定当日法律所定、不重复', en: 'Kinds of penalty are those of the law of the day' },
  basis: [formatBasis({ law: 'CF', article: 9 })],
  on: ['penalty'],
  validFrom: '1996-10-01',
  run: ({ value }) => {
    const known = new Set(penaltyKindsOn(value.decidedOn).map((kind) => kind.id));
    return value.kinds.flatMap((kind, index) => {
      const title = penaltyKinds[kind];
      if (value.kinds.indexOf(kind) < index)
        return [
          report(`kinds.${index}`, `处罚类别“${title}”重复`, `The kind ${kind} is named twice`, {
            hint: ['请删去重复的类别', 'Remove the repeat'],
          }),
        ];
      if (known.has(kind)) return [];
      const since = penaltyKindTable.find((each) => each.id === kind)?.validFrom ?? '';
      return [
        report(
          `kinds.${index}`,
          `处罚类别“${title}”自${formatChinese(since)}起才有，${formatChinese(value.decidedOn)}的决定不应使用`,
          `The kind ${kind} exists since ${since}; the decision is of ${value.decidedOn}`,
          { hint: ['请改为当时的类别，或填“其他”', 'Use a kind of that time, or other'] },
        ),
      ];
    });
  },
  examples: [
    { title: '罚款' },
    {
      title: '2021 年 7 月 15 日起有通报批评',
      change: { decidedOn: '2021-07-15', kinds: ['罚款', '通报批评'] },
    },
    {
      title: '修订前没有通报批评',
      change: { decidedOn: '2021-07-14', kinds: ['罚款', '通报批评'] },
      reports: ['kinds.1'],
    },
    { title: '罚款写了两次', change: { kinds: ['罚款', 'fine'] }, reports: ['kinds.1'] },
    {
      title: '1996 年 9 月 30 日，行政处罚法尚未施行',
      change: { kinds: ['罚款', '罚款'], decidedOn: '1996-09-30' },
    },
    {
      title: '1996 年 10 月 1 日起适用',
      change: { kinds: ['罚款', '罚款'], decidedOn: '1996-10-01' },
      reports: ['kinds.1'],
    },
  ],
});
