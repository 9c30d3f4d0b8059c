import { workingDaysBetween } from '../../base/calendar.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';
import { publicityPeriod } from '../../model/law/publicity.ts';
import { estimateNote } from '../estimate.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { lateness, publishLate } from './late.ts';

/** Minor penalties of natural persons need not be shown; those of producers are, by the work-safety law. */
function needNotBeShown({ party, decidedOn, kinds, procedure, publication }: Penalty): boolean {
  if (party.type !== 'person') return false;
  return publicityPeriod({ date: decidedOn, kinds, procedure, class: publication?.class })?.shown === false;
}

/** What was overturned before it was published is not published any more; it would have to be withdrawn (art. 48(2)). */
function isOverturned({ remedies }: Penalty): boolean {
  return remedies.some(({ result }) => result === 'revoked' || result === 'illegal' || result === 'void');
}

/** Penalties are public within seven working days of the decision; the duty rests on another text before 2021-09-01. */
export const penaltyTerm = defineRule({
  code: 'publication/penalty-term',
  number: 'PUB-01',
  severity: 'error',
  title: {
    zh: '行政处罚自决定之日起七个工作日内公示',
    en: 'Penalties are published within seven working days',
  },
  basis: [formatBasis({ law: 'AQ', article: 78, paragraph: 2 }), formatBasis({ law: 'N424' })],
  on: ['penalty'],
  run: ({ value }, { today }) => {
    const { decidedOn, publication, party } = value;
    const term = publicationTerm('penalty', decidedOn);
    const due = term && publishBy(term.term, decidedOn, holidayTable);
    if (!term || !due) return [];
    // 安全生产法 art. 78 speaks of producers and operators; persons come under the exchange rules alone.
    const basis = term.basis.filter(({ law }) => party.type !== 'person' || law !== 'AQ').map(formatBasis);
    const about = estimateNote(due.estimated);
    const by = `${formatChinese(due.date)}${about.zh}`;
    const on = publication?.on;
    if (on !== undefined && on < decidedOn)
      return [
        report(
          'publication.on',
          `公示日期 ${formatChinese(on)}早于处罚决定日期 ${formatChinese(decidedOn)}`,
          `Published on ${on}, before the decision of ${decidedOn}`,
          { basis, hint: ['请核对两个日期', 'Check both dates'] },
        ),
      ];
    if (on !== undefined && on <= due.date) return [];
    if (on !== undefined) {
      const late = workingDaysBetween(due.date, on, holidayTable).days;
      return [
        report(
          'publication.on',
          `公示日期 ${formatChinese(on)}晚于法定截止日 ${by}，迟 ${late} 个工作日`,
          `Published on ${on}, ${plural(late, 'working day')} after ${due.date}${about.en}`,
          { basis, ...lateness(publication?.lateReason) },
        ),
      ];
    }
    if (needNotBeShown(value) || isOverturned(value)) return [];
    if (today <= due.date) {
      const left = workingDaysBetween(today, due.date, holidayTable).days;
      return [
        report(
          'publication',
          `尚未公示，应于 ${by}前公示，还有 ${left} 个工作日`,
          `Not yet published; due by ${due.date}${about.en}, ${plural(left, 'working day')} left`,
          { basis, severity: 'info', hint: ['公示后请填写公示日期', 'Enter the date once it is published'] },
        ),
      ];
    }
    const late = workingDaysBetween(due.date, today, holidayTable).days;
    return [
      report(
        'publication',
        `尚未公示，应于 ${by}前公示，已逾期 ${late} 个工作日`,
        `Not published; it was due by ${due.date}${about.en}, ${plural(late, 'working day')} ago`,
        { basis, hint: publishLate },
      ),
    ];
  },
  examples: [
    { title: '第三个工作日公示' },
    { title: '决定当日公示', change: { 'publication.on': '2026-02-05' } },
    {
      title: '对个人的罚款依双公示规定',
      change: { 'party.type': '自然人', 'publication.on': '2026-02-24' },
      reports: ['publication.on'],
    },
    { title: '春节前调休的星期六为第七个工作日', change: { 'publication.on': '2026-02-14' } },
    {
      title: '第八个工作日（春节假期之后）公示',
      change: { 'publication.on': '2026-02-24' },
      reports: ['publication.on'],
    },
    {
      title: '第八个工作日公示，已说明迟延原因',
      change: { 'publication.on': '2026-02-24', 'publication.lateReason': '网站系统故障，修复后公示' },
      reports: ['publication.on'],
      severity: 'warning',
    },
    {
      title: '公示早于决定',
      change: { 'publication.on': '2026-02-04' },
      reports: ['publication.on'],
    },
    {
      title: '未公示而未到期，提示剩余工作日',
      today: '2026-02-13',
      change: { publication: undefined },
      reports: ['publication'],
      severity: 'info',
    },
    { title: '未公示而已逾期', change: { publication: undefined }, reports: ['publication'] },
    ...(
      [
        ['撤销', undefined],
        ['维持', ['publication']],
      ] as const
    ).map(([result, reports]) => ({
      title: `公示以前复议${result}的${reports ? '仍应公示' : '不再公示'}`,
      change: {
        publication: undefined,
        remedies: [
          { kind: '行政复议', body: '示例市人民政府', filedOn: '2026-02-09', result, resultOn: '2026-03-09' },
        ],
      },
      ...(reports && { reports: [...reports] }),
    })),
    {
      title: '2021 年 9 月 1 日以前依双公示规定，同为七个工作日',
      change: { decidedOn: '2021-08-31', publication: { on: '2021-09-10' } },
      reports: ['publication.on'],
    },
    {
      title: '2018 年 7 月以前没有七个工作日的规定',
      change: { decidedOn: '2018-06-29', publication: undefined },
    },
    {
      title: '放假安排未公布的年份按估算',
      today: '2027-01-20',
      change: { decidedOn: '2027-01-04', publication: { on: '2027-01-14' } },
      reports: ['publication.on'],
    },
    {
      title: '对个人的当场警告可以不公示',
      change: {
        'party.type': '自然人',
        procedure: 'spot',
        kinds: ['警告'],
        fine: undefined,
        publication: undefined,
      },
    },
    {
      title: '2018 年 6 月 30 日的决定没有七个工作日的规定',
      change: { decidedOn: '2018-06-30', publication: undefined },
    },
    {
      title: '2018 年 7 月 1 日起为七个工作日',
      change: { decidedOn: '2018-07-01', publication: undefined },
      reports: ['publication'],
    },
    {
      title: '2021 年 9 月 1 日起依安全生产法第七十八条',
      change: { decidedOn: '2021-09-01', publication: { on: '2021-09-15' } },
      reports: ['publication.on'],
    },
    {
      title: '2023 年 4 月 30 日对个人的当场警告，当时的规定未分轻微失信',
      change: {
        'party.type': '自然人',
        procedure: 'spot',
        kinds: ['警告'],
        fine: undefined,
        publication: undefined,
        decidedOn: '2023-04-30',
      },
      reports: ['publication'],
    },
    {
      title: '2023 年 5 月 1 日起对个人的当场警告可以不公示',
      change: {
        'party.type': '自然人',
        procedure: 'spot',
        kinds: ['警告'],
        fine: undefined,
        publication: undefined,
        decidedOn: '2023-05-01',
      },
    },
  ],
});
