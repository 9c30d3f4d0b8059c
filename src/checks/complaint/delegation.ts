import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** What was handed down for verification is reported back in time; the agency that received it stays responsible. */
export const complaintDelegation = defineRule({
  code: 'complaint/delegation',
  number: 'CMP-03',
  severity: 'warning',
  title: {
    zh: '交下级核查的举报写明承接单位并按期报回',
    en: 'Complaints handed down name the body and are reported back in time',
  },
  basis: [formatBasis({ law: 'S2' })],
  on: ['complaint'],
  run: ({ value }, { today }) => {
    const { delegation, verification } = value;
    if (!delegation) return [];
    const reports = [];
    if (delegation.agency === undefined && delegation.body === undefined)
      reports.push(
        report('delegation.body', '没有写明承接核查的单位', 'The body that verifies is not named', {
          hint: ['请填写承接机构或者单位名称', 'Enter the agency or body'],
        }),
      );
    const { due, reportedOn } = delegation;
    if (due !== undefined && (reportedOn ?? today) > due)
      reports.push(
        report(
          'delegation.reportedOn',
          `核查结果应于 ${formatChinese(due)}前报回，${reportedOn === undefined ? '至今没有报回' : `实为 ${formatChinese(reportedOn)}`}`,
          `The result was due by ${due}${reportedOn === undefined ? ' and is still open' : `, reported on ${reportedOn}`}`,
          { hint: ['请督促承接单位，或核对日期', 'Press the body, or check the dates'] },
        ),
      );
    if (reportedOn !== undefined && verification && verification.on > reportedOn)
      reports.push(
        report(
          'delegation.reportedOn',
          `报回日期 ${formatChinese(reportedOn)}早于核查日期 ${formatChinese(verification.on)}`,
          `Reported back on ${reportedOn}, before it was verified on ${verification.on}`,
          { hint: ['请核对两个日期', 'Check both dates'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '没有交下级核查' },
    {
      title: '按期报回',
      change: {
        delegation: {
          body: '示例市样例县应急管理局',
          on: '2026-03-03',
          due: '2026-03-12',
          reportedOn: '2026-03-09',
        },
      },
    },
    {
      title: '没有写明承接单位，逾期报回',
      change: { delegation: { on: '2026-03-03', due: '2026-03-12', reportedOn: '2026-03-13' } },
      reports: ['delegation.body', 'delegation.reportedOn'],
    },
    {
      title: '逾期没有报回',
      change: { delegation: { agency: 'shili', on: '2026-03-03', due: '2026-03-24' } },
      reports: ['delegation.reportedOn'],
    },
    {
      title: '报回早于核查',
      change: {
        delegation: { agency: 'shili', on: '2026-03-03', due: '2026-03-12', reportedOn: '2026-03-05' },
      },
      reports: ['delegation.reportedOn'],
    },
  ],
});
