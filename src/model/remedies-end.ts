import { deadline, rollForward } from '../base/calendar.ts';
import type { ComputedDate } from '../base/calendar.ts';
import { addMonths } from '../base/dates.ts';
import type { Penalty } from './kinds/penalty.ts';
import { holidayTable } from './law/holidays.ts';
import { remedyLawOn } from './law/remedies.ts';

/**
 * Last day on which a party may still ask for review or sue: six months from service, sixty days where review comes first,
 * or fifteen days after a review was decided (行政复议法 arts. 20, 23; 行政诉讼法 arts. 45, 46). Undefined where service or the outcome of a remedy is not known, or a suit was brought.
 */
export function remediesEnd({
  servedOn,
  decidedOn,
  procedure,
  remedies,
}: Pick<Penalty, 'servedOn' | 'decidedOn' | 'procedure' | 'remedies'>): ComputedDate | undefined {
  const law = remedyLawOn(decidedOn);
  if (!law || servedOn === undefined || remedies.some((each) => each.kind === 'suit')) return undefined;
  const review = remedies.find((each) => each.kind === 'review');
  if (!review && procedure === 'spot' && law.spotReviewFirst)
    return deadline({ from: servedOn, days: law.reviewDays, unit: 'calendar' }, holidayTable);
  if (!review) return rollForward(addMonths(servedOn, law.suitMonths), holidayTable);
  return review.resultOn === undefined
    ? undefined
    : deadline({ from: review.resultOn, days: law.afterReviewDays, unit: 'calendar' }, holidayTable);
}
