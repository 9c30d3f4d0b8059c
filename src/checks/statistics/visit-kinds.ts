import { defineRule } from '../rule.ts';
import { basis, notMore } from './figures.ts';

/** Random and key visits are some of all visits. */
export const visitKinds = defineRule({
  code: 'statistics/visit-kinds',
  number: 'STA-05',
  severity: 'error',
  title: { zh: '双随机检查、重点检查不多于检查家次', en: 'Random and key visits are part of all visits' },
  basis,
  on: ['statistics'],
  run: ({ value }) => [...notMore(value, 'randomVisits', 'visits'), ...notMore(value, 'keyVisits', 'visits')],
  examples: [
    { title: '都在检查家次之内', change: { randomVisits: 20, keyVisits: 26 } },
    {
      title: '重点检查多于检查家次',
      change: { randomVisits: 20, keyVisits: 47 },
      reports: ['keyVisits'],
    },
    { title: '双随机检查多于检查家次', change: { randomVisits: 60 }, reports: ['randomVisits'] },
  ],
});
