import type { Basis } from './basis.ts';
import { inForceOn } from './in-force.ts';

/** What an agency does in inspections and coercion by virtue of a power that documents cite. */
export type Power =
  /** To enter and inspect. */
  | 'inspect'
  /** To order a correction, on the spot or within a term. */
  | 'correct'
  /** To order a hazard removed, people withdrawn, production or equipment stopped. */
  | 'remove'
  /** To seal or seize. */
  | 'seal'
  /** To write down what was inspected, found and done. */
  | 'record'
  /** To have supplies of power or explosives cut off, and resumed. */
  | 'cut-supply'
  | 'resume-supply'
  /** To hand over to the department that has to deal with it. */
  | 'hand-over'
  /** To extend the term of sealing or seizure. */
  | 'extend-seal'
  /** To decide on what was sealed or seized, and to lift the measure. */
  | 'dispose-seal'
  | 'lift-seal';

interface Row {
  validFrom: string;
  validTo?: string;
  basis: Basis;
}

/** 安全生产法 before and since 2021-09-01: the articles moved by three and more. */
function safetyLaw(former: Omit<Basis, 'law'>, current: Omit<Basis, 'law'>): readonly Row[] {
  return [
    { validFrom: '2014-12-01', validTo: '2021-08-31', basis: { law: 'AQ-2014', ...former } },
    { validFrom: '2021-09-01', basis: { law: 'AQ', ...current } },
  ];
}

/** 行政强制法, unchanged since it came into force. */
const coercionLaw = (article: number, paragraph?: number): readonly Row[] => [
  {
    validFrom: '2012-01-01',
    basis: { law: 'QZ', article, ...(paragraph === undefined ? {} : { paragraph }) },
  },
];

const powers: Readonly<Record<Power, readonly Row[]>> = {
  inspect: safetyLaw({ article: 62, paragraph: 1, item: 1 }, { article: 65, paragraph: 1, item: 1 }),
  correct: safetyLaw({ article: 62, paragraph: 1, item: 2 }, { article: 65, paragraph: 1, item: 2 }),
  remove: safetyLaw({ article: 62, paragraph: 1, item: 3 }, { article: 65, paragraph: 1, item: 3 }),
  seal: safetyLaw({ article: 62, paragraph: 1, item: 4 }, { article: 65, paragraph: 1, item: 4 }),
  record: safetyLaw({ article: 65 }, { article: 68 }),
  'cut-supply': safetyLaw({ article: 67, paragraph: 1 }, { article: 70, paragraph: 1 }),
  'resume-supply': safetyLaw({ article: 67, paragraph: 2 }, { article: 70, paragraph: 2 }),
  'hand-over': safetyLaw({ article: 66 }, { article: 69 }),
  'extend-seal': coercionLaw(25, 1),
  'dispose-seal': coercionLaw(27),
  'lift-seal': coercionLaw(28, 1),
};

/** The provision on which a power rested on a day; undefined before the law is known here. */
export function powerOn(power: Power, date: string): Basis | undefined {
  return powers[power].find((each) => inForceOn(each, date))?.basis;
}
