import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { inForceOn } from '../../model/law/in-force.ts';
import { penaltyLaw2021 } from '../../model/law/turning-points.ts';

/** A power to punish has a published benchmark for its discretion. */
export const benchmark = defineRule({
  code: 'duty/benchmark',
  number: 'DUTY-04',
  severity: 'warning',
  title: { zh: '行政处罚事项有公布的裁量基准', en: 'Powers to punish have a published benchmark' },
  basis: [formatBasis({ law: 'CF', article: 34 })],
  on: ['responsibility'],
  run: ({ value }, { today }) => {
    // The law has benchmarks published since 2021-07-15.
    if (value.kind !== 'penalty' || !inForceOn(penaltyLaw2021, today)) return [];
    if (value.validTo !== undefined && value.validTo <= today) return [];
    if (!value.benchmark)
      return [
        report('benchmark', '缺少裁量基准', 'The benchmark for discretion is missing', {
          hint: ['请填写裁量基准名称和公布日期', 'Enter its title and date of publication'],
        }),
      ];
    const { publishedOn } = value.benchmark;
    if (publishedOn === undefined)
      return [
        report(
          'benchmark.publishedOn',
          '裁量基准没有公布日期，未公布的基准不得作为处罚依据',
          'The benchmark has no date of publication; one not published is no basis',
          { hint: ['请公布裁量基准并填写日期', 'Publish it and enter the date'] },
        ),
      ];
    if (publishedOn > today)
      return [
        report(
          'benchmark.publishedOn',
          `裁量基准定于 ${formatChinese(publishedOn)}公布，公布以前不得适用`,
          `The benchmark is to be published on ${publishedOn} only`,
          { hint: ['请核对公布日期', 'Check the date'] },
        ),
      ];
    return [];
  },
  examples: [
    { title: '裁量基准已公布' },
    { title: '没有裁量基准', change: { benchmark: undefined }, reports: ['benchmark'] },
    {
      title: '裁量基准没有公布日期',
      change: { 'benchmark.publishedOn': undefined },
      reports: ['benchmark.publishedOn'],
    },
    { title: '今日公布', change: { 'benchmark.publishedOn': '2026-03-25' } },
    {
      title: '明日才公布',
      change: { 'benchmark.publishedOn': '2026-03-26' },
      reports: ['benchmark.publishedOn'],
    },
    {
      title: '行政检查事项不需要裁量基准',
      change: { kind: 'inspection', benchmark: undefined },
    },
    { title: '已失效的事项', change: { benchmark: undefined, validTo: '2026-03-25' } },
    {
      title: '2021 年 7 月 15 日以前法律没有要求',
      today: '2021-07-14',
      change: { benchmark: undefined },
    },
    {
      title: '2021 年 7 月 15 日起应当公布',
      today: '2021-07-15',
      change: { benchmark: undefined },
      reports: ['benchmark'],
    },
  ],
});
