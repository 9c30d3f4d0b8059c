import { defineRule } from '../rule.ts';
import { basis, notMore } from './figures.ts';

/** Re-checks done are some of those due. */
export const rechecks = defineRule({
  code: 'statistics/rechecks',
  number: 'STA-17',
  severity: 'error',
  title: { zh: '已复查不多于应复查', en: 'No more re-checks done than due' },
  basis,
  on: ['statistics'],
  run: ({ value }) => notMore(value, 'rechecksDone', 'rechecksDue'),
  examples: [
    { title: '全部复查', change: { rechecksDue: 8, rechecksDone: 8 } },
    { title: '复查多于应复查', change: { rechecksDue: 8, rechecksDone: 9 }, reports: ['rechecksDone'] },
  ],
});
