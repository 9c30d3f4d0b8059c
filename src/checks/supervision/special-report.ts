import { deadline } from '../../base/calendar.ts';
import { daysBetween, formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { threshold } from '../../model/law/thresholds.ts';
import { supervisionMeasuresSince } from '../basis.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** The report on a special supervision is made within thirty days of approval, or by the day the head extended it to. */
export const specialReport = defineRule({
  code: 'supervision/special-report',
  number: 'SUP-01',
  severity: 'error',
  title: {
    zh: '专项监督自批准之日起三十日内形成报告',
    en: 'Special supervisions are reported within thirty days of approval',
  },
  basis: [formatBasis({ law: 'S0', article: 13, paragraph: 2 })],
  on: ['supervision'],
  validFrom: supervisionMeasuresSince,
  run: ({ value }, { today }) => {
    if (value.mode !== 'special' || !value.approval) return [];
    const { extension } = value;
    const days = threshold('special-report').value;
    const first = deadline({ from: value.approval.on, days, unit: 'calendar' }, holidayTable).date;
    const reports = [];
    if (extension && extension.role !== 'head')
      reports.push(
        report(
          'extension.role',
          '延长报告期限应经本机关负责人批准',
          'The head of the agency has to approve the extension',
          { hint: ['请核对延期批准人', 'Check who approved it'] },
        ),
      );
    if (extension && extension.on > first)
      reports.push(
        report(
          'extension.on',
          `延期批准日期 ${formatChinese(extension.on)}晚于原期限 ${formatChinese(first)}`,
          `Extended on ${extension.on}, after the term ended on ${first}`,
          { hint: ['应在期限届满前批准延期', 'Extend it before the term ends'] },
        ),
      );
    const due = extension && extension.until > first ? extension.until : first;
    const on = value.report?.on;
    if (on !== undefined ? on <= due : today <= due) {
      if (on === undefined && value.status !== 'closed')
        reports.push(
          report(
            'report',
            `专项监督报告应于 ${formatChinese(due)}前形成，还有 ${daysBetween(today, due)} 日`,
            `The report is due by ${due}, ${plural(daysBetween(today, due), 'day')} left`,
            { severity: 'info', hint: ['形成后请填写监督报告', 'Enter the report once made'] },
          ),
        );
      return reports;
    }
    return [
      ...reports,
      on === undefined
        ? report(
            'report',
            `专项监督报告应于 ${formatChinese(due)}前形成，至今没有报告`,
            `The report was due by ${due} and is missing`,
            { hint: ['请填写监督报告，或经负责人批准延期', 'Enter the report or the extension'] },
          )
        : report(
            'report.on',
            `专项监督报告日期 ${formatChinese(on)}晚于期限 ${formatChinese(due)}，迟 ${daysBetween(due, on)} 日`,
            `Reported on ${on}, ${plural(daysBetween(due, on), 'day')} after ${due}`,
            { hint: ['请核对批准和报告日期', 'Check the dates of approval and report'] },
          ),
    ];
  },
  examples: [
    { title: '第二十四日报告' },
    { title: '三十日届满在春节假期内，顺延到节后', change: { 'report.on': '2026-02-24' } },
    { title: '顺延后仍逾期', change: { 'report.on': '2026-02-25' }, reports: ['report.on'] },
    {
      title: '经负责人批准延期',
      change: {
        'report.on': '2026-03-10',
        extension: {
          by: '安示范',
          role: 'head',
          on: '2026-02-13',
          until: '2026-03-10',
          reason: '需要专家论证',
        },
      },
    },
    {
      title: '科室负责人批准、届满后才延期',
      change: {
        'report.on': '2026-03-10',
        extension: {
          by: '法样例',
          role: 'other',
          on: '2026-02-25',
          until: '2026-03-10',
          reason: '需要专家论证',
        },
      },
      reports: ['extension.on', 'extension.role'],
    },
    {
      title: '尚未到期',
      today: '2026-02-20',
      change: { report: undefined, status: 'running' },
      reports: ['report'],
      severity: 'info',
    },
    { title: '逾期没有报告', change: { report: undefined }, reports: ['report'] },
    {
      title: '2018 年以前没有三十日的规定',
      change: { 'approval.on': '2017-12-29', 'report.on': '2018-03-01' },
    },
    {
      title: '2017 年 12 月 31 日尚不适用',
      change: { 'approval.on': '2017-12-31', 'report.on': '2018-03-01' },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      change: { 'approval.on': '2018-01-01', 'report.on': '2018-03-01' },
      reports: ['report.on'],
    },
  ],
});
