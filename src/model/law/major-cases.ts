import type { Agency, discussionGrounds } from '../kinds/agency.ts';
import { penaltyKindTable } from './penalty-kinds.ts';
import { threshold } from './thresholds.ts';
import { inForceOn } from './in-force.ts';
import { penaltyLaw2021 } from './turning-points.ts';

/** What is decided or proposed: enough to tell what the law asks of the procedure. Money in fen. */
export interface Measure {
  kinds: readonly string[];
  fine?: number;
  confiscated?: number;
  subject: 'unit' | 'person';
}

/** A ground on which a hearing must be offered. */
export interface HearingGround {
  zh: string;
  en: string;
}

/** Larger fines begin at a figure each province sets; the agency's record holds it, in 元. */
function largeFrom(agency: Agency | undefined, subject: Measure['subject']): number {
  const practice = agency?.practice;
  const yuan =
    subject === 'unit' ? (practice?.largeFineUnit ?? 50_000) : (practice?.largeFinePerson ?? 20_000);
  return yuan * 100;
}

/** Tells whether a fine or confiscation is a larger one; the figure itself counts (以上). */
export function isLarge(measure: Measure, agency: Agency | undefined): boolean {
  const from = largeFrom(agency, measure.subject);
  return (measure.fine ?? 0) >= from || (measure.confiscated ?? 0) >= from;
}

/** Grounds on which the party is told that it may ask for a hearing, by the law of a date. */
export function hearingGrounds(measure: Measure, agency: Agency | undefined, date: string): HearingGround[] {
  const grounds: HearingGround[] = [];
  for (const kind of penaltyKindTable)
    if (kind.hearing === 'always' && inForceOn(kind, date) && measure.kinds.includes(kind.id))
      grounds.push({ zh: kind.zh, en: kind.en });
  const from = largeFrom(agency, measure.subject);
  if ((measure.fine ?? 0) >= from) grounds.push({ zh: '较大数额罚款', en: 'a larger fine' });
  if (inForceOn(penaltyLaw2021, date) && (measure.confiscated ?? 0) >= from)
    grounds.push({ zh: '没收较大数额违法所得、较大价值非法财物', en: 'a larger confiscation' });
  return grounds;
}

export type DiscussionGround = keyof typeof discussionGrounds;

const licences = new Set(['revocation', 'downgrade', 'career-ban']);
const stops = new Set(['stop-production', 'closure']);

/** What agencies discuss that have not said otherwise. */
const usualGrounds: readonly DiscussionGround[] = ['hearing', 'large-fine', 'licence', 'stop'];

/**
 * Grounds on which a decision is discussed collectively (行政处罚法 art. 57(2); before 2021-07-15 art. 38(2)). The law says
 * complex or grave only; the agency chooses among these.
 */
export function discussionGroundsOf(
  measure: Measure | undefined,
  facts: { heard: boolean; transferred: boolean },
  agency: Agency | undefined,
): DiscussionGround[] {
  const found: DiscussionGround[] = [];
  if (facts.heard) found.push('hearing');
  if (facts.transferred) found.push('transfer');
  if (measure === undefined) found.push('no-penalty');
  else {
    if (isLarge(measure, agency)) found.push('large-fine');
    if (measure.kinds.some((kind) => licences.has(kind))) found.push('licence');
    if (measure.kinds.some((kind) => stops.has(kind))) found.push('stop');
  }
  const chosen: readonly DiscussionGround[] = agency?.practice.discussion ?? usualGrounds;
  return found.filter((ground) => chosen.includes(ground));
}

/** A reason for which the level above reviews a decision beforehand. Money in fen, capacity in 万吨/年. */
export interface PreReviewReason {
  zh: string;
  en: string;
}

/** Tells whether an agency is under the rule of review beforehand on a date, as those under the Hebei measures (S4) are. */
export function isPreReviewed(agency: Agency | undefined, date: string): boolean {
  const practice = agency?.practice;
  if (practice?.preReview !== true) return false;
  return practice.preReviewSince === undefined || date >= practice.preReviewSince;
}

/**
 * Reasons for which the province reviews a case before the decision (S4 art. 9): a fine from 500,000 yuan, a stop of a mine
 * from 450,000 tonnes a year, a licence revoked. Figures are the agency's where it has set its own; 以上 includes them.
 * Empty where the agency is under no such rule on that date.
 */
export function preReviewReasons(
  measure: Measure & { capacity?: number },
  agency: Agency | undefined,
  date: string,
): PreReviewReason[] {
  if (!agency || !isPreReviewed(agency, date)) return [];
  const { practice } = agency;
  const fine =
    practice.preReviewFine === undefined ? threshold('pre-review-fine').value : practice.preReviewFine * 100;
  const capacity = practice.preReviewCapacity ?? threshold('pre-review-capacity').value / 10_000;
  const reasons: PreReviewReason[] = [];
  if ((measure.fine ?? 0) >= fine)
    reasons.push({ zh: `罚款 ${fine / 1_000_000} 万元以上`, en: `a fine from ${fine / 100} yuan` });
  if (measure.kinds.some((kind) => stops.has(kind)) && (measure.capacity ?? 0) >= capacity)
    reasons.push({
      zh: `停产整顿核定能力 ${capacity} 万吨/年以上的矿井`,
      en: `a stop of a mine of ${capacity * 10_000} tonnes a year or more`,
    });
  if (measure.kinds.includes('revocation')) reasons.push({ zh: '吊销许可证', en: 'a licence revoked' });
  return reasons;
}
