import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { cycleYears, roundDue } from '../../model/law/supervision-cycles.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { childrenOf } from '../statistics/ledger.ts';
import { supervisionMeasuresSince } from '../basis.ts';
import { comprehensiveBy } from './rounds.ts';

/**
 * Agencies below are supervised comprehensively once a round. Judged once an agency keeps records of comprehensive
 * supervisions; one never supervised counts from the later of its founding and the measures.
 */
export const supervisionCycle = defineRule({
  code: 'supervision/cycle',
  number: 'SUP-03',
  severity: 'warning',
  title: {
    zh: '综合监督按周期开展：国家对省三年、省对市二年一轮',
    en: 'Comprehensive supervision keeps its cycle: three years over provinces, two over cities',
  },
  basis: [
    formatBasis({ law: 'S0', article: 9, paragraph: 1 }),
    formatBasis({ law: 'S0', article: 9, paragraph: 3 }),
  ],
  on: ['agency'],
  whole: ['supervision'],
  run: ({ value }, corpus) => {
    const held = comprehensiveBy(corpus).get(value.id);
    if (!held) return [];
    return (childrenOf(corpus).get(value.id) ?? []).flatMap((child) => {
      const below = find(corpus, 'agency', child)?.value;
      const years =
        below && cycleYears(value.level, below.level, corpus.today, value.practice.supervisionYears);
      if (!below || years === undefined) return [];
      const rounds = held
        .filter(({ subject, endedOn }) => subject.agency === child && endedOn !== undefined)
        .map(({ endedOn }) => endedOn!)
        .toSorted();
      const last = rounds.at(-1);
      const since =
        below.since !== undefined && below.since > supervisionMeasuresSince
          ? below.since
          : supervisionMeasuresSince;
      const due = roundDue(last ?? since, years);
      if (corpus.today <= due) return [];
      return [
        report(
          '',
          `对${below.name}的综合监督周期为 ${years} 年，${last === undefined ? '至今没有开展' : `上一轮于 ${formatChinese(last)}结束`}，应于 ${formatChinese(due)}前再开展一轮`,
          `A round over ${child} takes ${years} years; ${last === undefined ? 'none was held' : `the last ended on ${last}`}, the next was due by ${due}`,
          { hint: ['请安排综合监督，或补录已开展的一轮', 'Plan the round, or enter one that was held'] },
        ),
      ];
    });
  },
  examples: [
    {
      title: '没有综合监督的记录，不判断',
      change: { level: '省级' },
      also: [{ kind: 'agency', change: { id: 'below', parent: 'shili', level: 'city' } }],
    },
    {
      title: '两年内开展过',
      change: { level: '省级' },
      around: {
        supervision: {
          mode: 'comprehensive',
          'subject.agency': 'below',
          endedOn: '2024-03-25',
        },
      },
      also: [{ kind: 'agency', change: { id: 'below', parent: 'shili', level: 'city' } }],
    },
    {
      title: '上一轮已过两年',
      change: { level: '省级' },
      around: {
        supervision: {
          mode: 'comprehensive',
          'subject.agency': 'below',
          endedOn: '2024-03-24',
        },
      },
      also: [{ kind: 'agency', change: { id: 'below', parent: 'shili', level: 'city' } }],
      reports: [''],
    },
    {
      title: '对另一个下级从未开展',
      change: { level: '省级' },
      around: {
        supervision: { mode: 'comprehensive', 'subject.agency': 'below', endedOn: '2025-06-20' },
      },
      also: [
        { kind: 'agency', change: { id: 'below', parent: 'shili', level: 'city' } },
        { kind: 'agency', change: { id: 'other', parent: 'shili', level: 'city' } },
      ],
      reports: [''],
    },
    {
      title: '市对县的周期由省规定，没有填写的不判断',
      around: {
        supervision: { mode: 'comprehensive', 'subject.agency': 'below', endedOn: '2019-06-20' },
      },
      also: [{ kind: 'agency', change: { id: 'below', parent: 'shili', level: 'county' } }],
    },
    {
      title: '市对县按填写的周期',
      change: { 'practice.supervisionYears': 3 },
      around: {
        supervision: { mode: 'comprehensive', 'subject.agency': 'below', endedOn: '2022-06-20' },
      },
      also: [{ kind: 'agency', change: { id: 'below', parent: 'shili', level: 'county' } }],
      reports: [''],
    },
    {
      title: '2018 年以前没有周期的规定',
      today: '2017-12-31',
      change: { level: '省级' },
      around: { supervision: { mode: 'comprehensive', 'subject.agency': 'below', endedOn: '2015-06-20' } },
      also: [{ kind: 'agency', change: { id: 'below', parent: 'shili', level: 'city' } }],
    },
    {
      title: '2018 年 1 月 1 日起按周期开展',
      today: '2018-01-01',
      change: { level: '省级' },
      around: { supervision: { mode: 'comprehensive', 'subject.agency': 'below', endedOn: '2015-06-20' } },
      also: [{ kind: 'agency', change: { id: 'below', parent: 'shili', level: 'city' } }],
      reports: [''],
    },
  ],
});
