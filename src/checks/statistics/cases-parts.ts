import { defineRule } from '../rule.ts';
import { addsUp, basis } from './figures.ts';

/** Every case is filed before or after an accident. */
export const casesParts = defineRule({
  code: 'statistics/cases-parts',
  number: 'STA-07',
  severity: 'error',
  title: { zh: '事前立案与事后立案之和等于立案', en: 'Cases before and after accidents make all cases' },
  basis,
  on: ['statistics'],
  run: ({ value }) => addsUp(value, 'cases', ['casesBefore', 'casesAfter'], 'unknown'),
  examples: [
    { title: '含一件事后立案', change: { casesBefore: 3, casesAfter: 1 } },
    { title: '事后立案重复计入', change: { casesAfter: 1 }, reports: ['cases'] },
  ],
});
