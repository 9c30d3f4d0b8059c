import { formatChinese } from '../../base/dates.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { enforcementOpinion, formatBasis } from '../../model/law/basis.ts';
import { basisOn } from '../../model/law/former.ts';
import { hearingGrounds } from '../../model/law/major-cases.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { agencyOf, measureOf, penaltiesOf } from './linked.ts';
import { inForceOn } from '../../model/law/in-force.ts';
import { penaltyLaw2017, penaltyLaw2021 } from '../../model/law/turning-points.ts';

/**
 * 行政处罚法 asked for a review of every decision of the ordinary procedure since 2018 (art. 38(3)), since 2021-07-15 of
 * some (art. 58); the national opinion asks for one of all.
 */
function basisOf(value: Case, corpus: Corpus): string[] {
  const { decision, hearing, report: investigated } = value;
  const on = decision?.on ?? investigated?.on ?? corpus.today;
  if (!inForceOn(penaltyLaw2021, on)) return [enforcementOpinion(16)];
  const listed =
    hearing?.on !== undefined ||
    penaltiesOf(value, corpus).some(
      (each) => hearingGrounds(measureOf(each.value), agencyOf(value, corpus), on).length > 0,
    );
  const asked = inForceOn(penaltyLaw2017, on) && (listed || !inForceOn(penaltyLaw2021, on));
  return [asked ? basisOn({ law: 'CF', article: 58, paragraph: 1 }, on) : enforcementOpinion(16)];
}

function check(value: Case, corpus: Corpus): Report[] {
  const { decision, legalReview, hearing, handlers } = value;
  if (!decision) return [];
  const basis = basisOf(value, corpus);
  if (!legalReview)
    return [
      report('legalReview', '决定前没有法制审核', 'There was no legal review before the decision', {
        basis,
        hint: ['普通程序案件应当经法制审核后作出决定，请补录审核意见书', 'Enter the opinion of the review'],
      }),
    ];
  const { on, reviewer, qualification, conclusion, adopted } = legalReview;
  const reports: Report[] = [];
  if (on > decision.on)
    reports.push(
      report(
        'legalReview.on',
        `法制审核日期 ${formatChinese(on)}晚于决定日期 ${formatChinese(decision.on)}`,
        `Reviewed on ${on}, after the decision of ${decision.on}`,
        {
          basis,
          hint: ['未经法制审核不得作出决定，请核对日期', 'No decision before the review; check the dates'],
        },
      ),
    );
  if (hearing?.on !== undefined && on < hearing.on)
    reports.push(
      report(
        'legalReview.on',
        `法制审核（${formatChinese(on)}）在听证（${formatChinese(hearing.on)}）之前，听证后没有再审核`,
        `Reviewed on ${on}, before the hearing of ${hearing.on}, and not again`,
        {
          severity: 'warning',
          basis,
          hint: ['听证后的处理意见应当再经法制审核', 'What is proposed after the hearing is reviewed again'],
        },
      ),
    );
  if (handlers.some((each) => each.name === reviewer))
    reports.push(
      report(
        'legalReview.reviewer',
        `${reviewer}是本案承办人，不得审核本案`,
        `${reviewer} handles the case and cannot review it`,
        { basis, hint: ['请由非承办人员审核', 'Have somebody else review it'] },
      ),
    );
  if (qualification === 'none' && inForceOn(penaltyLaw2017, on))
    reports.push(
      report(
        'legalReview.qualification',
        `${reviewer}初次从事法制审核，没有法律职业资格`,
        `${reviewer} has no legal qualification`,
        {
          basis: [basisOn({ law: 'CF', article: 58, paragraph: 2 }, on)],
          hint: [
            '请核对审核人员资格，或由有资格的人员审核',
            'Check the qualification, or have it reviewed by one who has it',
          ],
        },
      ),
    );
  if ((conclusion === 'oppose' || conclusion === 'supplement') && adopted === undefined)
    reports.push(
      report(
        'legalReview.conclusion',
        '法制审核不同意或者退回补充调查，没有说明采纳情况即作出决定',
        'The review objected, and nothing says what was done about it before the decision',
        {
          severity: 'warning',
          basis,
          hint: ['请填写意见采纳情况', 'Say how the opinion was taken up'],
        },
      ),
    );
  return reports;
}

