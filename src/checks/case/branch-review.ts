import { formatBasis } from '../../model/law/basis.ts';
import { isPreReviewed, preReviewReasons } from '../../model/law/major-cases.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { agencyOf, measureOf, penaltiesOf } from './linked.ts';
import { reviewFaults } from './review-kept.ts';

const reviewed = { 'practice.preReview': '是' };
const agreed = {
  level: '分局',
  on: '2026-02-04',
  reviewer: '示例分局执法监督小组',
  opinion: '同意。',
  agreed: '是',
};

/** Penalties below the province’s figures are reviewed by the branch before the decision (S4 art. 9). */
export const branchReview = defineRule({
  code: 'case/branch-review',
  number: 'CAS-12',
  severity: 'warning',
  title: {
    zh: '达不到省局审查标准的处罚案件经分局事前审查',
    en: 'Penalties below the province’s figures are reviewed by the branch beforehand',
  },
  basis: [formatBasis({ law: 'S4', article: 3, paragraph: 2 }), formatBasis({ law: 'S4', article: 9 })],
  on: ['case'],
  run: ({ value }, corpus) => {
    const { decision, preReview: done, coal } = value;
    const agency = agencyOf(value, corpus);
    if (!decision || !isPreReviewed(agency, decision.on)) return [];
    const penalties = penaltiesOf(value, corpus);
    // Major cases pass the province, which is another rule’s affair.
    const isMajor = penalties.some(
      (each) =>
        preReviewReasons({ ...measureOf(each.value), capacity: coal?.capacity }, agency, decision.on).length >
        0,
    );
    if (isMajor || penalties.length === 0) return [];
    if (!done)
      return [
        report(
          'preReview',
          '处罚案件决定前没有经过事前审查',
          'The case was not reviewed before the decision',
          {
            hint: [
              '请补录分局执法监督小组的事前审查意见',
              'Enter the opinion of those who supervise at the branch',
            ],
          },
        ),
      ];
    return reviewFaults(done, decision.on, {
      zh: '事前审查没有同意处罚意见，仍作出决定',
      en: 'The review did not agree to the decision',
    });
  },
  examples: [
    { title: '机关不实行事前审查' },
    { title: '没有审查', around: { agency: reviewed }, reports: ['preReview'] },
    { title: '分局审查同意', change: { preReview: agreed }, around: { agency: reviewed } },
    {
      title: '审查晚于决定',
      change: { preReview: { ...agreed, on: '2026-02-06' } },
      around: { agency: reviewed },
      reports: ['preReview.on'],
    },
    {
      title: '分局不同意',
      change: { preReview: { ...agreed, agreed: '否' } },
      around: { agency: reviewed },
      reports: ['preReview.agreed'],
    },
    {
      title: '达到省局标准的由省局审查',
      around: { agency: reviewed, penalty: { fine: 500000 } },
    },
    {
      title: '规定施行前一日的决定',
      around: { agency: { ...reviewed, 'practice.preReviewSince': '2026-02-06' } },
    },
    {
      title: '规定施行当日的决定',
      around: { agency: { ...reviewed, 'practice.preReviewSince': '2026-02-05' } },
      reports: ['preReview'],
    },
  ],
});
