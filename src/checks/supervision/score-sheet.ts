import { formatBasis } from '../../model/law/basis.ts';
import { threshold } from '../../model/law/thresholds.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { supervisionMeasuresSince } from '../basis.ts';
import { differs, sumOf } from './points.ts';

/** A comprehensive supervision is scored on a sheet whose full marks are a hundred. */
export const scoreSheet = defineRule({
  code: 'supervision/score-sheet',
  number: 'SUP-05b',
  severity: 'error',
  title: {
    zh: '综合监督采用百分制评分，各项合计相符',
    en: 'Comprehensive supervision is scored out of a hundred, and the scores add up',
  },
  basis: [formatBasis({ law: 'S0', article: 10, paragraph: 2 })],
  on: ['supervision'],
  validFrom: supervisionMeasuresSince,
  run: ({ value }) => {
    const { scores } = value;
    if (!scores)
      return value.mode === 'comprehensive' && value.endedOn !== undefined
        ? [
            report('scores', '综合监督结束后没有评分表', 'The score sheet is missing', {
              hint: ['请填写监督评分表', 'Enter the score sheet'],
            }),
          ]
        : [];
    const hint = ['请与评分表原件核对', 'Compare it with the sheet'] as const;
    const full = threshold('supervision-score').value;
    const fulls = sumOf(scores.items, 'full');
    const got = sumOf(scores.items, 'score');
    return [
      ...(differs(fulls, full)
        ? [
            report(
              'scores.items',
              `各项满分合计 ${fulls} 分，应为 ${full} 分`,
              `The full marks add up to ${fulls}, they should be ${full}`,
              { hint },
            ),
          ]
        : []),
      ...scores.items.flatMap((item, index) =>
        item.score <= item.full
          ? []
          : [
              report(
                `scores.items.${index}.score`,
                `“${item.item}”得 ${item.score} 分，超过满分 ${item.full} 分`,
                `Scored ${item.score} of ${item.full}`,
                { hint },
              ),
            ],
      ),
      ...(differs(got, scores.total)
        ? [
            report(
              'scores.total',
              `各项得分合计 ${got} 分，评分合计为 ${scores.total} 分，相差 ${Math.abs(Math.round((got - scores.total) * 100) / 100)} 分`,
              `The scores add up to ${got}, the total given is ${scores.total}`,
              { hint },
            ),
          ]
        : []),
    ];
  },
  examples: [
    {
      title: '满分一百，合计相符',
      change: {
        scores: {
          standard: '示例市综合监督评分标准',
          items: [
            { system: 'plan', item: '计划编制和执行', full: 60, score: 55.5 },
            { system: 'publicity', item: '执法公示', full: 40, score: 38.2 },
          ],
          total: 93.7,
        },
      },
    },
    {
      title: '满分不足一百、一项超过满分、合计不符',
      change: {
        scores: {
          standard: '示例市综合监督评分标准',
          items: [
            { system: 'plan', item: '计划编制和执行', full: 60, score: 55.5 },
            { system: 'publicity', item: '执法公示', full: 30, score: 38.2 },
          ],
          total: 93.8,
        },
      },
      reports: ['scores.items', 'scores.items.1.score', 'scores.total'],
    },
    { title: '专项监督可以不评分' },
    { title: '综合监督没有评分', change: { mode: 'comprehensive' }, reports: ['scores'] },
    {
      title: '综合监督尚未结束',
      change: { mode: 'comprehensive', endedOn: undefined },
    },
    {
      title: '2018 年以前没有百分制的规定',
      change: { mode: 'comprehensive', 'approval.on': '2017-12-29' },
    },
    {
      title: '2017 年 12 月 31 日尚不适用',
      change: { mode: 'comprehensive', 'approval.on': '2017-12-31' },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      change: { mode: 'comprehensive', 'approval.on': '2018-01-01' },
      reports: ['scores'],
    },
  ],
});
