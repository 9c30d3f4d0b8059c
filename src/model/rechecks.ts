import { addDays } from '../base/dates.ts';
import type { Order } from './kinds/order.ts';
import { recheckedMeasures } from './kinds/order.ts';

/** What became of one item of a re-check. */
export type RecheckOutcome = Order['rechecks'][number]['items'][number]['done'];

/** One deadline of an order and whether it was re-checked. */
export interface RecheckDuty {
  /** Numbers of the problems, from 1; empty where the order gives no terms. */
  items: number[];
  /** After extensions; absent where neither a term nor the firm's report sets one. */
  due?: string;
  /** Last day on which the re-check is made in time: the deadline and the days of grace. */
  by?: string;
  /** Day of the re-check that settled the last item. */
  recheckedOn?: string;
  /** The least good outcome of the items, where re-checked. */
  outcome?: RecheckOutcome;
  /** `running`: before the deadline; `due`: in the days of grace; `waiting`: no deadline yet. */
  state: 'done' | 'running' | 'due' | 'overdue' | 'waiting';
}

type Recheck = Order['rechecks'][number];

const outcomes: readonly RecheckOutcome[] = ['done', 'partly', 'undone'];

const outcomeOf = (recheck: Recheck, item: number): RecheckOutcome | undefined =>
  recheck.items.length === 0 ? 'done' : recheck.items.find((each) => each.item === item)?.done;

/** Whether an order is one of the five after which a re-check must be made. */
export function needsRecheck(order: Order): boolean {
  return order.measures.some((measure) => recheckedMeasures.includes(measure));
}

/** The deadline of a problem after extensions: one that names no problems extends all. */
function dueAfterExtensions(order: Order, item: number, due: string): string {
  let last = due;
  for (const extension of order.extensions)
    if ((extension.items.length === 0 || extension.items.includes(item)) && extension.due > last)
      last = extension.due;
  return last;
}

/** The re-check that settles an item: one that found it done, else the last on or after the deadline. */
function settling(
  order: Order,
  item: number,
  due: string,
): { on: string; outcome: RecheckOutcome } | undefined {
  let settled: { on: string; outcome: RecheckOutcome } | undefined;
  for (const recheck of order.rechecks) {
    const outcome = outcomeOf(recheck, item);
    if (outcome === undefined || (outcome !== 'done' && recheck.on < due)) continue;
    if (!settled || recheck.on >= settled.on) settled = { on: recheck.on, outcome };
  }
  return settled;
}

function dutyOf(order: Order, items: number[], due: string, today: string, grace: number): RecheckDuty {
  const settled = items.map((item) => settling(order, item, due));
  const by = addDays(due, grace);
  if (settled.every((each) => each !== undefined)) {
    const found = settled.map((each) => each.outcome);
    return {
      items,
      due,
      by,
      recheckedOn: settled
        .map(({ on }) => on)
        .sort()
        .at(-1)!,
      outcome: outcomes.findLast((each) => found.includes(each))!,
      state: 'done',
    };
  }
  return { items, due, by, state: today <= due ? 'running' : today <= by ? 'due' : 'overdue' };
}

/** An order without terms, e.g. to stop production: the firm's report or the lifting calls for the re-check. */
function dutyWithoutTerms(order: Order, today: string, grace: number): RecheckDuty {
  const last = order.rechecks
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const due = order.reportedOn ?? order.lifted?.on;
  if (last !== undefined && (due === undefined || order.lifted === undefined || last <= order.lifted.on))
    return { items: [], due, recheckedOn: last, state: 'done', ...(due && { by: addDays(due, grace) }) };
  if (due === undefined) return { items: [], state: 'waiting' };
  const by = addDays(due, grace);
  return { items: [], due, by, state: today <= due ? 'running' : today <= by ? 'due' : 'overdue' };
}

/**
 * The re-checks an order calls for, one a deadline, the earliest first (进一步加强执法意见 第十三项). Empty where none of the
 * five measures was ordered. `grace` in days.
 */
export function recheckDuties(order: Order, today: string, grace: number): RecheckDuty[] {
  if (!needsRecheck(order)) return [];
  if (order.terms.length === 0) return [dutyWithoutTerms(order, today, grace)];
  const byDue = new Map<string, number[]>();
  for (const { items, due } of order.terms)
    for (const item of items) {
      const last = dueAfterExtensions(order, item, due);
      const same = byDue.get(last);
      if (same) same.push(item);
      else byDue.set(last, [item]);
    }
  return [...byDue]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([due, items]) => dutyOf(order, items, due, today, grace));
}
