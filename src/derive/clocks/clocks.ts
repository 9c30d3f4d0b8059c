import type { Corpus, Entry } from '../../model/corpus.ts';
import { all, find } from '../../model/corpus.ts';
import { kinds } from '../../model/kinds.ts';
import type { Clock, ClockPlan } from './clock.ts';
import { setClock } from './clock.ts';
import { decisionClocks, executionClocks, penaltyClocks } from './execution.ts';
import { courseClocks, evidenceClocks, noticeClocks, transferClocks } from './procedure.ts';

function penaltiesOf({ value }: Entry<'case'>, corpus: Corpus): Entry<'penalty'>[] {
  return (value.decision?.penalties ?? []).flatMap((id) => find(corpus, 'penalty', id) ?? []);
}

/** Terms for the party to pay or take a remedy are over once the case is closed. */
function untilClosed(plans: readonly ClockPlan[], closedOn: string | undefined): ClockPlan[] {
  return plans.map((plan) =>
    plan.doneOn === undefined && closedOn !== undefined && plan.end.date >= closedOn
      ? { ...plan, doneOn: closedOn }
      : plan,
  );
}

/** All clocks of one case on the corpus's day: its own, and of each decision delivery, payment and enforcement. */
export function clocksOfCase(entry: Entry<'case'>, corpus: Corpus): Clock[] {
  const { value } = entry;
  const penalties = penaltiesOf(entry, corpus);
  const agency = find(corpus, 'agency', value.agency)?.value;
  const record = { kind: 'case' as const, id: entry.id, label: value.name, agency: value.agency };
  const executions = penalties.flatMap((penalty) =>
    untilClosed(
      executionClocks(
        value.executions.find((each) => each.penalty === undefined || each.penalty === penalty.id),
        penalty.value,
      ),
      value.closing?.on,
    ),
  );
  const plans = [
    ...evidenceClocks(value),
    ...noticeClocks(value),
    ...transferClocks(value),
    ...courseClocks(value),
    ...decisionClocks(
      value,
      penalties.map((each) => each.value),
      agency,
    ),
    ...executions,
  ];
  return plans.map((plan) => setClock(record, plan, corpus.today));
}

/** Publication, remedies and withdrawal of one decision; its payment too where `hasFile` is false. */
export function clocksOfPenalty(entry: Entry<'penalty'>, corpus: Corpus, hasFile: boolean): Clock[] {
  const record = {
    kind: 'penalty' as const,
    id: entry.id,
    label: kinds.penalty.label(entry.value),
    agency: entry.value.agency,
  };
  const execution = hasFile ? [] : executionClocks(undefined, entry.value);
  return [...penaltyClocks(entry.value), ...execution].map((plan) => setClock(record, plan, corpus.today));
}

/** All clocks of all cases and decisions, in the order of kinds and ids. For staff only: they tell of case files. */
export function clocksOf(corpus: Corpus): Clock[] {
  const cases = all(corpus, 'case');
  const filed = new Set(cases.flatMap((entry) => entry.value.decision?.penalties ?? []));
  return [
    ...cases.flatMap((entry) => clocksOfCase(entry, corpus)),
    ...all(corpus, 'penalty').flatMap((entry) => clocksOfPenalty(entry, corpus, filed.has(entry.id))),
  ];
}
