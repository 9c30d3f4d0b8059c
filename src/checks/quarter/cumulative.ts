import { find } from '../../model/corpus.ts';
import { supervisionMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { figurePaths, previousOf, titleOf, write } from './figures.ts';

/** For examples: the cumulative figures of the quarter before. */
const before = (change: Record<string, unknown>) => ({
  kind: 'quarter' as const,
  change: {
    id: 'shili-2025-q3',
    quarter: '第三季度',
    span: '当年累计',
    publishedOn: '2025-10-20',
    ...change,
  },
});

/** What is counted from the beginning of the year never becomes less within it. */
export const cumulative = defineRule({
  code: 'quarter/cumulative',
  number: 'QTR-04',
  severity: 'error',
  title: { zh: '年内累计数据逐季不减少', en: 'Cumulative figures do not fall within a year' },
  basis: [supervisionMeasures(7)],
  on: ['quarter'],
  whole: ['quarter'],
  run: ({ value }, corpus) => {
    const earlier = value.span === 'cumulative' ? previousOf(value, corpus) : undefined;
    if (!earlier) return [];
    return value.units.flatMap((row, index) => {
      const old = earlier.units.find(({ unit }) => unit === row.unit);
      return figurePaths.flatMap((path) => {
        const [now, then] = [row[path], old?.[path]];
        if (now === undefined || then === undefined || now >= then) return [];
        const name = find(corpus, 'agency', row.unit)?.value.name ?? row.unit;
        return [
          report(
            `units.${index}.${path}`,
            `${name}累计“${titleOf(path)}”${write(path, now)}，少于上一季度累计 ${write(path, then)}`,
            `The cumulative ${path} of ${row.unit} fell from ${write(path, then)} to ${write(path, now)}`,
            {
              hint: [
                '请核对两期数据；上一期有误的，填写“数据更正”',
                'Check both; correct the earlier one where it was wrong',
              ],
            },
          ),
        ];
      });
    });
  },
  examples: [
    { title: '当季口径不比较', also: [before({ span: '当季', 'units.0.visits': 200 })] },
    { title: '累计逐季增加', change: { span: '当年累计' }, also: [before({ 'units.0.visits': 110 })] },
    {
      title: '累计检查家次减少',
      change: { span: '当年累计' },
      also: [before({ 'units.0.visits': 141 })],
      reports: ['units.0.visits'],
    },
    {
      title: '新的一年从头累计',
      today: '2026-05-10',
      change: {
        id: 'shili-2026-q1',
        year: '2026',
        quarter: '第一季度',
        span: '当年累计',
        publishedOn: '2026-04-20',
      },
      also: [before({ id: 'shili-2025-q4', quarter: '第四季度', 'units.0.visits': 500 })],
    },
  ],
});
