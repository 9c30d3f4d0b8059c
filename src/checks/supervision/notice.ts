import { deadline } from '../../base/calendar.ts';
import { daysBetween, formatChinese } from '../../base/dates.ts';
import type { Supervision } from '../../model/kinds/supervision.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { threshold } from '../../model/law/thresholds.ts';
import { supervisionMeasuresSince } from '../basis.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

type Notice = NonNullable<Supervision['notice']>;

function heard(value: Supervision, notice: Notice): Report[] {
  const { hearing } = value;
  if (!hearing)
    return [
      report(
        'hearing',
        '制作整改通知书前没有听取陈述申辩的记录',
        'No statement was heard before the notice was issued',
        {
          hint: ['应先告知违法、不当情形，听取陈述和申辩', 'Tell the agency what is wrong and hear it first'],
        },
      ),
    ];
  if (hearing.on <= notice.on) return [];
  return [
    report(
      'hearing.on',
      `听取意见日期 ${formatChinese(hearing.on)}晚于整改通知书日期 ${formatChinese(notice.on)}`,
      `Heard on ${hearing.on}, after the notice of ${notice.on}`,
      { hint: ['请核对两个日期', 'Check both dates'] },
    ),
  ];
}

function orders(value: Supervision, notice: Notice): Report[] {
  const numbers = new Set(value.findings.map(({ number }) => number));
  return notice.orders.flatMap(({ finding }, index) =>
    numbers.has(finding)
      ? []
      : [
          report(
            `notice.orders.${index}.finding`,
            `整改要求对应的问题 ${finding} 不在发现的问题之中`,
            `There is no finding ${finding}`,
            { hint: ['请核对问题序号', 'Check the number'] },
          ),
        ],
  );
}

function replied(value: Supervision, notice: Notice, today: string): Report[] {
  if (notice.receivedOn === undefined) return [];
  const days = threshold('rectification-reply').value;
  const due = deadline({ from: notice.receivedOn, days, unit: 'calendar' }, holidayTable).date;
  const first = notice.replies[0];
  if (first && first.on <= due) {
    if (value.status !== 'closed') return [];
    const done = new Set(
      notice.replies.flatMap(({ items }) => items.filter((item) => item.done).map(({ finding }) => finding)),
    );
    return notice.orders
      .filter(({ finding }) => !done.has(finding))
      .map(({ finding }) =>
        report(
          'notice.replies',
          `问题 ${finding} 没有整改到位的报告，而监督已办结`,
          `Closed although nothing reports finding ${finding} as put right`,
          { hint: ['请补充整改落实情况', 'Enter how it was put right'] },
        ),
      );
  }
  if (first)
    return [
      report(
        'notice.replies.0.on',
        `整改报告日期 ${formatChinese(first.on)}晚于期限 ${formatChinese(due)}，迟 ${daysBetween(due, first.on)} 日`,
        `Reported on ${first.on}, ${plural(daysBetween(due, first.on), 'day')} after ${due}`,
        { hint: ['请核对收到和报告日期', 'Check both dates'] },
      ),
    ];
  if (today <= due)
    return [
      report(
        'notice.replies',
        `整改落实情况应于 ${formatChinese(due)}前书面报告，还有 ${daysBetween(today, due)} 日`,
        `The written report is due by ${due}, ${plural(daysBetween(today, due), 'day')} left`,
        { severity: 'info', hint: ['收到报告后请填写', 'Enter it when it comes'] },
      ),
    ];
  return [
    report(
      'notice.replies',
      `整改落实情况应于 ${formatChinese(due)}前书面报告，至今没有报告`,
      `The written report was due by ${due} and is missing`,
      { hint: ['请督促被监督机关，或补录报告', 'Press the agency, or enter the report'] },
    ),
  ];
}

/** A rectification notice follows a hearing, names findings, and is answered in writing within thirty days of receipt. */
export const rectificationNotice = defineRule({
  code: 'supervision/notice',
  number: 'SUP-02',
  severity: 'error',
  title: {
    zh: '整改通知书先听取陈述申辩，收到后三十日内书面报告落实情况',
    en: 'Rectification notices follow a hearing and are answered within thirty days',
  },
  basis: [
    formatBasis({ law: 'S0', article: 14, paragraph: 2 }),
    formatBasis({ law: 'S0', article: 14, paragraph: 3 }),
  ],
  on: ['supervision'],
  validFrom: supervisionMeasuresSince,
  run: ({ value }, { today }) => {
    const { notice } = value;
    if (!notice) return [];
    return [...heard(value, notice), ...orders(value, notice), ...replied(value, notice, today)];
  },
  examples: [
    { title: '听取意见后发出，按期报告' },
    { title: '没有听取意见', change: { hearing: undefined }, reports: ['hearing'] },
    { title: '当日听取意见', change: { 'hearing.on': '2026-02-10' } },
    { title: '发出以后才听取意见', change: { 'hearing.on': '2026-02-11' }, reports: ['hearing.on'] },
    { title: '第三十日报告', change: { 'notice.replies.0.on': '2026-03-13' } },
    {
      title: '逾期报告',
      change: { 'notice.replies.0.on': '2026-03-17' },
      reports: ['notice.replies.0.on'],
    },
    {
      title: '逾期没有报告',
      change: { 'notice.replies': [], status: 'rectifying' },
      reports: ['notice.replies'],
    },
    {
      title: '尚在三十日内',
      today: '2026-03-12',
      change: { 'notice.replies': [], status: 'rectifying' },
      reports: ['notice.replies'],
      severity: 'info',
    },
    {
      title: '没有整改到位就办结',
      change: { 'notice.replies.0.items.0.done': '否' },
      reports: ['notice.replies'],
    },
    {
      title: '整改要求没有对应的问题',
      change: { 'notice.orders.0.finding': 2, status: 'rectifying' },
      reports: ['notice.orders.0.finding'],
    },
    {
      title: '2018 年以前没有这些规定',
      change: { 'approval.on': '2017-06-01', hearing: undefined, 'notice.replies': [] },
    },
    {
      title: '2017 年 12 月 31 日尚不适用',
      change: { 'approval.on': '2017-12-31', hearing: undefined },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      change: { 'approval.on': '2018-01-01', hearing: undefined },
      reports: ['hearing'],
    },
  ],
});
