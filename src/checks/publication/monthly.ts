import { enforcementOpinion } from '../../model/law/basis.ts';
import {
  addMonthsToMonth,
  daysBetween,
  formatChinese,
  formatChineseMonth,
  monthOf,
  monthsBetween,
} from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Agency } from '../../model/kinds/agency.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { monthlyDue } from '../../model/law/publication-terms.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { recordsByAgency } from '../statistics/ledger.ts';
import { lateness, publishLate } from './late.ts';

/** Last day to publish a month, by the agency's own practice; undefined before monthly publication was asked for. */
function dueOf(month: string, agency: Agency | undefined): string | undefined {
  return monthlyDue(month, agency?.practice.monthlyDueDay);
}

const enterLate = [
  `请补录，当月没有检查的，各项填 0；${publishLate[0]}`,
  `Enter it, with zeros where nothing happened. ${publishLate[1]}`,
] as const;

/** Reports what is not yet public: an info while there is time, an error after. */
function open(
  path: string,
  month: string,
  what: readonly [zh: string, en: string],
  due: string,
  today: string,
  hint: readonly [zh: string, en: string],
): Report {
  const title = formatChineseMonth(month);
  if (today <= due) {
    const left = daysBetween(today, due);
    return report(
      path,
      `${title}${what[0]}，应于 ${formatChinese(due)}前公示，还有 ${left} 天`,
      `${month} ${what[1]}; due by ${due}, ${plural(left, 'day')} left`,
      { severity: 'info', hint: ['请按期公示', 'Publish it in time'] },
    );
  }
  const late = daysBetween(due, today);
  return report(
    path,
    `${title}${what[0]}，应于 ${formatChinese(due)}前公示，已逾期 ${late} 天`,
    `${month} ${what[1]}; it was due by ${due}, ${plural(late, 'day')} ago`,
    { hint },
  );
}

function missingMonths(id: string, agency: Agency, corpus: Corpus): Report[] {
  const records = recordsByAgency(corpus).get(id);
  if (!records) return [];
  const present = new Set(records.map((record) => record.month));
  const last = addMonthsToMonth(monthOf(corpus.today), -1);
  return monthsBetween(records[0]!.month, last).flatMap((month) => {
    const due = present.has(month) ? undefined : dueOf(month, agency);
    return due === undefined
      ? []
      : [open('', month, ['没有监督检查统计', 'has no record'], due, corpus.today, enterLate)];
  });
}

function recordOf(value: Statistics, corpus: Corpus): Report[] {
  const due = dueOf(value.month, find(corpus, 'agency', value.agency)?.value);
  if (due === undefined || value.month >= monthOf(corpus.today)) return [];
  const on = value.publishedOn;
  if (on === undefined)
    return [
      open(
        'publishedOn',
        value.month,
        ['统计没有公布日期', 'has no date of publication'],
        due,
        corpus.today,
        publishLate,
      ),
    ];
  if (on <= due) return [];
  return [
    report(
      'publishedOn',
      `公布日期 ${formatChinese(on)}晚于本机关的公示截止日 ${formatChinese(due)}，迟 ${daysBetween(due, on)} 天`,
      `Published on ${on}, ${plural(daysBetween(due, on), 'day')} after ${due}`,
      lateness(value.lateReason),
    ),
  ];
}

/**
 * Inspections and complaints are published month by month: from an agency's first month to the last one that is over,
 * every month has a published record. The day is the agency's own, as the source says only 按月.
 */
export const monthly = defineRule({
  code: 'publication/monthly',
  number: 'PUB-08',
  severity: 'error',
  title: { zh: '监督检查情况按月公示，不漏月', en: 'Inspections are published every month' },
  basis: [enforcementOpinion(17)],
  on: ['agency', 'statistics'],
  whole: ['statistics'],
  run: (entry, corpus) =>
    entry.kind === 'agency' ? missingMonths(entry.id, entry.value, corpus) : recordOf(entry.value, corpus),
  examples: [
    { title: '上月已公示' },
    { title: '上月尚未到期，提示剩余天数', today: '2026-04-15', reports: [''], severity: 'info' },
    { title: '上月已逾期', today: '2026-04-16', reports: [''] },
    { title: '漏了两个月，其一未到期仍属逾期', today: '2026-05-20', reports: ['', ''] },
    {
      title: '本机关定于次月 20 日前公示',
      today: '2026-04-20',
      change: { 'practice.monthlyDueDay': 20 },
      reports: [''],
      severity: 'info',
    },
    {
      title: '中间漏一个月',
      also: [
        { kind: 'statistics', change: { id: 'shili-2025-12', month: '2025-12', publishedOn: '2026-01-09' } },
      ],
      reports: [''],
    },
    {
      title: '从不公布统计的机构不要求',
      also: [{ kind: 'agency', change: { id: 'dong', parent: 'shili', name: '示例市应急管理局东城分局' } }],
    },
    {
      title: '已录入而没有公布日期，已逾期',
      kind: 'statistics',
      change: { publishedOn: undefined },
      reports: ['publishedOn'],
    },
    {
      title: '已录入而没有公布日期，未到期',
      kind: 'statistics',
      today: '2026-03-15',
      change: { publishedOn: undefined },
      reports: ['publishedOn'],
      severity: 'info',
    },
    {
      title: '迟一天公布',
      kind: 'statistics',
      change: { publishedOn: '2026-03-16' },
      reports: ['publishedOn'],
    },
    {
      title: '迟一天公布，已说明迟延原因',
      kind: 'statistics',
      change: { publishedOn: '2026-03-16', lateReason: '下属单位数据迟报，核对后公布' },
      reports: ['publishedOn'],
      severity: 'warning',
    },
    {
      title: '2018 年以前没有按月公布的规定',
      kind: 'statistics',
      today: '2018-01-20',
      change: { id: 'shili-2017-12', month: '2017-12', publishedOn: undefined },
    },
    {
      title: '2018 年 1 月起按月公布',
      kind: 'statistics',
      today: '2018-02-20',
      change: { id: 'shili-2018-01', month: '2018-01', publishedOn: undefined },
      reports: ['publishedOn'],
    },
  ],
});
