import { deadline, rollForward, type ComputedDate } from '../../base/calendar.ts';
import { addMonths, addYears } from '../../base/dates.ts';
import type { Text } from '../../base/diagnostic.ts';
import type { Basis } from './basis.ts';
import { formatFormer } from './former.ts';
import { holidayTable } from './holidays.ts';
import { inForceOn } from './in-force.ts';

export type CaseTermId =
  | 'limitation'
  | 'limitation-grave'
  | 'registration'
  | 'hearing-request'
  | 'hearing-notice'
  | 'decide'
  | 'deliver'
  | 'public-delivery'
  | 'withdraw-publication'
  | 'demand'
  | 'court'
  | 'crime-decide'
  | 'crime-send'
  | 'crime-police'
  | 'crime-review'
  | 'crime-hand-over'
  | 'report-upward';

/** A term of procedure in one period. */
export interface CaseTerm {
  id: CaseTermId;
  what: Text;
  length: number;
  /** `hours` counts as whole days where only dates are known. */
  unit: 'working' | 'calendar' | 'months' | 'years' | 'hours';
  /** At most so long (a last day), or at least (a first day). */
  is: 'at-most' | 'at-least';
  basis: string;
  validFrom: string;
  validTo?: string;
}

const since2021 = '2021-07-15';
const before2021 = '2021-07-14';
const cite = (law: string, article: number, more: Omit<Basis, 'law' | 'article'> = {}) =>
  formatFormer({ law, article, ...more });

/**
 * Terms of the course of a case, dated. Terms of 2, 3, 5 and 7 days in 行政处罚法 are working days (art. 85), in 行政强制法
 * those up to ten days (art. 69); before 2021-07-15 行政处罚法 said nothing of the kind.
 */
