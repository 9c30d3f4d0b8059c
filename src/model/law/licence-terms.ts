import type { Basis } from './basis.ts';
import { inForceOn, type Dated } from './in-force.ts';

/** A licence for which an administrative regulation sets its own term to decide (行政许可法 art. 42(1)). */
export interface LicenceTerm extends Dated {
  /** What the licence or the matter is called. */
  certificate: RegExp;
  /** Calendar days: only terms of 行政许可法 itself are working days (art. 82). */
  days: number;
  basis: Basis;
}

/** Own terms of the licences of work-safety agencies; the first that fits. */
export const licenceTerms: readonly LicenceTerm[] = [
  {
    certificate: /危险化学品经营许可/u,
    days: 30,
    basis: { law: 'WH', article: 35, paragraph: 1 },
    validFrom: '2011-12-01',
  },
  {
    certificate: /危险化学品安全使用许可/u,
    days: 45,
    basis: { law: 'WH', article: 31, paragraph: 1 },
    validFrom: '2011-12-01',
  },
  {
    certificate: /烟花爆竹经营.?批发/u,
    days: 30,
    basis: { law: 'YH', article: 19, paragraph: 1 },
    validFrom: '2006-01-21',
  },
  {
    certificate: /安全生产许可证/u,
    days: 45,
    basis: { law: 'AX', article: 7, paragraph: 1 },
    validFrom: '2004-01-13',
  },
];

/** The own term of a licence on the day of the decision; undefined where the general one applies. */
export function licenceTermOn(called: string, date: string): LicenceTerm | undefined {
  return licenceTerms.find((term) => term.certificate.test(called) && inForceOn(term, date));
}
