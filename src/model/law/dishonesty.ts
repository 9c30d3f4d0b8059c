import { inForceOn } from './in-force.ts';

/** Term of management of a listed body in years, and months after which early removal may be applied for. */
export interface DishonestyTerm {
  years: number;
  earlyMonths: number;
  source: string;
  validFrom: string;
  validTo?: string;
}

/** First day of the measures of 2023 (应急管理部令第11号). */
export const dishonestySince = '2023-10-01';

/** Terms by the date of the decision to list. */
export const dishonestyTerms: readonly DishonestyTerm[] = [
  {
    years: 3,
    earlyMonths: 12,
    source: '《安全生产严重失信主体名单管理办法》（应急管理部令第11号）',
    validFrom: dishonestySince,
  },
];

/** The term in force on the day of the decision; undefined before the measures. */
export function dishonestyTerm(date: string): DishonestyTerm | undefined {
  return dishonestyTerms.find((each) => inForceOn(each, date));
}
