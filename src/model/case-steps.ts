import type { Penalty } from './kinds/penalty.ts';
import type { Case } from './kinds/case/fields.ts';
import type { CaseState, CaseStateId } from './law/case-states.ts';
import { caseState, caseStates, usualOrder } from './law/case-states.ts';

/** A step a case has taken. */
export interface CaseStep {
  state: CaseStateId;
  on: string;
  /** Where the date stands, dotted. */
  path: string;
}

/** A step out of order, without what it needs, or beside what excludes it. */
export interface IllegalStep {
  step: CaseStep;
  problem: 'early' | 'missing' | 'excluded' | 'unusual';
  /** The state it came before, lacks, or cannot stand beside; several where one of them would do. */
  other: CaseStateId[];
  /** Date of the other step, where there is one. */
  otherOn?: string;
}

/** What of its penalties a case needs for its steps. */
export type LinkedPenalty = Pick<Penalty, 'publication' | 'servedOn'>;

const order = new Map(caseStates.map((state, index) => [state.id, index]));

/** Dates of the steps of a case, in the order of the record. `penalties` adds what stands in the decisions' own records. */
export function stepsOf(value: Case, penalties: readonly LinkedPenalty[] = []): CaseStep[] {
  const steps: CaseStep[] = [];
  const add = (state: CaseStateId, on: string | undefined, path: string) => {
    if (on !== undefined) steps.push({ state, on, path });
  };
  const { filing, decision, hearing } = value;
  add('clue', value.clue.on, 'clue.on');
  add('not-filed', value.notFiled?.on, 'notFiled.on');
  add('filed', filing?.on, 'filing.on');
  add('investigated', value.report?.on, 'report.on');
  add('reviewed', value.legalReview?.on, 'legalReview.on');
  for (const [index, notice] of value.notices.entries()) add('noticed', notice.on, `notices.${index}.on`);
  for (const [index, each] of value.statements.entries()) add('stated', each.on, `statements.${index}.on`);
  add('heard', hearing?.on, 'hearing.on');
  add('discussed', value.discussion?.on, 'discussion.on');
  add('pre-reviewed', value.preReview?.on, 'preReview.on');
  add(decision?.kind === 'no-penalty' ? 'no-penalty' : 'decided', decision?.on, 'decision.on');
  for (const [index, each] of value.deliveries.entries())
    if (each.document === 'decision' || each.document === 'no-penalty')
      add('served', each.on, `deliveries.${index}.on`);
  for (const { publication } of penalties) add('published', publication?.on, 'decision.penalties');
  for (const [index, each] of value.executions.entries()) {
    const at = `executions.${index}`;
    add('demanded', each.demand?.on, `${at}.demand.on`);
    add('extra-fined', each.extraFine?.on, `${at}.extraFine.on`);
    add('warned', each.preEnforcement?.on, `${at}.preEnforcement.on`);
    add('court', each.court?.on, `${at}.court.on`);
    add('performed', each.completedOn, `${at}.completedOn`);
  }
  for (const [index, each] of value.transfers.entries()) add('transferred', each.on, `transfers.${index}.on`);
  if (value.ended) add(value.ended.kind, value.ended.on, 'ended.on');
  for (const [index, each] of value.aftermath.entries()) add('overturned', each.on, `aftermath.${index}.on`);
  add('closed', value.closing?.on, 'closing.on');
  add('archived', value.archive?.on, 'archive.on');
  return steps;
}

/** Steps by date, those of one day in the order of the course. */
export function statesOf(value: Case, penalties: readonly LinkedPenalty[] = []): CaseStep[] {
  return stepsOf(value, penalties).sort((a, b) =>
    a.on === b.on ? order.get(a.state)! - order.get(b.state)! : a.on < b.on ? -1 : 1,
  );
}

/** How far a case has come: its last step up to a day. */
export function stateOn(
  value: Case,
  today: string,
  penalties: readonly LinkedPenalty[] = [],
): CaseStep | undefined {
  return statesOf(value, penalties).findLast((step) => step.on <= today);
}

/** Reached dates of each state, earliest first. */
function datesOf(steps: readonly CaseStep[]): Map<CaseStateId, string[]> {
  const dates = new Map<CaseStateId, string[]>();
  for (const { state, on } of steps) dates.set(state, [...(dates.get(state) ?? []), on].sort());
  return dates;
}

function faultsOf(step: CaseStep, state: CaseState, dates: Map<CaseStateId, string[]>): IllegalStep[] {
  const faults: IllegalStep[] = [];
  for (const group of state.needs ?? []) {
    const reached = group.flatMap((id) => dates.get(id) ?? []).sort();
    if (reached.length === 0) faults.push({ step, problem: 'missing', other: [...group] });
    else if (reached[0]! > step.on)
      faults.push({
        step,
        problem: 'early',
        other: group.filter((id) => dates.has(id)),
        otherOn: reached[0]!,
      });
  }
  for (const id of state.after ?? []) {
    const last = dates.get(id)?.at(-1);
    if (last !== undefined && last > step.on && !faults.some(({ other }) => other.includes(id)))
      faults.push({ step, problem: 'early', other: [id], otherOn: last });
  }
  for (const id of state.excludes ?? [])
    if (dates.has(id)) faults.push({ step, problem: 'excluded', other: [id], otherOn: dates.get(id)![0]! });
  return faults;
}

/**
 * Steps that stand against the course of a case: taken before what must precede them, without it, or beside what excludes
 * them; and what is merely unusual. After a hearing the review is made again or only then, which is in order.
 */
export function illegalSteps(value: Case, penalties: readonly LinkedPenalty[] = []): IllegalStep[] {
  const steps = stepsOf(value, penalties);
  const dates = datesOf(steps);
  const faults = steps.flatMap((step) => faultsOf(step, caseState(step.state), dates));
  for (const [first, second] of usualOrder) {
    const before = dates.get(first)?.[0];
    const step = steps.find((each) => each.state === second && before !== undefined && each.on < before);
    if (step && !dates.has('heard'))
      faults.push({ step, problem: 'unusual', other: [first], otherOn: before! });
  }
  return faults;
}
