import { enforcementOpinion } from '../../model/law/basis.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { randomInspection } from './basis.ts';

/** Credit codes of the key enterprises of each agency and year. */
const keyEnterprises = once(
  (corpus: Corpus): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      all(corpus, 'plan').map(({ value }) => [
        `${value.agency} ${value.year}`,
        new Set(value.key.enterprises.map(({ uscc }) => uscc)),
      ]),
    ),
);

/** Key enterprises are inspected one by one under the plan; they do not belong in a pool. */
export const keyInPool = defineRule({
  code: 'draw/key-enterprises',
  number: 'DRAW-07',
  severity: 'warning',
  title: {
    zh: '列入年度计划重点检查的企业不进入随机抽查名录',
    en: 'Key enterprises of the plan are not in the pool',
  },
  basis: [enforcementOpinion(7), randomInspection],
  validFrom: '2017-11-01',
  on: ['random-pool'],
  whole: ['plan'],
  run: ({ value }, corpus) => {
    const keys = keyEnterprises(corpus).get(`${value.agency} ${value.asOf.slice(0, 4)}`);
    if (value.type !== 'firms' || !keys) return [];
    return value.members.flatMap(({ code, name }, index) =>
      keys.has(code)
        ? [
            report(
              `members.${index}`,
              `“${name}”已列入 ${value.asOf.slice(0, 4)} 年重点检查企业名单，不应进入随机抽查名录`,
              `${code} is a key enterprise of the plan and should not be in the pool`,
              {
                hint: ['请移出名录，计入“不参加抽取的对象”', 'Take it out and count it among the excluded'],
              },
            ),
          ]
        : [],
    );
  },
  examples: [
    { title: '名录中没有重点企业', change: { members: [], size: 0, classes: [] } },
    {
      title: '重点企业在名录中',
      around: { plan: { 'key.enterprises.0.uscc': '91999900MA0090057N' } },
      reports: ['members.0'],
    },
    {
      title: '执法人员名录不比对',
      change: { type: '执法人员名录库' },
      around: { plan: { 'key.enterprises.0.uscc': '91999900MA0090057N' } },
    },
    {
      title: '2017 年 11 月以前没有这一要求',
      change: { asOf: '2017-10-31' },
      around: { plan: { year: '2017', 'key.enterprises.0.uscc': '91999900MA0090057N' } },
    },
    {
      title: '2017 年 11 月起适用',
      change: { asOf: '2017-11-01' },
      around: { plan: { year: '2017', 'key.enterprises.0.uscc': '91999900MA0090057N' } },
      reports: ['members.0'],
    },
  ],
});
