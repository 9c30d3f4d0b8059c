import { defineRule } from '../rule.ts';
import { basis, notMore } from './figures.ts';

/** A firm visited is visited at least once. */
export const visitsFirms = defineRule({
  code: 'statistics/visits-firms',
  number: 'STA-01',
  severity: 'error',
  title: { zh: '检查家次不少于检查企业数', en: 'No fewer visits than firms visited' },
  basis,
  on: ['statistics'],
  run: ({ value }) => notMore(value, 'firms', 'visits'),
  examples: [
    { title: '每家只检查一次', change: { firms: 46 } },
    { title: '企业数多于家次', change: { firms: 47 }, reports: ['firms'] },
  ],
});
