import { defineRule } from '../rule.ts';
import { basis, notMore } from './figures.ts';

/** Real-name complaints are some of those received, the verified ones some of these. */
export const realName = defineRule({
  code: 'statistics/real-name',
  number: 'STA-16',
  severity: 'error',
  title: { zh: '实名举报核查不多于实名举报', en: 'No more real-name complaints verified than made' },
  basis,
  on: ['statistics'],
  run: ({ value }) => [
    ...notMore(value, 'complaints.realName', 'complaints.received'),
    ...notMore(value, 'complaints.realNameVerified', 'complaints.realName'),
  ],
  examples: [
    {
      title: '未分实名',
      change: { 'complaints.realName': undefined, 'complaints.realNameVerified': undefined },
    },
    {
      title: '核查多于实名举报',
      change: { 'complaints.realNameVerified': 3 },
      reports: ['complaints.realNameVerified'],
    },
    { title: '实名举报多于收到', change: { 'complaints.realName': 6 }, reports: ['complaints.realName'] },
  ],
});