export const caseTerms: readonly CaseTerm[] = [
  {
    id: 'limitation',
    what: { zh: '违法行为追责时效', en: 'limitation of the act' },
    length: 2,
    unit: 'years',
    is: 'at-most',
    basis: cite('CF-2017', 29, { paragraph: 1 }),
    validFrom: '1996-10-01',
    validTo: before2021,
  },
  {
    id: 'limitation',
    what: { zh: '违法行为追责时效', en: 'limitation of the act' },
    length: 2,
    unit: 'years',
    is: 'at-most',
    basis: cite('CF', 36, { paragraph: 1 }),
    validFrom: since2021,
  },
  // Acts that ended before the five years were law stay under the two (art. 37: the milder law).
  {
    id: 'limitation-grave',
    what: { zh: '违法行为追责时效', en: 'limitation of the act' },
    length: 2,
    unit: 'years',
    is: 'at-most',
    basis: cite('CF-2017', 29, { paragraph: 1 }),
    validFrom: '1996-10-01',
    validTo: before2021,
  },
  {
    id: 'limitation-grave',
    what: { zh: '涉及生命健康安全且有危害后果的追责时效', en: 'limitation where life or health was harmed' },
    length: 5,
    unit: 'years',
    is: 'at-most',
    basis: cite('CF', 36, { paragraph: 1 }),
    validFrom: since2021,
  },
  {
    id: 'registration',
    what: { zh: '先行登记保存证据的处理', en: 'disposal of registered evidence' },
    length: 7,
    unit: 'calendar',
    is: 'at-most',
    basis: cite('CF-2017', 37, { paragraph: 2 }),
    validFrom: '1996-10-01',
    validTo: before2021,
  },
  {
    id: 'registration',
    what: { zh: '先行登记保存证据的处理', en: 'disposal of registered evidence' },
    length: 7,
    unit: 'working',
    is: 'at-most',
    basis: cite('CF', 56),
    validFrom: since2021,
  },
  {
    id: 'hearing-request',
    what: { zh: '申请听证', en: 'request for a hearing' },
    length: 3,
    unit: 'calendar',
    is: 'at-most',
    basis: cite('CF-2017', 42, { paragraph: 1, item: 1 }),
    validFrom: '1996-10-01',
    validTo: before2021,
  },
  {
    id: 'hearing-request',
    what: { zh: '申请听证', en: 'request for a hearing' },
    length: 5,
    unit: 'working',
    is: 'at-most',
    basis: cite('CF', 64, { item: 1 }),
    validFrom: since2021,
  },
  {
    id: 'hearing-notice',
    what: { zh: '听证会通知', en: 'notice of the hearing' },
    length: 7,
    unit: 'calendar',
    is: 'at-least',
    basis: cite('CF-2017', 42, { paragraph: 1, item: 2 }),
    validFrom: '1996-10-01',
    validTo: before2021,
  },
  {
    id: 'hearing-notice',
    what: { zh: '听证会通知', en: 'notice of the hearing' },
    length: 7,
    unit: 'working',
    is: 'at-least',
    basis: cite('CF', 64, { item: 2 }),
    validFrom: since2021,
  },
  {
    id: 'decide',
    what: { zh: '作出处罚决定', en: 'decision' },
    length: 90,
    unit: 'calendar',
    is: 'at-most',
    basis: cite('CF', 60),
    validFrom: since2021,
  },
  {
    id: 'deliver',
    what: { zh: '送达处罚决定书', en: 'delivery of the decision' },
    length: 7,
    unit: 'calendar',
    is: 'at-most',
    basis: cite('CF-2017', 40),
    validFrom: '1996-10-01',
    validTo: before2021,
  },
  {
    id: 'deliver',
    what: { zh: '送达处罚决定书', en: 'delivery of the decision' },
    length: 7,
    unit: 'working',
    is: 'at-most',
    basis: cite('CF', 61, { paragraph: 1 }),
    validFrom: since2021,
  },
  {
    id: 'public-delivery',
    what: { zh: '公告送达期满', en: 'end of delivery by public notice' },
    length: 60,
    unit: 'calendar',
    is: 'at-least',
    basis: cite('MS-2017', 92, { paragraph: 1 }),
    validFrom: '2017-07-01',
    validTo: '2021-12-31',
  },
  {
    id: 'public-delivery',
    what: { zh: '公告送达期满', en: 'end of delivery by public notice' },
    length: 30,
    unit: 'calendar',
    is: 'at-least',
    basis: cite('MS', 95, { paragraph: 1 }),
    validFrom: '2022-01-01',
  },
  {
    id: 'withdraw-publication',
    what: { zh: '撤回处罚决定信息', en: 'withdrawal from publication' },
    length: 3,
    unit: 'working',
    is: 'at-most',
    basis: cite('CF', 48, { paragraph: 2 }),
    validFrom: since2021,
  },
  {
    id: 'demand',
    what: { zh: '催告后申请强制执行', en: 'application after the demand' },
    length: 10,
    unit: 'working',
    is: 'at-least',
    basis: cite('QZ', 54),
    validFrom: '2012-01-01',
  },
  {
    id: 'court',
    what: { zh: '申请法院强制执行', en: 'application to the court' },
    length: 3,
    unit: 'months',
    is: 'at-most',
    basis: cite('QZ', 53),
    validFrom: '2012-01-01',
  },
  {
    id: 'crime-decide',
    what: { zh: '决定是否移送涉嫌犯罪案件', en: 'decision on transfer to the police' },
    length: 3,
    unit: 'calendar',
    is: 'at-most',
    basis: cite('YS', 5, { paragraph: 2 }),
    validFrom: '2001-07-09',
  },
  {
    id: 'crime-send',
    what: { zh: '向公安机关移送', en: 'transfer to the police' },
    length: 24,
    unit: 'hours',
    is: 'at-most',
    basis: cite('YS', 5, { paragraph: 2 }),
    validFrom: '2001-07-09',
  },
  {
    id: 'crime-police',
    what: { zh: '公安机关决定是否立案', en: 'decision of the police' },
    length: 3,
    unit: 'calendar',
    is: 'at-most',
    basis: cite('YS', 8),
    validFrom: '2001-07-09',
  },
  {
    id: 'crime-review',
    what: { zh: '提请复议或者建议立案监督', en: 'request for reconsideration' },
    length: 3,
    unit: 'calendar',
    is: 'at-most',
    basis: cite('YS', 9, { paragraph: 1 }),
    validFrom: '2001-07-09',
  },
  {
    id: 'crime-hand-over',
    what: { zh: '移交涉案物品和材料', en: 'handing over goods and files' },
    length: 3,
    unit: 'calendar',
    is: 'at-most',
    basis: cite('YS', 12),
    validFrom: '2001-07-09',
  },
  {
    id: 'report-upward',
    what: { zh: '重大处罚决定备案', en: 'filing of a major penalty with the level above' },
    length: 10,
    unit: 'calendar',
    is: 'at-most',
    basis: '《安全生产违法行为行政处罚办法》第五章',
    validFrom: '2015-05-01',
  },
];

/** The term in force on a date; undefined where no known law sets one. */
export function caseTerm(id: CaseTermId, date: string): CaseTerm | undefined {
  return caseTerms.find((term) => term.id === id && inForceOn(term, date));
}

/**
 * Last day (or, of terms that are at least so long, the day from which the next step may follow) of a term counted from
 * a day that is itself not counted. Calendar terms that end on a holiday move to the next working day, waiting periods
 * and the 24 hours do not.
 */
export function termEnd(term: CaseTerm, from: string): ComputedDate {
  switch (term.unit) {
    case 'working':
      return deadline({ from, days: term.length, unit: 'working' }, holidayTable);
    case 'calendar':
      return deadline(
        { from, days: term.length, unit: 'calendar', roll: term.is === 'at-most' },
        holidayTable,
      );
    case 'months':
      return rollForward(addMonths(from, term.length), holidayTable);
    case 'years':
      return { date: addYears(from, term.length), estimated: false };
    case 'hours':
      return deadline(
        { from, days: Math.ceil(term.length / 24), unit: 'calendar', roll: false },
        holidayTable,
      );
  }
}

/** The end of the term of that id in force on the day it starts; undefined where no known law sets one. */
export function endOf(id: CaseTermId, from: string): (ComputedDate & { term: CaseTerm }) | undefined {
  const term = caseTerm(id, from);
  return term && { ...termEnd(term, from), term };
}
