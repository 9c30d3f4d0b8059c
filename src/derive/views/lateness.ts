import type { Statistics } from '../../model/kinds/statistics.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { monthlyDue, publicationTerm, publishBy } from '../../model/law/publication-terms.ts';
import { deadlinesOf } from '../deadlines.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { planDue } from './terms.ts';

/** Says that something was published after its last day, and why. Absent where it was in time or gives no reason. */
function sentence(
  due: string | undefined,
  on: string | undefined,
  reason: string | undefined,
): string | undefined {
  if (due === undefined || on === undefined || reason === undefined || on <= due) return undefined;
  return `迟延公示：应于 ${due} 前公示，实际 ${on}；原因：${reason.replace(/[。；]$/u, '')}。`;
}

/** That a penalty was published late, and why. */
export function latePenalty({ value }: PublicEntry<'penalty'>): string | undefined {
  // Counting working days for every decision takes longer than all else its page asks.
  if (value.publication?.lateReason === undefined) return undefined;
  const due = deadlinesOf(value).find(({ id }) => id === 'publish')?.date;
  return sentence(due, value.publication?.on, value.publication?.lateReason);
}

/** That the figures of a month were published late by what their agency has set itself, and why. */
export function lateMonth(
  corpus: PublicCorpus,
  value: Pick<Statistics, 'agency' | 'month' | 'publishedOn' | 'lateReason'>,
): string | undefined {
  const agency = corpus.records.agency.get(value.agency)?.value;
  return sentence(
    monthlyDue(value.month, agency?.practice.monthlyDueDay),
    value.publishedOn,
    value.lateReason,
  );
}

/** That a yearly plan was published after its last day, and why. */
export function latePlan({ value }: PublicEntry<'plan'>): string | undefined {
  return sentence(planDue(value.year), value.publishedOn, value.lateReason);
}

/** That a licence or a coercive measure was published after its last day, and why. */
export function lateDecision({
  kind,
  value,
}: PublicEntry<'licence'> | PublicEntry<'coercion'>): string | undefined {
  const isNotice = 'mine' in value && value.mine !== undefined;
  const duty = publicationTerm(
    kind === 'licence' ? 'licence' : isNotice ? 'coal-notice' : 'enforcement',
    value.decidedOn,
  );
  const due = duty && publishBy(duty.term, value.decidedOn, holidayTable)?.date;
  return sentence(due, value.publishedOn, value.lateReason);
}
