import { deadline } from '../base/calendar.ts';
import { daysBetween, monthEnd, quarterOf, yearOf } from '../base/dates.ts';
import type { Text } from '../base/diagnostic.ts';
import { compareText } from '../base/order.ts';
import type { Corpus } from '../model/corpus.ts';
import { all, find } from '../model/corpus.ts';
import type { Supervision } from '../model/kinds/supervision.ts';
import { holidayTable } from '../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../model/law/publication-terms.ts';
import { cycleYears, roundDue } from '../model/law/supervision-cycles.ts';
import { threshold } from '../model/law/thresholds.ts';

/** Where one agency below stands in its round of comprehensive supervision. */
export interface Round {
  /** Id of the agency below. */
  agency: string;
  name: string;
  years: number;
  /** End of the last comprehensive supervision; absent where none is on record. */
  last?: string;
  /** Last day to end the next one. */
  due: string;
  /** Days left until then; negative where it is over. */
  daysLeft: number;
  state: 'covered' | 'overdue' | 'never';
}

/** First day of the measures: an agency never supervised counts from it, or from its founding where that is later. */
const measuresSince = '2018-01-01';

const supervisionsOf = (corpus: Corpus, agency: string): Supervision[] =>
  all(corpus, 'supervision')
    .map(({ value }) => value)
    .filter((value) => value.agency === agency);

/** The rounds over all agencies directly below one, the most urgent first; those without a cycle are left out. */
export function supervisionRounds(corpus: Corpus, agency: string): Round[] {
  const upper = find(corpus, 'agency', agency)?.value;
  if (!upper) return [];
  const held = supervisionsOf(corpus, agency).filter(
    ({ mode, endedOn }) => mode === 'comprehensive' && endedOn !== undefined && endedOn <= corpus.today,
  );
  return all(corpus, 'agency')
    .filter(({ value }) => value.parent === agency)
    .flatMap(({ id, value }): Round[] => {
      const years = cycleYears(upper.level, value.level, corpus.today, upper.practice.supervisionYears);
      if (years === undefined) return [];
      const last = held
        .filter(({ subject }) => subject.agency === id)
        .map(({ endedOn }) => endedOn!)
        .toSorted()
        .at(-1);
      const since = value.since !== undefined && value.since > measuresSince ? value.since : measuresSince;
      const due = roundDue(last ?? since, years);
      const over = corpus.today > due;
      return [
        {
          agency: id,
          name: value.name,
          years,
          ...(last !== undefined && { last }),
          due,
          daysLeft: daysBetween(corpus.today, due),
          state: over ? 'overdue' : last === undefined ? 'never' : 'covered',
        },
      ];
    })
    .sort((a, b) => compareText(a.due, b.due) || compareText(a.agency, b.agency));
}

/** Coverage of the present round: how many agencies below were supervised within their cycle. */
export function cycleCoverage(rounds: readonly Round[]): { covered: number; total: number; share?: number } {
  const covered = rounds.filter(({ state }) => state === 'covered').length;
  const total = rounds.length;
  return total === 0 ? { covered, total } : { covered, total, share: covered / total };
}

/** A day of the supervision calendar. */
export interface SupervisionDate {
  date: string;
  what: Text;
  /** Record behind it; absent for duties of the agency itself. */
  supervision?: string;
  state: 'done' | 'due' | 'overdue';
}

const stateOf = (done: boolean, date: string, today: string): SupervisionDate['state'] =>
  done ? 'done' : date < today ? 'overdue' : 'due';

function ofRecord(id: string, value: Supervision, today: string): SupervisionDate[] {
  const dates: SupervisionDate[] = [];
  const add = (date: string, zh: string, en: string, done: boolean) =>
    dates.push({ date, what: { zh, en }, supervision: id, state: stateOf(done, date, today) });
  const calendarDays = (from: string, days: number) =>
    deadline({ from, days, unit: 'calendar' }, holidayTable).date;
  if (value.mode === 'special' && value.approval) {
    const first = calendarDays(value.approval.on, threshold('special-report').value);
    const until = value.extension?.until;
    const due = until !== undefined && until > first ? until : first;
    add(due, `${value.title}：形成报告`, `${value.title}: report`, value.report !== undefined);
  }
  if (value.notice?.receivedOn !== undefined) {
    const due = calendarDays(value.notice.receivedOn, threshold('rectification-reply').value);
    add(
      due,
      `${value.title}：书面报告整改落实情况`,
      `${value.title}: written reply`,
      value.notice.replies.length > 0,
    );
  }
  for (const month of value.dailyPlan?.months ?? [])
    add(
      monthEnd(month),
      `${value.title}：日常监督`,
      `${value.title}: daily supervision`,
      value.dailyPlan!.checks.some(({ on }) => on.startsWith(month)),
    );
  return dates;
}

/** The last day of each quarter of a year. */
const quarterEnds = (year: number) =>
  [3, 6, 9, 12].map((month) => monthEnd(`${year}-${String(month).padStart(2, '0')}`));

/**
 * What an agency's supervision has to do in a year, by date: the yearly report, the head's quarterly hearings, reports
 * and replies of its supervisions, months of daily supervision and rounds that fall due.
 */
export function supervisionCalendar(corpus: Corpus, agency: string, year: number): SupervisionDate[] {
  const own = find(corpus, 'agency', agency)?.value;
  if (!own) return [];
  const { today } = corpus;
  const dates: SupervisionDate[] = [];
  const duty = publicationTerm('supervision-report', `${year - 1}-12-31`);
  const due = duty && publishBy(duty.term, `${year - 1}-12-31`, holidayTable)?.date;
  if (due !== undefined)
    dates.push({
      date: due,
      what: { zh: `报告 ${year - 1} 年度执法监督工作情况`, en: `Report the supervision of ${year - 1}` },
      state: stateOf(
        own.supervisionReports.some((one) => one.year === year - 1),
        due,
        today,
      ),
    });
  for (const [index, end] of quarterEnds(year).entries()) {
    const heard = own.leaderHearings.some(({ on }) => yearOf(on) === year && quarterOf(on) === index + 1);
    dates.push({
      date: end,
      what: {
        zh: `第 ${index + 1} 季度主要负责人听取执法工作汇报`,
        en: `The head hears the report of quarter ${index + 1}`,
      },
      state: stateOf(heard, end, today),
    });
  }
  for (const { id, value } of all(corpus, 'supervision'))
    if (value.agency === agency) dates.push(...ofRecord(id, value, today));
  for (const round of supervisionRounds(corpus, agency))
    dates.push({
      date: round.due,
      what: { zh: `完成对${round.name}的一轮综合监督`, en: `End a round over ${round.agency}` },
      state: stateOf(false, round.due, today),
    });
  return dates
    .filter(({ date }) => yearOf(date) === year)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.what.zh, b.what.zh));
}
