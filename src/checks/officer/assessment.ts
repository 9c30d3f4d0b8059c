import { yearOf } from '../../base/dates.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { supervisionMeasures, supervisionMeasuresSince } from '../basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** First and last year an agency has assessments of. */
const assessedBy = once((corpus: Corpus): ReadonlyMap<string, { first: number; last: number }> => {
  const spans = new Map<string, { first: number; last: number }>();
  for (const { value } of all(corpus, 'officer'))
    for (const { year } of value.assessments) {
      const span = spans.get(value.agency);
      spans.set(value.agency, {
        first: Math.min(span?.first ?? year, year),
        last: Math.max(span?.last ?? year, year),
      });
    }
  return spans;
});

/**
 * Officers are assessed every year. Judged in the years an agency keeps assessments of, so that the results of a year may
 * come when they come; of officers in office all that year.
 */
export const assessment = defineRule({
  code: 'officer/assessment',
  number: 'OFF-05',
  severity: 'warning',
  title: { zh: '执法人员按年度评议考核', en: 'Officers are assessed every year' },
  basis: [supervisionMeasures(9)],
  on: ['officer'],
  whole: ['officer'],
  run: ({ value }, corpus) => {
    const span = assessedBy(corpus).get(value.agency);
    if (!span || value.auxiliary || value.joinedOn === undefined) return [];
    const has = new Set(value.assessments.map(({ year }) => year));
    const reports = [];
    const first = Math.max(span.first, yearOf(supervisionMeasuresSince));
    for (let year = first; year <= span.last && year < yearOf(corpus.today); year += 1) {
      const all = value.joinedOn <= `${year}-01-01` && (value.leftOn ?? '9') > `${year}-12-31`;
      if (all && !has.has(year))
        reports.push(
          report(
            'assessments',
            `没有 ${year} 年度的评议考核结果，本机关其他人员已有`,
            `No assessment of ${year} is recorded, others of the agency have one`,
            { hint: ['请补录该年度的考核结果', 'Enter the result of that year'] },
          ),
        );
    }
    return reports;
  },
  examples: [
    { title: '没有考核记录的机关不判断' },
    {
      title: '与其他人员一样有考核结果',
      change: { assessments: [{ year: 2025, result: '称职' }] },
      also: [{ kind: 'officer', change: { id: 'other', assessments: [{ year: 2025, result: '优秀' }] } }],
    },
    {
      title: '其他人员有而本人没有',
      also: [{ kind: 'officer', change: { id: 'other', assessments: [{ year: 2025, result: '优秀' }] } }],
      reports: ['assessments'],
    },
    {
      title: '当年到岗的不判断',
      change: { joinedOn: '2025-01-02' },
      also: [{ kind: 'officer', change: { id: 'other', assessments: [{ year: 2025, result: '优秀' }] } }],
    },
    {
      title: '当年离岗的不判断',
      change: { leftOn: '2025-12-31' },
      also: [{ kind: 'officer', change: { id: 'other', assessments: [{ year: 2025, result: '优秀' }] } }],
    },
    {
      title: '2017 年度不适用',
      change: { joinedOn: '2015-07-01' },
      also: [{ kind: 'officer', change: { id: 'other', assessments: [{ year: 2017, result: '优秀' }] } }],
    },
    {
      title: '2018 年度起适用',
      change: { joinedOn: '2015-07-01' },
      also: [{ kind: 'officer', change: { id: 'other', assessments: [{ year: 2018, result: '优秀' }] } }],
      reports: ['assessments'],
    },
  ],
});
