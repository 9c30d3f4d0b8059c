import { formatChinese } from '../../base/dates.ts';
import type { Text } from '../../base/diagnostic.ts';
import type { RecordOf } from '../../model/kinds.ts';
import { report } from '../report.ts';

/**
 * What is wrong with a review beforehand that was made: it came after the decision, or the decision went against it.
 * `disagreed` says so of the body that reviewed.
 */
export function reviewFaults(
  done: NonNullable<RecordOf<'case'>['preReview']>,
  decidedOn: string,
  disagreed: Text,
): ReturnType<typeof report>[] {
  if (done.on > decidedOn)
    return [
      report(
        'preReview.on',
        `事前审查日期 ${formatChinese(done.on)}晚于决定日期 ${formatChinese(decidedOn)}`,
        `Reviewed on ${done.on}, after the decision of ${decidedOn}`,
        { hint: ['应当审查后作出决定，请核对日期', 'The review precedes the decision; check the dates'] },
      ),
    ];
  if (done.agreed) return [];
  return [
    report('preReview.agreed', disagreed.zh, disagreed.en, {
      hint: ['请按审查意见重新处理', 'Handle the case by the opinion given'],
    }),
  ];
}
