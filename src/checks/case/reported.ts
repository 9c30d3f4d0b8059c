import { daysBetween, formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { endOf } from '../../model/law/case-terms.ts';
import { supervisionMeasures } from '../basis.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { agencyOf, penaltiesOf } from './linked.ts';

const reporting = { agency: { 'practice.reportFine': 100000 }, penalty: { fine: 100000 } };

/** A fine from the figure an agency has set is filed with the level above within the term. */
export const reported = defineRule({
  code: 'case/reported',
  number: 'CAS-13',
  severity: 'warning',
  title: {
    zh: '达到备案数额的处罚决定按期报上一级备案',
    en: 'Fines from the agency’s figure are filed with the level above in time',
  },
  basis: [supervisionMeasures(5), formatBasis({ law: 'S4', article: 13 })],
  on: ['case'],
  run: ({ value }, corpus) => {
    const { decision } = value;
    const least = agencyOf(value, corpus)?.practice.reportFine;
    if (!decision || least === undefined) return [];
    const isMajor = penaltiesOf(value, corpus).some((each) => (each.value.fine ?? 0) >= least * 100);
    const due = isMajor ? endOf('report-upward', decision.on)?.date : undefined;
    if (due === undefined) return [];
    const on = decision.reported?.on;
    if (on === undefined ? corpus.today <= due : on <= due) return [];
    return [
      on === undefined
        ? report(
            'decision.reported',
            `罚款达到 ${least} 元，应于 ${formatChinese(due)}前报上一级备案，至今没有记录`,
            `A fine from ${least} yuan was to be filed with the level above by ${due}; nothing is recorded`,
            { hint: ['请补录备案机关和日期', 'Enter with whom and when it was filed'] },
          )
        : report(
            'decision.reported.on',
            `备案日期 ${formatChinese(on)}晚于期限 ${formatChinese(due)}，迟 ${daysBetween(due, on)} 日`,
            `Filed on ${on}, ${plural(daysBetween(due, on), 'day')} after ${due}`,
            { hint: ['请核对决定和备案日期', 'Check both dates'] },
          ),
    ];
  },
  examples: [
    { title: '机关没有设定备案数额' },
    {
      title: '不到备案数额',
      around: { ...reporting, penalty: { fine: 99999 } },
    },
    { title: '达到备案数额而没有备案', around: reporting, reports: ['decision.reported'] },
    {
      title: '期限内备案',
      change: { 'decision.reported': { to: '示例省应急管理厅', on: '2026-02-12' } },
      around: reporting,
    },
    {
      title: '逾期备案',
      change: { 'decision.reported': { to: '示例省应急管理厅', on: '2026-03-12' } },
      around: reporting,
      reports: ['decision.reported.on'],
    },
    { title: '尚未到期', today: '2026-02-10', around: reporting },
    {
      title: '2015 年 4 月 30 日的决定没有期限',
      change: { 'decision.on': '2015-04-30' },
      around: reporting,
    },
    {
      title: '2015 年 5 月 1 日的决定',
      change: { 'decision.on': '2015-05-01' },
      around: reporting,
      reports: ['decision.reported'],
    },
  ],
});
