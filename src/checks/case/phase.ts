import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Whether a case was filed before or after an accident is told: nine in ten are to be filed before. */
export const phase = defineRule({
  code: 'case/phase',
  number: 'CAS-09',
  severity: 'warning',
  title: { zh: '立案时注明事前或者事后', en: 'Cases say whether they were filed before an accident' },
  basis: ['《关于进一步加强安全生产行政执法工作实施意见》（苏安监〔2016〕186号）第二项'],
  on: ['case'],
  run: ({ value }) => {
    if (!value.filing) return [];
    if (value.phase === undefined)
      return [
        report(
          'phase',
          '没有注明“事前”或者“事后”，事前立案率（应达 90%）无法统计',
          'Neither before nor after an accident: the share of cases filed before (at least 90 %) cannot be told',
          {
            hint: [
              '事故发生后立案的填“事后”，其他填“事前”',
              'Enter 事后 if filed after an accident, else 事前',
            ],
          },
        ),
      ];
    return value.clue.source === 'accident' && value.phase === 'before'
      ? [
          report(
            'phase',
            '案件来源为事故调查，却注明“事前”',
            'The case comes from an accident but is marked as filed before one',
            { hint: ['请核对案件来源和事前事后', 'Check the source and the phase'] },
          ),
        ]
      : [];
  },
  examples: [
    { title: '事前立案' },
    { title: '没有注明', change: { phase: undefined }, reports: ['phase'] },
    { title: '事故调查注明事后', change: { phase: '事后', 'clue.source': '事故调查' } },
    { title: '事故调查注明事前', change: { 'clue.source': '事故调查' }, reports: ['phase'] },
    {
      title: '不予立案的线索不必注明',
      change: {
        phase: undefined,
        filing: undefined,
        report: undefined,
        legalReview: undefined,
        notices: [],
        statements: [],
        submission: undefined,
        decision: undefined,
        deliveries: [],
        executions: [],
        closing: undefined,
        archive: undefined,
        notFiled: { on: '2026-01-14', reason: '没有违法事实。', approver: '安示范' },
      },
    },
  ],
});
