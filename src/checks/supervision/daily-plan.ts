import { yearOf } from '../../base/dates.ts';
import { groupBy } from '../../base/order.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { supervisionMeasuresSince } from '../basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Years for which an agency has a plan of daily supervision. */
const plannedYears = once((corpus: Corpus): ReadonlyMap<string, ReadonlySet<number>> => {
  const plans = all(corpus, 'supervision').filter(
    ({ value }) => value.mode === 'daily' && value.supervisor === undefined,
  );
  return new Map(
    [...groupBy(plans, ({ value }) => value.agency)].map(([agency, entries]) => [
      agency,
      new Set(entries.map(({ value }) => value.year)),
    ]),
  );
});

/** A local agency plans its daily supervision every year: from the first plan on record to the last year that is over. */
export const dailyPlan = defineRule({
  code: 'supervision/daily-plan',
  number: 'SUP-13',
  severity: 'warning',
  title: {
    zh: '地方机关每年制定日常监督年度计划',
    en: 'Local agencies plan their daily supervision every year',
  },
  basis: [formatBasis({ law: 'S0', article: 12, paragraph: 1 })],
  on: ['agency'],
  whole: ['supervision'],
  run: ({ id, value }, corpus) => {
    const years = value.level === 'national' ? undefined : plannedYears(corpus).get(id);
    if (!years) return [];
    const reports = [];
    const first = Math.max(Math.min(...years), yearOf(supervisionMeasuresSince));
    for (let year = first; year < yearOf(corpus.today); year += 1)
      if (!years.has(year))
        reports.push(
          report(
            '',
            `${year} 年没有日常监督年度计划的记录，应每年制定并经负责人批准`,
            `No plan of daily supervision is recorded for ${year}, there should be one a year`,
            { hint: ['请补录该年的日常监督', 'Enter the daily supervision of that year'] },
          ),
        );
    return reports;
  },
  examples: [
    { title: '没有日常监督记录的机关不判断', around: { supervision: { year: 2023 } } },
    {
      title: '上一年有计划',
      around: { supervision: { mode: 'daily', subjectKind: 'ownUnit', year: 2025 } },
    },
    {
      title: '上一年没有计划',
      around: { supervision: { mode: 'daily', subjectKind: 'ownUnit', year: 2024 } },
      reports: [''],
    },
    {
      title: '本年尚未结束',
      today: '2025-12-31',
      around: { supervision: { mode: 'daily', subjectKind: 'ownUnit', year: 2024 } },
    },
    {
      title: '国家级机关不适用',
      change: { level: '国家级' },
      around: { supervision: { mode: 'daily', subjectKind: 'ownUnit', year: 2024 } },
    },
    {
      title: '2018 年以前没有这一规定',
      today: '2018-12-31',
      around: { supervision: { mode: 'daily', subjectKind: 'ownUnit', year: 2016 } },
    },
    {
      title: '2018 年度起制定',
      today: '2019-01-01',
      around: { supervision: { mode: 'daily', subjectKind: 'ownUnit', year: 2016 } },
      reports: [''],
    },
  ],
});
