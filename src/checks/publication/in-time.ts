import { workingDaysBetween } from '../../base/calendar.ts';
import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';
import { estimateNote } from '../estimate.ts';
import { plural, report } from '../report.ts';
import type { Report } from '../rule.ts';
import { lateness, publishLate } from './late.ts';

/** Something that has to be public within a term. */
export interface Due {
  /** Id of the duty in the table of publication terms. */
  term: string;
  /** What is to be published, e.g. 许可决定. */
  what: readonly [zh: string, en: string];
  /** Date of the event the term runs from. */
  from: string;
  /** Date it was published; absent where it is not. */
  on: string | undefined;
  /** Dotted path of the date of publication. */
  path: string;
  /** Why it was published late; with it lateness is a warning. */
  lateReason?: string | undefined;
  today: string;
}

/** Reports what was published before the act, late, or not at all; an info while there is time. */
export function inTime({ term, what, from, on, path, lateReason, today }: Due): Report[] {
  const duty = publicationTerm(term, from);
  const due = duty && publishBy(duty.term, from, holidayTable);
  if (!duty || !due) return [];
  const basis = duty.basis.map(formatBasis);
  const estimated = estimateNote(due.estimated).zh;
  const by = `${formatChinese(due.date)}${estimated}`;
  const [zh, en] = what;
  if (on !== undefined && on < from)
    return [
      report(
        path,
        `${zh}的公示日期 ${formatChinese(on)}早于作出日期 ${formatChinese(from)}`,
        `The ${en} was published on ${on}, before it was made on ${from}`,
        { basis, hint: ['请核对两个日期', 'Check both dates'] },
      ),
    ];
  if (on !== undefined && on <= due.date) return [];
  if (on !== undefined) {
    const late = workingDaysBetween(due.date, on, holidayTable).days;
    return [
      report(
        path,
        `${zh}的公示日期 ${formatChinese(on)}晚于截止日 ${by}，迟 ${late} 个工作日`,
        `The ${en} was published on ${on}, ${plural(late, 'working day')} after ${due.date}`,
        { basis, ...lateness(lateReason) },
      ),
    ];
  }
  if (today <= due.date) {
    const left = workingDaysBetween(today, due.date, holidayTable).days;
    return [
      report(
        path,
        `${zh}尚未公示，应于 ${by}前公示，还有 ${left} 个工作日`,
        `The ${en} is not yet published; due by ${due.date}, ${plural(left, 'working day')} left`,
        { basis, severity: 'info', hint: ['公示后请填写公示日期', 'Enter the date once it is published'] },
      ),
    ];
  }
  const late = workingDaysBetween(due.date, today, holidayTable).days;
  return [
    report(
      path,
      `${zh}尚未公示，应于 ${by}前公示，已逾期 ${late} 个工作日`,
      `The ${en} is not published; it was due by ${due.date}, ${plural(late, 'working day')} ago`,
      { basis, hint: publishLate },
    ),
  ];
}
