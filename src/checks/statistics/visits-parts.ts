import { defineRule } from '../rule.ts';
import { addsUp, basis } from './figures.ts';

/** Every visit is either planned or triggered. */
export const visitsParts = defineRule({
  code: 'statistics/visits-parts',
  number: 'STA-03',
  severity: 'error',
  title: { zh: '有计划检查与触发式检查之和等于检查家次', en: 'Planned and triggered visits make all visits' },
  basis,
  on: ['statistics'],
  run: ({ value }) => addsUp(value, 'visits', ['plannedVisits', 'triggeredVisits'], 'unknown'),
  examples: [
    { title: '全部为计划检查', change: { plannedVisits: 46, triggeredVisits: 0 } },
    { title: '两项之和少一家次', change: { triggeredVisits: 3 }, reports: ['visits'] },
    { title: '两项之和多于检查家次', change: { plannedVisits: 46 }, reports: ['visits'] },
  ],
});
