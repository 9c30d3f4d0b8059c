import { yearOf } from '../../base/dates.ts';
import { groupBy } from '../../base/order.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { supervisionMeasures } from '../basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Years in which an agency finished reviews of files. */
const yearsByAgency = once((corpus: Corpus): ReadonlyMap<string, ReadonlySet<number>> => {
  const groups = groupBy(all(corpus, 'case-review'), ({ value }) => value.agency);
  return new Map(
    [...groups].map(([agency, entries]) => [agency, new Set(entries.map(({ value }) => yearOf(value.to)))]),
  );
});

/** Files are reviewed at least once a year: every year from the first review on record to the last one that is over. */
export const fileReview = defineRule({
  code: 'supervision/file-review',
  number: 'SUP-05',
  severity: 'warning',
  title: { zh: '案卷评查每年不少于一次', en: 'Case files are reviewed at least once a year' },
  basis: [formatBasis({ law: 'S2' }), supervisionMeasures(6)],
  on: ['agency'],
  whole: ['case-review'],
  run: ({ id }, corpus) => {
    const years = yearsByAgency(corpus).get(id);
    if (!years) return [];
    const reports = [];
    for (let year = Math.min(...years) + 1; year < yearOf(corpus.today); year += 1)
      if (!years.has(year))
        reports.push(
          report(
            '',
            `${year} 年没有案卷评查的记录，应每年不少于一次`,
            `No review of case files is recorded in ${year}, there should be one a year`,
            { hint: ['请补录该年的案卷评查', 'Enter the review of that year'] },
          ),
        );
    return reports;
  },
  examples: [
    { title: '第一次评查在今年' },
    {
      title: '连年评查',
      around: { 'case-review': { from: '2024-11-04', to: '2024-11-15' } },
      also: [
        {
          kind: 'case-review',
          change: { id: 'shili-2024', year: 2024, from: '2025-01-06', to: '2025-01-17' },
        },
      ],
    },
    {
      title: '中断一年',
      around: { 'case-review': { from: '2024-11-04', to: '2024-11-15' } },
      reports: [''],
    },
  ],
});
