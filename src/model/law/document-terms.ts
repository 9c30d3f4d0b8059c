import type { Basis } from './basis.ts';
import { inForceOn } from './in-force.ts';

/** How a fine is paid and what happens when it is not, in one period. */
export interface PaymentTerms {
  validFrom: string;
  validTo?: string;
  /** Where it is paid, as a decision says it. */
  place: string;
  /** Calendar days to pay, from receipt of the decision. */
  days: number;
  /** Extra fine a day, in per cent of the fine. */
  dailyPercent: number;
  /** Whether the extra fine may not exceed the fine. */
  capped: boolean;
  /** Foundations of the term, of the extra fine, and of asking a court to enforce. */
  term: Basis;
  extra: Basis;
  enforcement: Basis;
}

/**
 * 行政处罚法 on payment, oldest first: articles 46 and 51 before 2021-07-15, 67 and 72 since. The cap came with
 * 行政强制法 art. 45 in 2012, payment by electronic systems in 2021.
 */
export const paymentTerms: readonly PaymentTerms[] = [
  {
    validFrom: '1996-10-01',
    validTo: '2011-12-31',
    place: '到指定的银行',
    days: 15,
    dailyPercent: 3,
    capped: false,
    term: { law: 'CF-2017', article: 46, paragraph: 3 },
    extra: { law: 'CF-2017', article: 51, item: 1 },
    enforcement: { law: 'CF-2017', article: 51, item: 3 },
  },
  {
    validFrom: '2012-01-01',
    validTo: '2021-07-14',
    place: '到指定的银行',
    days: 15,
    dailyPercent: 3,
    capped: true,
    term: { law: 'CF-2017', article: 46, paragraph: 3 },
    extra: { law: 'CF-2017', article: 51, item: 1 },
    enforcement: { law: 'CF-2017', article: 51, item: 3 },
  },
  {
    validFrom: '2021-07-15',
    place: '到指定的银行或者通过电子支付系统',
    days: 15,
    dailyPercent: 3,
    capped: true,
    term: { law: 'CF', article: 67, paragraph: 3 },
    extra: { law: 'CF', article: 72, paragraph: 1, item: 1 },
    enforcement: { law: 'CF', article: 72, paragraph: 1, item: 4 },
  },
];

/** Grounds on which an officer takes a fine on the spot, in one period. */
export interface SpotCollection {
  validFrom: string;
  validTo?: string;
  /** The most that is a small fine, in fen. */
  smallMost: number;
  /** A small fine. */
  small: Basis;
  /** Not easily enforced afterwards. */
  hard: Basis;
  /** Remote places, on the party's own request. */
  remote: Basis;
}

/** 行政处罚法 on taking fines on the spot, oldest first: articles 47 and 48, since 2021-07-15 articles 68 and 69. */
export const spotCollections: readonly SpotCollection[] = [
  {
    validFrom: '1996-10-01',
    validTo: '2021-07-14',
    smallMost: 2_000,
    small: { law: 'CF-2017', article: 47, item: 1 },
    hard: { law: 'CF-2017', article: 47, item: 2 },
    remote: { law: 'CF-2017', article: 48 },
  },
  {
    validFrom: '2021-07-15',
    smallMost: 10_000,
    small: { law: 'CF', article: 68, item: 1 },
    hard: { law: 'CF', article: 68, item: 2 },
    remote: { law: 'CF', article: 69 },
  },
];

/** The terms of payment for a decision of that day; undefined before the law was in force. */
export function paymentTermsOn(date: string): PaymentTerms | undefined {
  return paymentTerms.find((each) => inForceOn(each, date));
}

/** The grounds of taking a fine on the spot on that day; undefined before 1996-10-01. */
export function spotCollectionOn(date: string): SpotCollection | undefined {
  return spotCollections.find((each) => inForceOn(each, date));
}
