import { deadline, rollForward, type ComputedDate } from '../../base/calendar.ts';
import { addMonths, addYears } from '../../base/dates.ts';
import type { Text } from '../../base/diagnostic.ts';
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
/** Before and since the revision of 行政处罚法 of 2021. */
const first = ['1996-10-01', '2021-07-14'] as const;
const revised = [since2021] as const;
/** Since 行政执法机关移送涉嫌犯罪案件的规定. */
const crime = ['2001-07-09'] as const;

const cite = (law: string, article: number, paragraph?: number, item?: number) =>
  formatFormer({ law, article, paragraph, item });

const made =
  (is: CaseTerm['is']) =>
  (
    id: CaseTermId,
    [zh, en]: readonly [zh: string, en: string],
    [length, unit]: readonly [length: number, unit: CaseTerm['unit']],
    basis: string,
    [validFrom, validTo]: readonly [validFrom: string, validTo?: string],
  ): CaseTerm => ({
    ...{ id, what: { zh, en }, length, unit, is, basis, validFrom },
    ...(validTo !== undefined && { validTo }),
  });
const term = made('at-most');
const wait = made('at-least');

/**
 * Terms of the course of a case, dated. Terms of 2, 3, 5 and 7 days in 行政处罚法 are working days (art. 85), in 行政强制法
 * those up to ten days (art. 69); before 2021-07-15 行政处罚法 said nothing of the kind.
 */
export const caseTerms: readonly CaseTerm[] = [
  term(
    'limitation',
    ['违法行为追责时效', 'limitation of the act'],
    [2, 'years'],
    cite('CF-2017', 29, 1),
    first,
  ),
  term('limitation', ['违法行为追责时效', 'limitation of the act'], [2, 'years'], cite('CF', 36, 1), revised),
  term(
    'limitation-grave',
    ['涉及生命健康安全且有危害后果的追责时效', 'limitation where life or health was harmed'],
    [5, 'years'],
    cite('CF', 36, 1),
    revised,
  ),
  term(
    'registration',
    ['先行登记保存证据的处理', 'disposal of registered evidence'],
    [7, 'calendar'],
    cite('CF-2017', 37, 2),
    first,
  ),
  term(
    'registration',
    ['先行登记保存证据的处理', 'disposal of registered evidence'],
    [7, 'working'],
    cite('CF', 56),
    revised,
  ),
  term(
    'hearing-request',
    ['申请听证', 'request for a hearing'],
    [3, 'calendar'],
    cite('CF-2017', 42, 1, 1),
    first,
  ),
  term(
    'hearing-request',
    ['申请听证', 'request for a hearing'],
    [5, 'working'],
    cite('CF', 64, undefined, 1),
    revised,
  ),
  wait(
    'hearing-notice',
    ['听证会通知', 'notice of the hearing'],
    [7, 'calendar'],
    cite('CF-2017', 42, 1, 2),
    first,
  ),
  wait(
    'hearing-notice',
    ['听证会通知', 'notice of the hearing'],
    [7, 'working'],
    cite('CF', 64, undefined, 2),
    revised,
  ),
  term('decide', ['作出处罚决定', 'decision'], [90, 'calendar'], cite('CF', 60), revised),
  term(
    'deliver',
    ['送达处罚决定书', 'delivery of the decision'],
    [7, 'calendar'],
    cite('CF-2017', 40),
    first,
  ),
  term('deliver', ['送达处罚决定书', 'delivery of the decision'], [7, 'working'], cite('CF', 61, 1), revised),
  wait(
    'public-delivery',
    ['公告送达期满', 'end of delivery by public notice'],
    [60, 'calendar'],
    cite('MS-2017', 92, 1),
    ['2017-07-01', '2021-12-31'],
  ),
  wait(
    'public-delivery',
    ['公告送达期满', 'end of delivery by public notice'],
    [30, 'calendar'],
    cite('MS', 95, 1),
    ['2022-01-01'],
  ),
  term(
    'withdraw-publication',
    ['撤回处罚决定信息', 'withdrawal from publication'],
    [3, 'working'],
    cite('CF', 48, 2),
    revised,
  ),
  wait('demand', ['催告后申请强制执行', 'application after the demand'], [10, 'working'], cite('QZ', 54), [
    '2012-01-01',
  ]),
  term('court', ['申请法院强制执行', 'application to the court'], [3, 'months'], cite('QZ', 53), [
    '2012-01-01',
  ]),
  term(
    'crime-decide',
    ['决定是否移送涉嫌犯罪案件', 'decision on transfer to the police'],
    [3, 'calendar'],
    cite('YS', 5, 2),
    crime,
  ),
  term('crime-send', ['向公安机关移送', 'transfer to the police'], [24, 'hours'], cite('YS', 5, 2), crime),
  term(
    'crime-police',
    ['公安机关决定是否立案', 'decision of the police'],
    [3, 'calendar'],
    cite('YS', 8),
    crime,
  ),
  term(
    'crime-review',
    ['提请复议或者建议立案监督', 'request for reconsideration'],
    [3, 'calendar'],
    cite('YS', 9, 1),
    crime,
  ),
  term(
    'crime-hand-over',
    ['移交涉案物品和材料', 'handing over goods and files'],
    [3, 'calendar'],
    cite('YS', 12),
    crime,
  ),
  term(
    'report-upward',
    ['重大处罚决定备案', 'filing of a major penalty with the level above'],
    [10, 'calendar'],
    '《安全生产违法行为行政处罚办法》第五章',
    ['2015-05-01'],
  ),
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

/**
 * Last day on which an act may be discovered for a penalty (行政处罚法 art. 36), by the day it ended. The five years of grave
 * acts are law since 2021-07-15; acts that ended before stay under the two, the milder law (art. 37).
 */
export function limitationOf(actEndedOn: string, isGrave: boolean): CaseTermId {
  return isGrave && caseTerm('limitation-grave', actEndedOn) ? 'limitation-grave' : 'limitation';
}
