import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { CaseReview } from '../../model/kinds/case-review.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

const byAgency = once((corpus: Corpus): ReadonlyMap<string, CaseReview[]> => {
  const reviews = new Map<string, CaseReview[]>();
  for (const { value } of all(corpus, 'case-review')) {
    const list = reviews.get(value.agency);
    if (list) list.push(value);
    else reviews.set(value.agency, [value]);
  }
  return reviews;
});

function before({ agency, from }: CaseReview, corpus: Corpus): CaseReview | undefined {
  return (byAgency(corpus).get(agency) ?? [])
    .filter(({ to }) => to < from)
    .reduce<CaseReview | undefined>((last, each) => (last && last.to >= each.to ? last : each), undefined);
}

/** What was wrong in many files at one review is looked at in the next. */
export const earlierProblems = defineRule({
  code: 'case-review/earlier',
  number: 'REV-03',
  severity: 'warning',
  title: {
    zh: '上次评查的普遍性问题列为本次评查重点',
    en: 'Common problems of the last review are examined in the next',
  },
  basis: ['《关于进一步加强安全生产行政执法工作实施意见》（苏安监〔2016〕186号）第十六项'],
  on: ['case-review'],
  validFrom: '2016-11-29',
  run: ({ value }, corpus) => {
    if (value.earlier.length > 0) return [];
    const last = before(value, corpus);
    const problems = last?.circular?.problems ?? [];
    if (!last || problems.length === 0) return [];
    return [
      report(
        'earlier',
        `“${last.title}”通报了 ${problems.length} 个普遍性问题，本次没有填写整改情况`,
        `“${last.title}” made known ${problems.length} common problems; what became of them is not said`,
        {
          hint: ['请在“上次评查问题整改”中逐项填写是否再次发生', 'Say of each whether it occurred again'],
        },
      ),
    ];
  },
  examples: [
    { title: '第一次评查' },
    {
      title: '没有填写上次问题的整改情况',
      also: [
        {
          kind: 'case-review',
          change: { id: 'shili-2024', year: 2024, from: '2025-01-06', to: '2025-01-17' },
        },
      ],
      reports: ['earlier'],
    },
    {
      title: '逐项填写',
      change: { earlier: [{ problem: '文书填写不完整', state: '已整改' }] },
      also: [
        {
          kind: 'case-review',
          change: { id: 'shili-2024', year: 2024, from: '2025-01-06', to: '2025-01-17' },
        },
      ],
    },
    {
      title: '上次没有通报普遍性问题',
      also: [
        {
          kind: 'case-review',
          change: {
            id: 'shili-2024',
            year: 2024,
            from: '2025-01-06',
            to: '2025-01-17',
            'circular.problems': [],
          },
        },
      ],
    },
    {
      title: '2016 年 11 月 28 日尚不适用',
      change: { from: '2016-11-21', to: '2016-11-28' },
      also: [
        {
          kind: 'case-review',
          change: { id: 'shili-2014', year: 2014, from: '2015-11-02', to: '2015-11-06' },
        },
      ],
    },
    {
      title: '2016 年 11 月 29 日起适用',
      change: { from: '2016-11-21', to: '2016-11-29' },
      also: [
        {
          kind: 'case-review',
          change: { id: 'shili-2014', year: 2014, from: '2015-11-02', to: '2015-11-06' },
        },
      ],
      reports: ['earlier'],
    },
  ],
});
