import { addMonthsToMonth, monthOf, monthsBetween } from '../../base/dates.ts';
import { compareText, groupBy } from '../../base/order.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import { monthViews } from './months.ts';
import type { MonthView } from './months.ts';
import { once } from './once.ts';

/** Address of the inspections of a month. */
export function inspectionMonthPath(month: string): string {
  return `/inspection/${month}.html`;
}

/** Address of the complaints of a month. */
export function complaintMonthPath(month: string): string {
  return `/complaint/${month}.html`;
}

/** The inspections of a month: single ones that are public, and what the statistics counted. */
export interface InspectionMonth {
  month: string;
  entries: PublicEntry<'inspection'>[];
  statistics?: MonthView;
}

/**
 * Every month from the first one known of through the last that is over, the newest first: a month without an
 * inspection has a page too, which says so.
 */
export const inspectionMonths = once((corpus: PublicCorpus): InspectionMonth[] => {
  const byMonth = groupBy(publicRecords(corpus, 'inspection'), ({ value }) => monthOf(value.on));
  const statistics = new Map(monthViews(corpus).map((view) => [view.month, view]));
  const known = [...byMonth.keys(), ...statistics.keys()].sort();
  const [first] = known;
  if (first === undefined) return [];
  const lastOver = addMonthsToMonth(monthOf(corpus.today), -1);
  const last = [known.at(-1)!, lastOver].sort().at(-1)!;
  return monthsBetween(first, last)
    .toReversed()
    .map((month) => ({
      month,
      entries: (byMonth.get(month) ?? []).sort(
        (a, b) => compareText(b.value.on, a.value.on) || compareText(b.id, a.id),
      ),
      statistics: statistics.get(month),
    }));
});

const monthsByName = once(
  (corpus: PublicCorpus) => new Map(inspectionMonths(corpus).map((view) => [view.month, view])),
);

/** The inspections of one month. */
export function inspectionMonthOf(corpus: PublicCorpus, month: string): InspectionMonth | undefined {
  return monthsByName(corpus).get(month);
}

/** What complaints came to in a month, of all agencies together; counts only. */
export interface ComplaintFigures {
  received: number;
  accepted: number;
  verified: number;
  confirmed: number;
  realName?: number;
  realNameVerified?: number;
}

/** Complaint figures of a month, absent where none were published. */
export function complaintFigures({ statistics }: InspectionMonth): ComplaintFigures | undefined {
  const values = statistics?.totals.values ?? {};
  const at = (key: string) => values[`complaints.${key}`];
  const [received, accepted, verified, confirmed] = ['received', 'accepted', 'verified', 'confirmed'].map(at);
  if (received === undefined) return undefined;
  return {
    received,
    accepted: accepted ?? 0,
    verified: verified ?? 0,
    confirmed: confirmed ?? 0,
    realName: at('realName'),
    realNameVerified: at('realNameVerified'),
  };
}
