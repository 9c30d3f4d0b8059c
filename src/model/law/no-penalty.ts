import type { Basis } from './basis.ts';
import { inForceOn } from './in-force.ts';

/** Grounds on which no penalty is imposed, as a case's decision names them. */
export type NoPenaltyGround =
  'minor' | 'first' | 'no-fault' | 'not-established' | 'minority' | 'incapacity' | 'late';

/** The articles of 行政处罚法 for one period. */
interface Period {
  validFrom: string;
  validTo?: string;
  grounds: Readonly<Partial<Record<NoPenaltyGround, Basis>>>;
  /** The article by which a party is educated instead. */
  education?: Basis;
}

/** Oldest first. First offences and lack of fault are grounds since 2021-07-15 only. */
export const noPenaltyLaw: readonly Period[] = [
  {
    validFrom: '1996-10-01',
    validTo: '2021-07-14',
    grounds: {
      minor: { law: 'CF-2017', article: 27, paragraph: 2 },
      'not-established': { law: 'CF-2017', article: 38, paragraph: 1, item: 3 },
      minority: { law: 'CF-2017', article: 25 },
      incapacity: { law: 'CF-2017', article: 26 },
      late: { law: 'CF-2017', article: 29, paragraph: 1 },
    },
  },
  {
    validFrom: '2021-07-15',
    grounds: {
      minor: { law: 'CF', article: 33, paragraph: 1 },
      first: { law: 'CF', article: 33, paragraph: 1 },
      'no-fault': { law: 'CF', article: 33, paragraph: 2 },
      'not-established': { law: 'CF', article: 57, paragraph: 1, item: 3 },
      minority: { law: 'CF', article: 30 },
      incapacity: { law: 'CF', article: 31 },
      late: { law: 'CF', article: 36, paragraph: 1 },
    },
    education: { law: 'CF', article: 33, paragraph: 3 },
  },
];

const on = (date: string) => noPenaltyLaw.find((each) => inForceOn(each, date));

/** The article by which no penalty is imposed on that ground and day; undefined where it is none then. */
export function noPenaltyBasis(ground: NoPenaltyGround, date: string): Basis | undefined {
  return on(date)?.grounds[ground];
}

/** The article by which the party is educated on that day. */
export function educationBasis(date: string): Basis | undefined {
  return on(date)?.education;
}
