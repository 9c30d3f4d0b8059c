import { addMonths } from '../../base/dates.ts';
import { inForceOn } from './in-force.ts';

/** How grave a breach of trust is: decides how long a penalty is shown. */
export type PublicityClass = 'minor' | 'general' | 'serious';

/** Shortest and longest time of showing a penalty, in months from the decision. */
export interface PublicityTerm {
  minMonths: number;
  maxMonths: number;
  /** Whether penalties of this class are shown at all as a rule. */
  shown: boolean;
}

/** The rules of one period: which classes there are, and how a penalty falls into one. */
export interface PublicityRegime {
  id: 'notice-527' | 'order-58' | 'order-36';
  validFrom: string;
  validTo?: string;
  source: string;
  terms: Record<PublicityClass, PublicityTerm>;
  /** Kinds of penalty that make a decision serious; the gravest kind of a decision counts. */
  seriousKinds: readonly string[];
  /** Kinds that alone make it minor; penalties by the simple procedure are minor too. Empty: there is no such class. */
  minorKinds: readonly string[];
  /** Shortest time in months in the fields of work safety, food and drugs, special equipment and fire. */
  minMonthsInSafety?: number;
}

const grave = ['revocation', 'career-ban', 'closure', 'detention'];
/** As the draft of 信用修复管理办法 of September 2025 lists them; summaries of the final text name some of them. */
const graveSince2026 = [...grave, 'stop-production', 'restriction'];

/** The three regimes, oldest first; each applies to decisions made from `validFrom` through `validTo`. */
export const publicityRegimes: readonly PublicityRegime[] = [
  {
    id: 'notice-527',
    validFrom: '2019-07-01',
    validTo: '2023-04-30',
    source: '国家发展改革委办公厅 发改办财金〔2019〕527号',
    terms: {
      minor: { minMonths: 3, maxMonths: 12, shown: true },
      general: { minMonths: 3, maxMonths: 12, shown: true },
      serious: { minMonths: 6, maxMonths: 36, shown: true },
    },
    seriousKinds: [...grave, 'stop-production'],
    minorKinds: [],
  },
  {
    id: 'order-58',
    validFrom: '2023-05-01',
    validTo: '2026-03-31',
    source: '失信行为纠正后的信用信息修复管理办法（试行）（国家发展改革委令第58号）',
    terms: {
      minor: { minMonths: 0, maxMonths: 36, shown: false },
      general: { minMonths: 3, maxMonths: 36, shown: true },
      serious: { minMonths: 3, maxMonths: 36, shown: true },
    },
    seriousKinds: grave,
    minorKinds: ['warning', 'criticism'],
    minMonthsInSafety: 12,
  },
  {
    id: 'order-36',
    validFrom: '2026-04-01',
    source: '信用修复管理办法（国家发展改革委令第36号）；国办发〔2025〕22号',
    terms: {
      minor: { minMonths: 0, maxMonths: 3, shown: false },
      general: { minMonths: 3, maxMonths: 12, shown: true },
      serious: { minMonths: 12, maxMonths: 36, shown: true },
    },
    seriousKinds: graveSince2026,
    minorKinds: ['warning', 'criticism'],
  },
];

/** What decides the time of showing a penalty. */
export interface PublicityQuestion {
  /** Date of the decision, from which the time counts and which selects the regime. */
  date: string;
  /** Kinds of penalty in the decision, ids of `penaltyKinds`. */
  kinds?: readonly string[];
  procedure?: 'ordinary' | 'spot';
  /** The class the decision or the agency states; otherwise it follows from kinds and procedure. */
  class?: PublicityClass;
  /** Field of the penalty; work safety unless told otherwise. */
  domain?: 'work-safety' | 'other';
  /** Terms the agency's own sector standard sets instead, for every class. */
  override?: { minMonths: number; maxMonths: number };
}

/** The time a penalty is shown; `minUntil` and `maxUntil` are last days, counted from the decision. */
export interface PublicityPeriod extends PublicityTerm {
  regime: PublicityRegime['id'];
  class: PublicityClass;
  minUntil: string;
  maxUntil: string;
  source: string;
}

/** The regime in force on a date; undefined before the first one. */
export function publicityRegimeOn(date: string): PublicityRegime | undefined {
  return publicityRegimes.find((each) => inForceOn(each, date));
}

function classOf(regime: PublicityRegime, question: PublicityQuestion): PublicityClass {
  const kinds = question.kinds ?? [];
  if (kinds.some((kind) => regime.seriousKinds.includes(kind))) return 'serious';
  if (regime.minorKinds.length === 0) return 'general';
  const light = kinds.length > 0 && kinds.every((kind) => regime.minorKinds.includes(kind));
  return light || question.procedure === 'spot' ? 'minor' : 'general';
}

/**
 * How long a penalty is shown, by the rules in force on the day of the decision; with several kinds of penalty the
 * longest time counts. Undefined for decisions before 2019-07-01, for which no national term is known.
 */
export function publicityPeriod(question: PublicityQuestion): PublicityPeriod | undefined {
  const regime = publicityRegimeOn(question.date);
  if (!regime) return undefined;
  const chosen = question.class ?? classOf(regime, question);
  const term = { ...regime.terms[chosen], ...question.override };
  if (!question.override && term.shown && question.domain !== 'other' && regime.minMonthsInSafety) {
    term.minMonths = Math.max(term.minMonths, regime.minMonthsInSafety);
  }
  return {
    ...term,
    regime: regime.id,
    class: chosen,
    minUntil: addMonths(question.date, term.minMonths),
    maxUntil: addMonths(question.date, term.maxMonths),
    source: regime.source,
  };
}
