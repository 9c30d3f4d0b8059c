import { enforcementOpinion } from '../../model/law/basis.ts';
import { addMonthsToMonth, formatChinese, daysBetween, monthOf } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Quarter } from '../../model/kinds/quarter.ts';
import { quarters } from '../../model/kinds/quarter.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { monthsOf, quartersByAgency } from './figures.ts';

/** Last day to publish the quarter that ends with a month; undefined before the duty. */
function dueOf(lastMonth: string): string | undefined {
  const duty = publicationTerm('quarterly', `${lastMonth}-01`);
  return duty && publishBy(duty.term, `${lastMonth}-01`, holidayTable)?.date;
}

function open(path: string, what: string, whatEn: string, due: string, today: string): Report {
  const late = today > due;
  const days = daysBetween(late ? due : today, late ? today : due);
  return report(
    path,
    `${what}，应于 ${formatChinese(due)}前公布，${late ? '已逾期' : '还有'} ${days} 天`,
    `${whatEn}; due by ${due}, ${plural(days, 'day')} ${late ? 'ago' : 'left'}`,
    {
      ...(!late && { severity: 'info' as const }),
      hint: ['请补录并公布季度分析', 'Enter and publish the analysis'],
    },
  );
}

/** Quarters that are over and have no analysis, from an agency's first one on. */
function missing(id: string, corpus: Corpus): Report[] {
  const list = quartersByAgency(corpus).get(id);
  if (!list) return [];
  const present = new Set(list.map((each) => monthsOf(each).at(-1)));
  const reports: Report[] = [];
  for (
    let month = monthsOf(list[0]!).at(-1)!;
    month < monthOf(corpus.today);
    month = addMonthsToMonth(month, 3)
  ) {
    const due = present.has(month) ? undefined : dueOf(month);
    if (due === undefined) continue;
    const number = String(Number(month.slice(5)) / 3) as keyof typeof quarters;
    reports.push(
      open(
        '',
        `${month.slice(0, 4)}年${quarters[number]}没有执法情况分析`,
        `${month.slice(0, 4)} Q${number} has no analysis`,
        due,
        corpus.today,
      ),
    );
  }
  return reports;
}

function ofRecord(value: Quarter, corpus: Corpus): Report[] {
  const last = monthsOf(value).at(-1)!;
  const due = dueOf(last);
  if (due === undefined) return [];
  const on = value.publishedOn;
  if (on === undefined)
    return last < monthOf(corpus.today)
      ? [open('', '季度分析没有公布日期', 'The analysis has no date of publication', due, corpus.today)]
      : [];
  if (monthOf(on) <= last)
    return [
      report(
        'publishedOn',
        `公布日期 ${formatChinese(on)}在季度结束以前`,
        `Published on ${on}, before the quarter was over`,
        {
          hint: ['请核对公布日期和季度', 'Check the date and the quarter'],
        },
      ),
    ];
  if (on <= due) return [];
  return [
    report(
      'publishedOn',
      `公布日期 ${formatChinese(on)}晚于 ${formatChinese(due)}，迟 ${daysBetween(due, on)} 天`,
      `Published on ${on}, ${plural(daysBetween(due, on), 'day')} after ${due}`,
      {
        severity: 'warning',
        hint: ['请核对日期', 'Check the date'],
      },
    ),
  ];
}

/** An analysis every quarter, from an agency's first one on, in the month after; the source says 按季 only. */
export const quarterPublication = defineRule({
  code: 'quarter/publication',
  number: 'QTR-07',
  severity: 'error',
  title: { zh: '按季分析执法情况，不漏季', en: 'An analysis every quarter' },
  basis: [enforcementOpinion(19)],
  on: ['agency', 'quarter'],
  whole: ['quarter'],
  run: (entry, corpus) => {
    if (entry.kind === 'quarter') return ofRecord(entry.value, corpus);
    return find(corpus, 'agency', entry.id) ? missing(entry.id, corpus) : [];
  },
  examples: [
    { title: '各季齐全' },
    { title: '上季度尚未到期', today: '2026-04-20', reports: [''], severity: 'info' },
    { title: '上季度已逾期', today: '2026-05-01', reports: [''] },
    { title: '从不分析的机构不要求', also: [{ kind: 'agency', change: { id: 'dong', parent: undefined } }] },
    {
      title: '迟一天公布',
      kind: 'quarter',
      change: { publishedOn: '2026-02-01' },
      reports: ['publishedOn'],
      severity: 'warning',
    },
    {
      title: '季度没有结束就公布',
      kind: 'quarter',
      change: { publishedOn: '2025-12-31' },
      reports: ['publishedOn'],
    },
    { title: '没有公布日期，已逾期', kind: 'quarter', change: { publishedOn: undefined }, reports: [''] },
    {
      title: '没有公布日期，未到期',
      kind: 'quarter',
      today: '2026-01-20',
      change: { publishedOn: undefined },
      reports: [''],
      severity: 'info',
    },
    {
      title: '2018 年以前没有按季分析的规定',
      kind: 'quarter',
      today: '2018-01-10',
      change: { id: 'shili-2017-q4', year: '2017', publishedOn: undefined },
    },
    {
      title: '2018 年第一季度起按季分析',
      kind: 'quarter',
      today: '2018-04-10',
      change: { id: 'shili-2018-q1', year: '2018', quarter: '1', publishedOn: undefined },
      reports: [''],
      severity: 'info',
    },
  ],
});
