import type { Basis } from './basis.ts';
import { inForceOn } from './in-force.ts';

/** A kind of administrative penalty with the law that knows it. */
export interface PenaltyKind {
  id: string;
  zh: string;
  en: string;
  basis: Basis;
  validFrom: string;
  /** Needs a hearing to be offered always (行政处罚法 art. 63); fines and confiscation only above a threshold. */
  hearing?: 'always' | 'large';
  /** May be decided on the spot (行政处罚法 art. 51). */
  spot?: true;
}

const before2021 = '1996-10-01';
const since2021 = '2021-07-15';

const item = (number: number): Basis => ({ law: 'CF', article: 9, item: number });

/** Kinds of penalty of 行政处罚法 art. 9; those without a predecessor in the text of 2017 are valid from 2021-07-15. */
export const penaltyKindTable: readonly PenaltyKind[] = [
  { id: 'warning', zh: '警告', en: 'warning', basis: item(1), validFrom: before2021, spot: true },
  { id: 'criticism', zh: '通报批评', en: 'circulated criticism', basis: item(1), validFrom: since2021 },
  { id: 'fine', zh: '罚款', en: 'fine', basis: item(2), validFrom: before2021, hearing: 'large', spot: true },
  {
    id: 'confiscation',
    zh: '没收违法所得、没收非法财物',
    en: 'confiscation of unlawful gains or property',
    basis: item(2),
    validFrom: before2021,
    hearing: 'large',
  },
  { id: 'suspension', zh: '暂扣许可证件', en: 'licence suspended', basis: item(3), validFrom: before2021 },
  {
    id: 'downgrade',
    zh: '降低资质等级',
    en: 'qualification downgraded',
    basis: item(3),
    validFrom: since2021,
    hearing: 'always',
  },
  {
    id: 'revocation',
    zh: '吊销许可证件',
    en: 'licence revoked',
    basis: item(3),
    validFrom: before2021,
    hearing: 'always',
  },
  {
    id: 'restriction',
    zh: '限制开展生产经营活动',
    en: 'operations restricted',
    basis: item(4),
    validFrom: since2021,
  },
  {
    id: 'stop-production',
    zh: '责令停产停业',
    en: 'production or business stopped',
    basis: item(4),
    validFrom: before2021,
    hearing: 'always',
  },
  { id: 'closure', zh: '责令关闭', en: 'closure', basis: item(4), validFrom: since2021, hearing: 'always' },
  {
    id: 'career-ban',
    zh: '限制从业',
    en: 'ban from the trade',
    basis: item(4),
    validFrom: since2021,
    hearing: 'always',
  },
  { id: 'detention', zh: '行政拘留', en: 'detention', basis: item(5), validFrom: before2021 },
  { id: 'other', zh: '其他', en: 'other', basis: item(6), validFrom: before2021 },
];

/** The kinds a decision of that date may impose. */
export function penaltyKindsOn(date: string): readonly PenaltyKind[] {
  return penaltyKindTable.filter((kind) => inForceOn(kind, date));
}

/** Largest fines on the spot in fen, oldest first (行政处罚法 art. 33, since 2021-07-15 art. 51). */
const spotFineLimits = [
  { unit: 100_000, person: 5_000, validFrom: before2021, validTo: '2021-07-14' },
  { unit: 300_000, person: 20_000, validFrom: since2021 },
];

/** Fines a decision on the spot may impose at most, in fen (行政处罚法 art. 51; art. 33 before 2021-07-15); undefined before 1996-10-01. */
export function spotFineLimit(subject: 'unit' | 'person', date: string): number | undefined {
  return spotFineLimits.find((each) => inForceOn(each, date))?.[subject];
}
