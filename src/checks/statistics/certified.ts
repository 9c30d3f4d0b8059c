import { defineRule } from '../rule.ts';
import { notMore } from './figures.ts';

/** Certified officers are some of all officers. */
export const certified = defineRule({
  code: 'statistics/certified',
  number: 'STA-22',
  severity: 'error',
  title: { zh: '持证人员不多于执法人员', en: 'No more certified officers than officers' },
  basis: ['《安全生产监管执法监督办法》第八条第（八）项'],
  on: ['statistics'],
  run: ({ value }) => notMore(value, 'certified', 'officers'),
  examples: [
    { title: '全部持证', change: { officers: 10, certified: 10 } },
    { title: '持证多于人员', change: { officers: 10, certified: 11 }, reports: ['certified'] },
  ],
});
