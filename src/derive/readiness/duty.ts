import type { ComputedDate } from '../../base/calendar.ts';
import { daysBetween } from '../../base/dates.ts';
import type { Text } from '../../base/diagnostic.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus, EntryOf } from '../../model/corpus.ts';
import type { KindId } from '../../model/kinds.ts';
import type { Agency } from '../../model/kinds/agency.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import type { PublicationTerm } from '../../model/law/publication-terms.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';

/**
 * Where a duty stands: everything due is done; something is due and has time left; something is overdue; the content says
 * nothing of it; it does not concern the agency.
 */
export type Readiness = 'done' | 'due' | 'overdue' | 'no-data' | 'not-applicable';

/** What the content says of one duty. */
export interface Standing {
  state: Readiness;
  /** What was found, e.g. how many are published. */
  detail: Text;
  /** The next last day, of what is due, or the earliest missed one, of what is overdue. */
  date?: string;
  /** Days to it; negative when it has passed. */
  days?: number;
}

/** What an assessment looks at. */
export interface Question {
  corpus: Corpus;
  today: string;
  id: string;
  agency: Agency;
  duty: PublicationTerm;
}

/** Finds how an agency stands in a duty. */
export type Assessment = (question: Question) => Standing;

/** Records of the agency. */
export const own = <K extends KindId>({ corpus, id }: Question, kind: K) =>
  all(corpus, kind).filter(({ value }) => (value as { agency?: string }).agency === id) as EntryOf<K>[];

/** One thing that has to be public: when it happened, and when it was published. */
export interface Published {
  event: string;
  on: string | undefined;
}

export const standing = (state: Readiness, zh: string, en: string): Standing => ({
  state,
  detail: { zh, en },
});

/** A standing with a last day. */
export function dated(state: Readiness, zh: string, en: string, date: string, today: string): Standing {
  return { ...standing(state, zh, en), date, days: daysBetween(today, date) };
}

/** The last day for an event under the duty in force on it; undefined where there was none. */
export function dueOn(id: string, event: string): ComputedDate | undefined {
  const duty = publicationTerm(id, event);
  return duty && publishBy(duty.term, event, holidayTable);
}

/** Judges things that have to be public within days of an event. */
export function ofEvents({ duty, today }: Question, events: readonly Published[]): Standing {
  const judged = events.flatMap(({ event, on }) => {
    const due = event <= today ? dueOn(duty.id, event) : undefined;
    return due ? [{ due: due.date, on: on !== undefined && on <= today ? on : undefined }] : [];
  });
  if (judged.length === 0) return standing('no-data', '没有记录', 'no record');
  const open = judged.filter(({ on }) => on === undefined).sort((a, b) => (a.due < b.due ? -1 : 1));
  const late = judged.filter(({ on, due }) => on !== undefined && on > due).length;
  const done = judged.length - open.length;
  const zh = `共 ${judged.length} 条，已公开 ${done} 条${late > 0 ? `（其中逾期公开 ${late} 条）` : ''}`;
  const en = `${done} of ${judged.length} published${late > 0 ? `, ${late} of them late` : ''}`;
  const first = open[0];
  if (!first) return standing('done', zh, en);
  const overdue = open.filter(({ due }) => due < today).length;
  return overdue > 0
    ? dated('overdue', `${zh}，${overdue} 条逾期未公开`, `${en}, ${overdue} overdue`, first.due, today)
    : dated(
        'due',
        `${zh}，${open.length} 条在期限内`,
        `${en}, ${open.length} within their term`,
        first.due,
        today,
      );
}

/** Judges one thing with one last day. */
export function ofOne(
  { today }: Pick<Question, 'today'>,
  what: Text,
  due: string | undefined,
  on: string | undefined,
  verb: Text = { zh: '公开', en: 'published' },
): Standing {
  if (on !== undefined && on <= today) {
    const late = due !== undefined && on > due;
    return standing(
      'done',
      `${what.zh}已于 ${on} ${verb.zh}${late ? `，迟于 ${due}` : ''}`,
      `${what.en} ${verb.en} on ${on}${late ? `, after ${due}` : ''}`,
    );
  }
  if (due === undefined) return standing('no-data', `${what.zh}没有${verb.zh}记录`, `${what.en}: no record`);
  return due < today
    ? dated('overdue', `${what.zh}没有${verb.zh}`, `${what.en} is not ${verb.en}`, due, today)
    : dated('due', `${what.zh}尚未${verb.zh}`, `${what.en} is not yet ${verb.en}`, due, today);
}
