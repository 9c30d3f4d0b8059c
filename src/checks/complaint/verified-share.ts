import { formatBasis } from '../../model/law/basis.ts';
import { meets } from '../../model/law/thresholds.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** All real-name complaints of a month are verified; the figures say so. */
export const verifiedShare = defineRule({
  code: 'complaint/verified-share',
  number: 'CMP-05',
  severity: 'warning',
  title: { zh: '实名举报核查率百分之百', en: 'All real-name complaints are verified' },
  basis: [formatBasis({ law: 'S2' })],
  on: ['statistics'],
  run: ({ value }) => {
    const { realName, realNameVerified } = value.complaints ?? {};
    if (!realName || realNameVerified === undefined) return [];
    const share = realNameVerified / realName;
    if (meets('complaint-verification', share)) return [];
    return [
      report(
        'complaints.realNameVerified',
        `实名举报 ${realName} 件，核查 ${realNameVerified} 件，核查率 ${(share * 100).toFixed(1)}%，应为 100%`,
        `${realNameVerified} of ${realName} real-name complaints are verified, all should be`,
        {
          hint: [
            '请核对数据；尚在核查的请在统计说明中写明',
            'Check the figures; say in the note what is open',
          ],
        },
      ),
    ];
  },
  examples: [
    { title: '全部核查' },
    { title: '没有实名举报', change: { 'complaints.realName': 0, 'complaints.realNameVerified': 0 } },
    {
      title: '两件核查一件',
      change: { 'complaints.realNameVerified': 1 },
      reports: ['complaints.realNameVerified'],
    },
    { title: '没有分列', change: { 'complaints.realNameVerified': undefined } },
  ],
});