/** Somebody qualified who did not handle the case reviews it before the decision. */
export const legalReview = defineRule({
  code: 'case/legal-review',
  number: 'CAS-06',
  severity: 'error',
  title: {
    zh: '决定前经非承办人员法制审核',
    en: 'The case is reviewed before the decision, by somebody else',
  },
  basis: [formatBasis({ law: 'CF', article: 58, paragraph: 1 }), enforcementOpinion(16)],
  on: ['case'],
  run: ({ value }, corpus) => check(value, corpus),
  examples: [
    { title: '审核后决定' },
    { title: '没有审核', change: { legalReview: undefined }, reports: ['legalReview'] },
    { title: '当日审核并决定', change: { 'legalReview.on': '2026-02-05' } },
    { title: '审核晚于决定', change: { 'legalReview.on': '2026-02-06' }, reports: ['legalReview.on'] },
    {
      title: '承办人审核',
      change: { 'legalReview.reviewer': '演示员乙' },
      reports: ['legalReview.reviewer'],
    },
    {
      title: '审核人员没有法律职业资格',
      change: { 'legalReview.qualification': '无' },
      reports: ['legalReview.qualification'],
    },
    { title: '2018 年以前已从事审核', change: { 'legalReview.qualification': '2018年以前已从事审核' } },
    {
      title: '听证以后没有再审核',
      change: { 'hearing.on': '2026-02-03' },
      reports: ['legalReview.on'],
      severity: 'warning',
    },
    {
      title: '退回补充调查而未说明采纳情况',
      change: { 'legalReview.conclusion': '退回补充调查' },
      reports: ['legalReview.conclusion'],
      severity: 'warning',
    },
    {
      title: '退回补充调查，已补充',
      change: { 'legalReview.conclusion': '退回补充调查', 'legalReview.adopted': '已补充询问笔录。' },
    },
    { title: '尚未决定的不要求', change: { legalReview: undefined, decision: undefined } },
    {
      title: '2018 年至 2021 年 7 月 14 日，普通程序的决定都须审核',
      change: { legalReview: undefined, 'decision.on': '2021-07-14' },
      reports: ['legalReview'],
    },
    {
      title: '2021 年 7 月 15 日起，须经法制审核的案件依修订后的第五十八条',
      change: { legalReview: undefined, 'decision.on': '2021-07-15' },
      around: { penalty: { fine: 50000 } },
      reports: ['legalReview'],
    },
    {
      title: '2021 年 7 月 14 日，罚款 5 万元依旧法第三十八条审核',
      change: { legalReview: undefined, 'decision.on': '2021-07-14' },
      around: { penalty: { fine: 50000 } },
      reports: ['legalReview'],
    },
    {
      title: '2018 年 1 月 1 日起初次审核应有法律职业资格',
      change: {
        'decision.on': '2018-01-05',
        'legalReview.on': '2018-01-01',
        'legalReview.qualification': '无',
      },
      reports: ['legalReview.qualification'],
    },
    {
      title: '2017 年 12 月 31 日审核的不要求',
      change: {
        'decision.on': '2018-01-05',
        'legalReview.on': '2017-12-31',
        'legalReview.qualification': '无',
      },
    },
    {
      title: '2021 年 7 月 15 日起，降低资质等级的案件依修订后的第五十八条',
      change: { legalReview: undefined, 'decision.on': '2021-07-15' },
      around: { penalty: { kinds: ['罚款', '降低资质等级'] } },
      reports: ['legalReview'],
    },
  ],
});
