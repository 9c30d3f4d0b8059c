import { yearOf } from '../../base/dates.ts';
import { groupBy } from '../../base/order.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { enforcementOpinion } from '../../model/law/basis.ts';
import { once } from '../once.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';

const dutiesByAgency = once((corpus: Corpus) =>
  groupBy(
    all(corpus, 'responsibility').map(({ value }) => value),
    ({ agency }) => agency,
  ),
);

/** The list of powers is examined anew every year and published together with the plan; items of that year's making are new. */
export const dutiesWithPlan = defineRule({
  code: 'plan/duty-review',
  number: 'PLAN-13',
  severity: 'warning',
  title: {
    zh: '公布年度计划时，权责清单已在本年度重新审核',
    en: 'The list of powers is examined in the year when the plan is published',
  },
  basis: [enforcementOpinion(20)],
  on: ['plan'],
  validFrom: '2017-11-01',
  run: ({ value }, corpus) => {
    const { agency, year, publishedOn } = value;
    if (publishedOn === undefined) return [];
    // A plan published ahead of its year goes with the list of the year it is published in.
    const since = `${Math.min(year, yearOf(publishedOn))}-01-01`;
    const stale = (dutiesByAgency(corpus).get(agency) ?? []).filter(
      (duty) =>
        duty.publishedOn < since &&
        (duty.reviewedOn ?? '') < since &&
        (duty.validTo === undefined || duty.validTo > publishedOn),
    );
    const [first] = stale;
    return first === undefined
      ? []
      : [
          report(
            'publishedOn',
            `公布 ${year} 年度计划时，“${first.name}”${stale.length > 1 ? `等 ${stale.length} 项` : ''}权责事项没有在本年度审核`,
            `With the plan of ${year}, ${plural(stale.length, 'item')} of the list of powers had not been examined that year`,
            {
              hint: [
                '请重新审核权责清单，更新审核日期，与年度计划同步公布',
                'Examine the list, update the dates and publish it with the plan',
              ],
            },
          ),
        ];
  },
  examples: [
    { title: '本年度审核' },
    {
      title: '上年度审核以后没有再审核',
      around: { responsibility: { publishedOn: '2025-03-20', reviewedOn: '2025-12-31' } },
      reports: ['publishedOn'],
    },
    {
      title: '本年度第一日审核',
      around: { responsibility: { publishedOn: '2025-03-20', reviewedOn: '2026-01-01' } },
    },
    {
      title: '计划尚未公布',
      change: { publishedOn: undefined },
      around: { responsibility: { publishedOn: '2025-03-20', reviewedOn: '2025-03-10' } },
    },
    {
      title: '事项在计划公布以前失效',
      around: {
        responsibility: { publishedOn: '2024-03-20', reviewedOn: '2024-03-10', validTo: '2025-12-31' },
      },
    },
    {
      title: '2017 年 10 月 31 日批准的计划不适用',
      change: { year: 2017, 'approval.on': '2017-10-31', publishedOn: '2017-11-02' },
      around: { responsibility: { publishedOn: '2016-03-20', reviewedOn: '2016-03-10' } },
    },
    {
      title: '2017 年 11 月 1 日批准的计划适用',
      change: { year: 2017, 'approval.on': '2017-11-01', publishedOn: '2017-11-02' },
      around: { responsibility: { publishedOn: '2016-03-20', reviewedOn: '2016-03-10' } },
      reports: ['publishedOn'],
    },
  ],
});
