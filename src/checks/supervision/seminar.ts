import { yearOf } from '../../base/dates.ts';
import { groupBy } from '../../base/order.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { isPreReviewed } from '../../model/law/major-cases.ts';
import { threshold } from '../../model/law/thresholds.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

const reviewsBy = once((corpus: Corpus) =>
  groupBy(
    all(corpus, 'case-review').map(({ value }) => value),
    ({ agency }) => agency,
  ),
);

/**
 * A seminar on enforcement is held every year by agencies under the Hebei measures (those with review beforehand): from
 * the year after the first review of files on record to the last year that is over.
 */
export const seminar = defineRule({
  code: 'supervision/seminar',
  number: 'SUP-09',
  severity: 'warning',
  title: {
    zh: '实行省局事前审查的机关每年召开一次执法监督研讨会',
    en: 'Agencies with review beforehand hold a seminar every year',
  },
  basis: [formatBasis(threshold('seminar').basis)],
  on: ['agency'],
  whole: ['case-review'],
  run: ({ id, value }, corpus) => {
    const reviews = reviewsBy(corpus).get(id);
    if (!reviews) return [];
    const wanted = threshold('seminar').value;
    const held = reviews.flatMap((each) => (each.seminar ? [yearOf(each.seminar.on)] : []));
    const first = Math.min(...held, ...reviews.map(({ to }) => yearOf(to) + 1));
    const reports = [];
    for (let year = first; year < yearOf(corpus.today); year += 1) {
      const count = held.filter((each) => each === year).length;
      if (count < wanted && isPreReviewed(value, `${year}-01-01`))
        reports.push(
          report(
            'practice.preReview',
            `${year} 年没有执法监督研讨会的记录，应每年召开 ${wanted} 次`,
            `No seminar is recorded in ${year}, there should be ${wanted} a year`,
            {
              hint: [
                '请在案卷评查中补录“案例研讨”的日期和主题',
                'Enter date and subject of the seminar with a review of files',
              ],
            },
          ),
        );
    }
    return reports;
  },
  examples: [
    {
      title: '不实行事前审查的机关不判断',
      around: { 'case-review': { from: '2024-01-05', to: '2024-01-16' } },
    },
    {
      title: '上一年召开过',
      change: { 'practice.preReview': '是' },
      around: {
        'case-review': {
          from: '2024-01-05',
          to: '2024-01-16',
          seminar: { on: '2025-03-14', subject: '停产整顿案件的证据' },
        },
      },
    },
    {
      title: '上一年没有召开',
      change: { 'practice.preReview': '是' },
      around: { 'case-review': { from: '2024-01-05', to: '2024-01-16' } },
      reports: ['practice.preReview'],
    },
    {
      title: '召开的是前一年的',
      change: { 'practice.preReview': '是' },
      around: {
        'case-review': {
          from: '2024-01-05',
          to: '2024-01-16',
          seminar: { on: '2024-12-31', subject: '停产整顿案件的证据' },
        },
      },
      reports: ['practice.preReview'],
    },
    {
      title: '本年尚未结束',
      today: '2025-12-31',
      change: { 'practice.preReview': '是' },
      around: { 'case-review': { from: '2024-01-05', to: '2024-01-16' } },
    },
    {
      title: '年初尚未施行，该年不判断',
      change: { 'practice.preReview': '是', 'practice.preReviewSince': '2025-01-02' },
      around: { 'case-review': { from: '2024-01-05', to: '2024-01-16' } },
    },
    {
      title: '自年初施行',
      change: { 'practice.preReview': '是', 'practice.preReviewSince': '2025-01-01' },
      around: { 'case-review': { from: '2024-01-05', to: '2024-01-16' } },
      reports: ['practice.preReview'],
    },
  ],
});
