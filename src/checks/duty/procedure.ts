import { find } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { isPreReviewed } from '../../model/law/major-cases.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

const parts = [
  ['unit', '承办机构', 'unit that handles it'],
  ['procedure', '办理程序', 'procedure'],
  ['timeLimit', '办理时限', 'time limit'],
] as const;

/** Under the Hebei measures (agencies with review beforehand) every power has its post, procedure and time limit. */
export const dutyProcedure = defineRule({
  code: 'duty/procedure',
  number: 'DUTY-05',
  severity: 'warning',
  title: {
    zh: '实行省局事前审查的机关，权责事项明确岗位、程序和时限',
    en: 'Agencies with review beforehand name unit, procedure and time limit of every power',
  },
  basis: [formatBasis({ law: 'S4', article: 7 })],
  on: ['responsibility'],
  run: ({ value }, corpus) => {
    if (!isPreReviewed(find(corpus, 'agency', value.agency)?.value, value.reviewedOn ?? value.publishedOn))
      return [];
    return parts.flatMap(([key, zh, en]) =>
      value[key] === undefined
        ? [
            report(key, `缺少${zh}`, `The ${en} is missing`, {
              hint: [`请填写“${zh}”`, `Enter the ${en}`],
            }),
          ]
        : [],
    );
  },
  examples: [
    { title: '不实行事前审查的机关不判断' },
    {
      title: '岗位、程序、时限齐全',
      change: { procedure: '普通程序', timeLimit: '自立案之日起九十日' },
      around: { agency: { 'practice.preReview': '是' } },
    },
    {
      title: '没有程序、时限和承办机构',
      change: { unit: undefined },
      around: { agency: { 'practice.preReview': '是' } },
      reports: ['procedure', 'timeLimit', 'unit'],
    },
    {
      title: '规定施行前一日审核的事项',
      around: { agency: { 'practice.preReview': '是', 'practice.preReviewSince': '2026-03-11' } },
    },
    {
      title: '规定施行当日审核的事项',
      around: { agency: { 'practice.preReview': '是', 'practice.preReviewSince': '2026-03-10' } },
      reports: ['procedure', 'timeLimit'],
    },
  ],
});
