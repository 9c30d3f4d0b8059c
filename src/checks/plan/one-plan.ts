import { enforcementOpinion } from '../../model/law/basis.ts';
import { all, find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Year and credit code → the first plan that lists the firm. */
const firstPlan = once((corpus: Corpus): ReadonlyMap<string, { id: string; agency: string }> => {
  const first = new Map<string, { id: string; agency: string }>();
  for (const { id, value } of all(corpus, 'plan'))
    for (const { uscc } of value.key.enterprises) {
      const key = `${value.year} ${uscc}`;
      if (!first.has(key)) first.set(key, { id, agency: value.agency });
    }
  return first;
});

/** A firm is a key enterprise of one agency's plan a year: levels do not inspect the same firm. */
export const onePlan = defineRule({
  code: 'plan/one-plan',
  number: 'PLAN-06',
  severity: 'warning',
  title: { zh: '同一企业同一年度只列入一个机构的计划', en: 'A firm is in one agency’s plan a year' },
  basis: [enforcementOpinion(4)],
  on: ['plan'],
  validFrom: '2017-11-01',
  run: ({ id, value }, corpus) =>
    value.key.enterprises.flatMap(({ name, uscc }, index) => {
      const first = firstPlan(corpus).get(`${value.year} ${uscc}`);
      if (!first || first.id === id || first.agency === value.agency) return [];
      const other = find(corpus, 'agency', first.agency)?.value.name ?? first.agency;
      return [
        report(
          `key.enterprises.${index}`,
          `“${name}”已列入${other} ${value.year} 年度计划（${first.id}），不应重复检查`,
          `“${name}” is already in the ${value.year} plan ${first.id} of ${first.agency}`,
          { hint: ['请确定由一级机构检查，另一级计划中删去', 'Leave it to one of the two agencies'] },
        ),
      ];
    }),
  examples: [
    { title: '只列入一个计划' },
    {
      title: '同年列入两个机构的计划',
      also: [{ kind: 'plan', change: { id: 'shili-xi-2026', agency: 'shili-xi' } }],
      reports: ['shili-xi-2026:key.enterprises.0'],
    },
    {
      title: '不同年度',
      also: [
        {
          kind: 'plan',
          change: { id: 'shili-xi-2025', agency: 'shili-xi', year: 2025 },
        },
      ],
    },
    {
      title: '意见提出以前的计划不适用',
      change: { 'approval.on': '2017-10-31' },
      also: [
        {
          kind: 'plan',
          change: { id: 'shili-xi-2026', agency: 'shili-xi', 'approval.on': '2017-10-31' },
        },
      ],
    },
    {
      title: '2017 年 10 月 31 日尚不适用',
      change: { 'approval.on': '2017-10-31' },
      also: [
        { kind: 'plan', change: { id: 'shili-xi-2026', agency: 'shili-xi', 'approval.on': '2017-10-31' } },
      ],
    },
    {
      title: '2017 年 11 月 1 日起适用',
      change: { 'approval.on': '2017-11-01' },
      also: [
        { kind: 'plan', change: { id: 'shili-xi-2026', agency: 'shili-xi', 'approval.on': '2017-11-01' } },
      ],
      reports: ['shili-xi-2026:key.enterprises.0'],
    },
  ],
});
