import { formatBasis } from '../../model/law/basis.ts';
import { preReviewReasons } from '../../model/law/major-cases.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { agencyOf, measureOf, penaltiesOf } from './linked.ts';
import { reviewFaults } from './review-kept.ts';

/** A province that reviews major cases beforehand, as the Hebei mine inspectorate does. */
const reviewed = { 'practice.preReview': '是' };
const agreed = {
  level: '省局',
  on: '2026-02-04',
  reviewer: '示例矿山安全监察局',
  opinion: '同意。',
  agreed: '是',
};

/** Fines from 500,000 yuan, stops of large mines and revoked licences pass the province before the decision. */
export const preReview = defineRule({
  code: 'case/pre-review',
  number: 'CAS-08',
  severity: 'error',
  title: { zh: '达到标准的重大案件经省局事前审查', en: 'Major cases pass the province before the decision' },
  basis: [formatBasis({ law: 'S4', article: 9 })],
  on: ['case'],
  run: ({ value }, corpus) => {
    const { decision, preReview: done, coal } = value;
    if (!decision) return [];
    const agency = agencyOf(value, corpus);
    const reasons = penaltiesOf(value, corpus).flatMap((each) =>
      preReviewReasons({ ...measureOf(each.value), capacity: coal?.capacity }, agency, decision.on),
    );
    if (reasons.length === 0) return [];
    const why = [...new Set(reasons.map((each) => each.zh))].join('、');
    const en = [...new Set(reasons.map((each) => each.en))].join(', ');
    if (done?.level !== 'province')
      return [
        report(
          done ? 'preReview.level' : 'preReview',
          `案件属于“${why}”，决定前应当报省局事前审查`,
          `The case is ${en}: the province reviews it before the decision`,
          {
            hint: [
              '请补录省局事前审查意见，或核对执行口径中的标准',
              'Enter the province’s review, or check the thresholds',
            ],
          },
        ),
      ];
    return reviewFaults(done, decision.on, {
      zh: '省局没有同意处罚意见，仍作出决定',
      en: 'The province did not agree to the decision',
    });
  },
  examples: [
    { title: '机关不适用事前审查', around: { penalty: { fine: 500000 } } },
    { title: '罚款 49.9 万元', around: { agency: reviewed, penalty: { fine: 499000 } } },
    {
      title: '罚款 50 万元没有报审',
      around: { agency: reviewed, penalty: { fine: 500000 } },
      reports: ['preReview'],
    },
    {
      title: '罚款 50 万元经省局审查',
      change: { preReview: agreed },
      around: { agency: reviewed, penalty: { fine: 500000 } },
    },
    {
      title: '只经分局审查',
      change: { preReview: { ...agreed, level: '分局' } },
      around: { agency: reviewed, penalty: { fine: 500000 } },
      reports: ['preReview.level'],
    },
    {
      title: '审查晚于决定',
      change: { preReview: { ...agreed, on: '2026-02-06' } },
      around: { agency: reviewed, penalty: { fine: 500000 } },
      reports: ['preReview.on'],
    },
    {
      title: '省局不同意',
      change: { preReview: { ...agreed, agreed: '否' } },
      around: { agency: reviewed, penalty: { fine: 500000 } },
      reports: ['preReview.agreed'],
    },
    {
      title: '停产整顿核定能力 45 万吨/年的矿井',
      change: { coal: { mine: '示例煤矿', capacity: 45 } },
      around: { agency: reviewed, penalty: { kinds: ['罚款', '责令停产停业'] } },
      reports: ['preReview'],
    },
    {
      title: '停产整顿核定能力 44 万吨/年的矿井',
      change: { coal: { mine: '示例煤矿', capacity: 44 } },
      around: { agency: reviewed, penalty: { kinds: ['罚款', '责令停产停业'] } },
    },
    {
      title: '吊销许可证',
      around: { agency: reviewed, penalty: { kinds: ['吊销许可证件'] } },
      reports: ['preReview'],
    },
    {
      title: '本省标准为 100 万元',
      around: {
        agency: { ...reviewed, 'practice.preReviewFine': 1000000 },
        penalty: { fine: 500000 },
      },
    },
    {
      title: '规定施行前的决定',
      around: {
        agency: { ...reviewed, 'practice.preReviewSince': '2026-02-06' },
        penalty: { fine: 500000 },
      },
    },
  ],
});
