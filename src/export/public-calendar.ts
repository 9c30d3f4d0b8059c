import {
  addMonthsToMonth,
  addYears,
  formatChineseMonth,
  monthEnd,
  monthOf,
  monthsBetween,
  yearOf,
} from '../base/dates.ts';
import type { Text } from '../base/diagnostic.ts';
import { groupBy, sortBy } from '../base/order.ts';
import { deadlinesOf } from '../derive/deadlines.ts';
import { pagePath } from '../derive/paths.ts';
import type { PublicCorpus, PublicEntry } from '../derive/public.ts';
import { publicRecords } from '../derive/public.ts';
import { sharedDuties } from '../derive/readiness/assessments.ts';
import { formatBasis } from '../model/law/basis.ts';
import { holidayTable } from '../model/law/holidays.ts';
import type { PublicationTerm } from '../model/law/publication-terms.ts';
import { monthlyDue, publicationTerm, publishBy } from '../model/law/publication-terms.ts';
import type { CalendarEvent } from './calendar.ts';
import type { Link } from './feeds.ts';

/** A decision on a day that matters for its being public. */
interface Day {
  is: 'published' | 'minimum' | 'last';
  on: string;
  id: string;
  docNumber: string;
}

/** How the days of decisions are called; each calendar day has at most one event of a sort. */
const sorts: Record<Day['is'], { about: (count: number) => Text; category: string }> = {
  published: {
    about: (count) => ({ zh: `公示行政处罚 ${count} 件`, en: `${count} penalties made public` }),
    category: '公示',
  },
  minimum: {
    about: (count) => ({
      zh: `最短公示期届满 ${count} 件`,
      en: `shortest publicity of ${count} penalties ends`,
    }),
    category: '最短公示期届满',
  },
  last: {
    about: (count) => ({ zh: `公示最后一日 ${count} 件`, en: `last day of publicity of ${count} penalties` }),
    category: '公示期届满',
  },
};

/** Days of one decision. The shortest publicity is told only where it ends between the two others. */
function daysOf({ id, value, publicity: { from, to } }: PublicEntry<'penalty'>): Day[] {
  const { docNumber } = value;
  const minimum = deadlinesOf(value).find((each) => each.id === 'publicity-minimum')?.date;
  const isBetween = minimum !== undefined && minimum > (from ?? '') && (to === undefined || minimum < to);
  return [
    ...(from === undefined ? [] : [{ is: 'published' as const, on: from, id, docNumber }]),
    ...(isBetween ? [{ is: 'minimum' as const, on: minimum, id, docNumber }] : []),
    ...(to === undefined ? [] : [{ is: 'last' as const, on: to, id, docNumber }]),
  ];
}

function penaltyEvents(corpus: PublicCorpus, link: Link): CalendarEvent[] {
  const days = publicRecords(corpus, 'penalty').flatMap(daysOf);
  return [...groupBy(days, ({ is, on }) => `penalty-${is}-${on}`)].map(([id, members]) => {
    const { is, on } = members[0]!;
    const { about, category } = sorts[is];
    const notes = sortBy(members, (each) => each.id).map(
      (each) => `${each.docNumber} ${link(pagePath('penalty', each.id))}`,
    );
    return { id, on, title: about(members.length), notes, categories: [category] };
  });
}

/** What agencies have to publish each year or month; reports to those above are no publication. */
const duties = ['plan', 'enforcement-data', 'disclosure-report', 'monthly'] as const;

/** One agency's duty for one period. */
interface Due {
  duty: PublicationTerm;
  on: string;
  /** Year or month the duty is for, in Chinese. */
  period: string;
  agency: string;
}

/** First and last day of what the calendar tells: a year back and a year ahead, so that it does not grow for ever. */
const spanOf = (today: string) => ({ first: addYears(today, -1), last: addYears(today, 1) });

/** Duties of one agency; those its superior fulfils for both are the superior's. */
function duesOf({ value }: PublicEntry<'agency'>, today: string): Due[] {
  const { name: agency, since = '', parent, practice } = value;
  const { first, last } = spanOf(today);
  const months = monthsBetween(addMonthsToMonth(monthOf(first), -2), monthOf(last));
  const years = [-2, -1, 0, 1].map((more) => `${yearOf(today) + more}-12`);
  return duties
    .filter((id) => parent === undefined || !sharedDuties.has(id))
    .flatMap((id) =>
      (id === 'monthly' ? months : years).flatMap((month): Due[] => {
        const event = id === 'monthly' ? `${month}-01` : `${month}-31`;
        const duty = publicationTerm(id, event);
        const on =
          id === 'monthly'
            ? monthlyDue(month, practice.monthlyDueDay)
            : duty && publishBy(duty.term, event, holidayTable)?.date;
        if (!duty || on === undefined || monthEnd(month) < since) return [];
        return [
          { duty, on, period: id === 'monthly' ? formatChineseMonth(month) : `${yearOf(event)}年`, agency },
        ];
      }),
    );
}

function dutyEvents(corpus: PublicCorpus): CalendarEvent[] {
  const dues = publicRecords(corpus, 'agency').flatMap((entry) => duesOf(entry, corpus.today));
  return [...groupBy(dues, ({ duty, on }) => `duty-${duty.id}-${on}`)].map(([id, members]) => {
    const { duty, on, period } = members[0]!;
    return {
      id,
      on,
      title: { zh: `公开截止：${duty.what.zh}（${period}）`, en: `Publish by: ${duty.what.en}` },
      notes: [
        `公开机关：${members.map(({ agency }) => agency).join('、')}`,
        `依据：${duty.basis.map(formatBasis).join('；')}`,
      ],
      categories: ['公开义务'],
    };
  });
}

/**
 * Days of the public's calendar, from a year before to a year after the corpus's day: when public penalties were
 * published and how long they are shown, by number only, and by when agencies have to publish what is due yearly or
 * monthly. `link` completes the addresses in the notes.
 */
export function publicEvents(corpus: PublicCorpus, link: Link): CalendarEvent[] {
  const { first, last } = spanOf(corpus.today);
  return [...penaltyEvents(corpus, link), ...dutyEvents(corpus)].filter(
    ({ on }) => on >= first && on <= last,
  );
}
