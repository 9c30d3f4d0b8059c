import { defineRule } from '../rule.ts';
import { addsUp, basis } from './figures.ts';

/** Sources of triggered visits; a source that is not given had none. */
export const triggers = defineRule({
  code: 'statistics/triggers',
  number: 'STA-04',
  severity: 'error',
  title: { zh: '各触发来源之和等于触发式检查', en: 'Sources of triggered visits add up' },
  basis,
  on: ['statistics'],
  run: ({ value }) =>
    addsUp(
      value,
      'triggeredVisits',
      ['triggers.complaint', 'triggers.transferred', 'triggers.accident', 'triggers.campaign'],
      'zero',
    ),
  examples: [
    { title: '未分来源' },
    { title: '来源合计相符', change: { triggers: { complaint: 3, campaign: 1 } } },
    { title: '来源合计少一家次', change: { triggers: { complaint: 3 } }, reports: ['triggeredVisits'] },
  ],
});
