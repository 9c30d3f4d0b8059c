import type { ComputedDate } from '../../base/calendar.ts';
import { daysBetween } from '../../base/dates.ts';
import type { Text } from '../../base/diagnostic.ts';
import { compareText } from '../../base/order.ts';
import type { KindId } from '../../model/kinds.ts';
import type { CaseTermId } from '../../model/law/case-terms.ts';
import { endOf } from '../../model/law/case-terms.ts';

/** A record whose clocks run. */
export interface Clocked {
  kind: KindId;
  id: string;
  /** How people call it. */
  label: string;
  agency: string;
}

/**
 * Where a clock stands on a day. Of last days: `running`, `overdue`, `done` in time, `late`; a right not used in time has
 * `lapsed`. Of first days: `waiting` until the day, `open` from it on, `done` when the step was taken from then on, `early`
 * when it was taken before.
 */
export type ClockState = 'running' | 'overdue' | 'lapsed' | 'done' | 'late' | 'waiting' | 'open' | 'early';

/** One statutory term of one record. */
export interface Clock {
  record: Clocked;
  /** Permanent name of the term, e.g. `decide`. */
  id: string;
  title: Text;
  /** Day it runs from, itself not counted. */
  from: string;
  /** Last day, or of waiting periods the first day on which the next step may be taken. */
  date: string;
  /** Rests on a year whose holidays are not announced. */
  estimated: boolean;
  is: 'last-day' | 'first-day' | 'right';
  /** Formatted citations. */
  basis: string[];
  doneOn?: string;
  state: ClockState;
  /** Calendar days from today to the day; negative when it has passed. Absent once the step was taken. */
  daysLeft?: number;
}

/** What a clock is made from. */
export interface ClockPlan {
  id: string;
  title: Text;
  from: string;
  end: ComputedDate;
  is?: Clock['is'];
  basis: string[];
  /** Day on which the step was taken, if it was. */
  doneOn?: string;
}

function stateOf(is: Clock['is'], date: string, doneOn: string | undefined, today: string): ClockState {
  if (is !== 'first-day') {
    if (doneOn !== undefined) return doneOn <= date ? 'done' : 'late';
    if (today <= date) return 'running';
    return is === 'right' ? 'lapsed' : 'overdue';
  }
  if (doneOn !== undefined) return doneOn >= date ? 'done' : 'early';
  return today < date ? 'waiting' : 'open';
}

/** Sets a clock as it stands on a day. A step dated after that day counts as not yet taken. */
export function setClock(record: Clocked, plan: ClockPlan, today: string): Clock {
  const { id, title, from, end, is = 'last-day', basis } = plan;
  const doneOn = plan.doneOn !== undefined && plan.doneOn <= today ? plan.doneOn : undefined;
  return {
    record,
    id,
    title,
    from,
    date: end.date,
    estimated: end.estimated,
    is,
    basis,
    ...(doneOn !== undefined && { doneOn }),
    state: stateOf(is, end.date, doneOn, today),
    ...(doneOn === undefined && { daysLeft: daysBetween(today, end.date) }),
  };
}

/** A clock by a term of the law on cases; none where no known law sets it on the day it runs from. */
export function termClock(
  id: CaseTermId,
  from: string | undefined,
  doneOn?: string,
  more: { end?: ComputedDate; id?: string; is?: Clock['is'] } = {},
): ClockPlan[] {
  const end = from === undefined ? undefined : endOf(id, from);
  if (from === undefined || !end) return [];
  return [
    {
      id: more.id ?? id,
      title: end.term.what,
      from,
      end: more.end ?? end,
      is: more.is ?? (end.term.is === 'at-most' ? 'last-day' : 'first-day'),
      basis: [end.term.basis],
      ...(doneOn !== undefined && { doneOn }),
    },
  ];
}

/** States in which something is still to come. */
const openStates: readonly ClockState[] = ['overdue', 'running', 'waiting', 'open'];

/** Clocks on which something is still to be done or awaited, the earliest day first. */
export function openClocks(clocks: readonly Clock[]): Clock[] {
  return clocks
    .filter(({ state }) => openStates.includes(state))
    .sort(
      (a, b) =>
        compareText(a.date, b.date) || compareText(a.record.id, b.record.id) || compareText(a.id, b.id),
    );
}
