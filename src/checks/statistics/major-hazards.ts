import { defineRule } from '../rule.ts';
import { basis, notMore } from './figures.ts';

/** Major hazards are some of all hazards. */
export const majorHazards = defineRule({
  code: 'statistics/major-hazards',
  number: 'STA-11',
  severity: 'error',
  title: { zh: '重大事故隐患不多于事故隐患', en: 'Major hazards are part of all hazards' },
  basis,
  on: ['statistics'],
  run: ({ value }) => notMore(value, 'majorHazards', 'hazards'),
  examples: [
    { title: '没有重大隐患', change: { majorHazards: 0 } },
    { title: '重大隐患多于隐患', change: { majorHazards: 121 }, reports: ['majorHazards'] },
  ],
});
