import { rollForward } from '../base/calendar.ts';
import type { ComputedDate } from '../base/calendar.ts';
import { deadline } from '../base/calendar.ts';
import { addMonths } from '../base/dates.ts';
import type { Text } from '../base/diagnostic.ts';
import { compareText } from '../base/order.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import { formatBasis } from '../model/law/basis.ts';
import { paymentTermsOn } from '../model/law/document-terms.ts';
import { holidayTable } from '../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../model/law/publication-terms.ts';
import { publicityPeriod } from '../model/law/publicity.ts';
import { findRegulation } from '../model/law/regulations.ts';
import { remedyLawOn } from '../model/law/remedies.ts';

export type DeadlineId = 'publish' | 'pay' | 'review' | 'suit' | 'publicity-minimum' | 'publicity-maximum';

/** A last day the law sets. `estimated` where it rests on a year whose holidays are not announced. */
export interface Deadline extends ComputedDate {
  id: DeadlineId;
  title: Text;
  /** Formatted citations of the law in force on the day of the decision. */
  basis: string[];
}

const titles: Record<DeadlineId, Text> = {
  publish: { zh: '公示截止日', en: 'Publish by' },
  pay: { zh: '缴款截止日', en: 'Pay by' },
  review: { zh: '申请行政复议截止日', en: 'Apply for review by' },
  suit: { zh: '提起行政诉讼截止日', en: 'Sue by' },
  'publicity-minimum': { zh: '最短公示期届满日', en: 'Shortest publicity ends' },
  'publicity-maximum': { zh: '最长公示期届满日', en: 'Longest publicity ends' },
};

/** What the dates rest on. */
export type DatedPenalty = Pick<
  Penalty,
  'decidedOn' | 'servedOn' | 'kinds' | 'procedure' | 'publication' | 'fine'
>;

function publish({ decidedOn }: DatedPenalty): Deadline[] {
  const term = publicationTerm('penalty', decidedOn);
  const by = term && publishBy(term.term, decidedOn, holidayTable);
  return by ? [{ id: 'publish', title: titles.publish, ...by, basis: term.basis.map(formatBasis) }] : [];
}

/** Fifteen days from receipt (行政处罚法 art. 67(3); art. 46(3) in the text of 2017). */
function pay({ decidedOn, servedOn, fine }: DatedPenalty): Deadline[] {
  if (servedOn === undefined || !fine) return [];
  const terms = paymentTermsOn(decidedOn);
  if (!terms) return [];
  const by = deadline({ from: servedOn, days: terms.days, unit: 'calendar' }, holidayTable);
  return [{ id: 'pay', title: titles.pay, ...by, basis: [formatBasis(terms.term)] }];
}

/** Review within 60 days and suit within six months of receipt; no direct suit where review must come first. */
function remedies({ decidedOn, servedOn, procedure }: DatedPenalty): Deadline[] {
  const law = remedyLawOn(decidedOn);
  if (!law || servedOn === undefined) return [];
  const review = deadline({ from: servedOn, days: law.reviewDays, unit: 'calendar' }, holidayTable);
  const reviewLaw = findRegulation('行政复议法', decidedOn)?.id;
  const reviewBasis =
    reviewLaw === undefined
      ? []
      : [formatBasis({ law: reviewLaw, article: reviewLaw === 'FY' ? 20 : 9, paragraph: 1 })];
  const last: Deadline[] = [{ id: 'review', title: titles.review, ...review, basis: reviewBasis }];
  if (procedure === 'spot' && law.spotReviewFirst) return last;
  const suit = rollForward(addMonths(servedOn, law.suitMonths), holidayTable);
  return [
    ...last,
    {
      id: 'suit',
      title: titles.suit,
      ...suit,
      basis: [formatBasis({ law: 'SS', article: 46, paragraph: 1 })],
    },
  ];
}

function publicity({ decidedOn, kinds, procedure, publication }: DatedPenalty): Deadline[] {
  const period = publicityPeriod({ date: decidedOn, kinds, procedure, class: publication?.class });
  if (!period) return [];
  const common = { estimated: false, basis: [period.source] };
  return [
    {
      id: 'publicity-minimum',
      title: titles['publicity-minimum'],
      date: period.minUntil,
      ...common,
    },
    {
      id: 'publicity-maximum',
      title: titles['publicity-maximum'],
      date: period.maxUntil,
      ...common,
    },
  ];
}

/**
 * The last days the law of the decision's date sets for a penalty, earliest first. Payment, review and suit count from
 * service, so they are absent until that is known; terms no known law sets are absent too.
 */
export function deadlinesOf(penalty: DatedPenalty): Deadline[] {
  return [...publish(penalty), ...pay(penalty), ...remedies(penalty), ...publicity(penalty)].sort((a, b) =>
    compareText(a.date, b.date),
  );
}
