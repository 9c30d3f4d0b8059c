import { defineRule } from '../rule.ts';
import { basis, notMore } from './figures.ts';

/** Only a warning: published tables exist in which new firms are visited before they are listed. */
export const firmsSubjects = defineRule({
  code: 'statistics/firms-subjects',
  number: 'STA-02',
  severity: 'warning',
  title: { zh: '检查企业数不多于监管对象数', en: 'No more firms visited than supervised' },
  basis,
  on: ['statistics'],
  run: ({ value }) => notMore(value, 'firms', 'subjects'),
  examples: [
    { title: '检查了全部监管对象', change: { subjects: 40 } },
    { title: '未填监管对象数', change: { subjects: undefined } },
    { title: '检查企业数多于监管对象数', change: { subjects: 39 }, reports: ['firms'] },
  ],
});
