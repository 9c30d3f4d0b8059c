import { addMonthsToMonth } from '../../base/dates.ts';
import { kinds } from '../../model/kinds.ts';
import { monthlyDue } from '../../model/law/publication-terms.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import { agencyOrder } from './agencies.ts';
import { lateDecision, lateMonth, latePenalty, latePlan } from './lateness.ts';
import { once } from './once.ts';
import { pageOf, publicLabel } from './registers.ts';

/** What was published after its last day. */
export interface Late {
  title: string;
  path: string;
  /** Which day was the last, which it was, and why. */
  sentence: string;
}

/** Whether an agency published in time what has a last day by law. */
export interface Timeliness {
  agency: string;
  /** Publications with a last day, late ones included. */
  count: number;
  late: Late[];
  /** Months whose figures should have been published by today and are not, with the last day. */
  missing: { month: string; due: string }[];
}

type Dated = PublicEntry<'statistics' | 'plan' | 'penalty' | 'licence' | 'coercion'>;

function sentenceOf(corpus: PublicCorpus, entry: Dated): string | undefined {
  switch (entry.kind) {
    case 'statistics':
      return lateMonth(corpus, (entry as PublicEntry<'statistics'>).value);
    case 'plan':
      return latePlan(entry as PublicEntry<'plan'>);
    case 'penalty':
      return latePenalty(entry as PublicEntry<'penalty'>);
    default:
      return lateDecision(entry as PublicEntry<'licence'> | PublicEntry<'coercion'>);
  }
}

/** Months after the last one published whose last day has passed. */
function missingAfter(corpus: PublicCorpus, agency: string, newest: string): Timeliness['missing'] {
  const day = corpus.records.agency.get(agency)?.value.practice.monthlyDueDay;
  const missing: Timeliness['missing'] = [];
  for (let month = addMonthsToMonth(newest, 1); ; month = addMonthsToMonth(month, 1)) {
    const due = monthlyDue(month, day);
    if (due === undefined || due >= corpus.today) return missing;
    missing.push({ month, due });
  }
}

/**
 * Whether each agency published in time: monthly figures, plans, penalties, licences and coercive measures. What has left
 * the public is not counted.
 */
export const timeliness = once((corpus): Timeliness[] => {
  const all: Dated[] = [
    ...publicRecords(corpus, 'statistics'),
    ...publicRecords(corpus, 'plan'),
    ...publicRecords(corpus, 'penalty'),
    ...publicRecords(corpus, 'licence'),
    ...publicRecords(corpus, 'coercion'),
  ];
  const found = new Map(
    agencyOrder(corpus).map(({ id }) => [id, { agency: id, count: 0, late: [], missing: [] } as Timeliness]),
  );
  const newest = new Map<string, string>();
  for (const entry of all) {
    const of = found.get(entry.value.agency);
    if (!of) continue;
    of.count += 1;
    if (entry.kind === 'statistics') {
      const { month } = (entry as PublicEntry<'statistics'>).value;
      if (month > (newest.get(of.agency) ?? '')) newest.set(of.agency, month);
    }
    const sentence = sentenceOf(corpus, entry);
    if (sentence === undefined) continue;
    of.late.push({
      title: `${kinds[entry.kind].title.zh} ${publicLabel(entry)}`,
      path: pageOf(entry),
      sentence,
    });
  }
  for (const [agency, month] of newest) {
    const of = found.get(agency);
    if (of) of.missing = missingAfter(corpus, agency, month);
  }
  return [...found.values()].filter(({ count }) => count > 0);
});
