import { addDays } from '../../base/dates.ts';
import type { Agency } from '../../model/kinds/agency.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { paymentTermsOn } from '../../model/law/document-terms.ts';
import { remediesEnd } from '../../model/remedies-end.ts';
import { deadlinesOf } from '../deadlines.ts';
import type { ClockPlan } from './clock.ts';
import { termClock } from './clock.ts';

type Execution = Case['executions'][number];

/** Day on which the fine was paid in full; undefined while something is owed. */
function paidOn(execution: Execution | undefined, penalty: Penalty): string | undefined {
  let left = penalty.fine ?? 0;
  for (const { on, amount, kind } of execution?.payments ?? []) {
    if (kind !== 'fine') continue;
    left -= amount;
    if (left <= 0) return on;
  }
  return penalty.performance?.paidOn ?? execution?.completedOn;
}

/** Payment: fifteen days, or what was allowed instead. */
function paymentClocks(execution: Execution | undefined, penalty: Penalty): ClockPlan[] {
  const pay = deadlinesOf(penalty).find((each) => each.id === 'pay');
  const done = paidOn(execution, penalty);
  const title = { zh: '缴纳罚款', en: 'payment of the fine' };
  const { delay } = execution ?? {};
  if (delay) {
    const basis = [formatBasis({ law: 'CF', article: 66, paragraph: 2 })];
    const from = delay.approval.on;
    if (delay.kind === 'delay')
      return delay.until === undefined
        ? []
        : [{ id: 'pay', title, from, end: { date: delay.until, estimated: false }, basis, doneOn: done }];
    return delay.instalments.map(({ number, due, paidOn: paid }) => ({
      id: `instalment-${number}`,
      title: { zh: `缴纳第 ${number} 期罚款`, en: `instalment ${number}` },
      from,
      end: { date: due, estimated: false },
      basis,
      doneOn: paid ?? done,
    }));
  }
  return pay && penalty.servedOn !== undefined
    ? [{ id: 'pay', title, from: penalty.servedOn, end: pay, basis: pay.basis, doneOn: done }]
    : [];
}

/** Day on which the extra fine of an unpaid decision reaches the fine itself and stops. */
function capClocks(execution: Execution | undefined, penalty: Penalty): ClockPlan[] {
  const terms = paymentTermsOn(penalty.decidedOn);
  const pay = deadlinesOf(penalty).find((each) => each.id === 'pay');
  if (!terms?.capped || !pay || execution?.delay || paidOn(execution, penalty) !== undefined) return [];
  // While review or suit stops the count, no day can be told.
  if (execution?.pauses.some((each) => each.to === undefined)) return [];
  return [
    {
      id: 'extra-fine-cap',
      title: { zh: '加处罚款达到罚款数额', en: 'extra fine reaches the fine' },
      from: pay.date,
      end: {
        date: addDays(pay.date, Math.ceil(100 / terms.dailyPercent)),
        estimated: pay.estimated,
      },
      is: 'first-day',
      basis: [formatBasis(terms.extra), formatBasis({ law: 'QZ', article: 45, paragraph: 2 })],
    },
  ];
}

/** Demand and court, only while the party owes. */
function courtClocks(execution: Execution | undefined, penalty: Penalty): ClockPlan[] {
  if (paidOn(execution, penalty) !== undefined || execution?.delay) return [];
  const demand = execution?.preEnforcement ?? execution?.demand;
  const end = remediesEnd(penalty);
  return [
    // Ten working days have to pass: the court may be asked on the day after.
    ...termClock('demand', demand && (demand.servedOn ?? demand.on), execution?.court?.on).map((plan) => ({
      ...plan,
      end: { ...plan.end, date: addDays(plan.end.date, 1) },
    })),
    ...termClock('court', end?.date, execution?.court?.on),
  ];
}

/** Terms of one decision once it is made; none where it was performed on a day that is not recorded. */
export function executionClocks(execution: Execution | undefined, penalty: Penalty): ClockPlan[] {
  const isDone = penalty.performance?.status === 'done';
  if (!penalty.fine || (isDone && paidOn(execution, penalty) === undefined)) return [];
  return [
    ...paymentClocks(execution, penalty),
    ...capClocks(execution, penalty),
    ...courtClocks(execution, penalty),
  ];
}

/** Delivery of the decision, and its report to the level above where the agency reports major ones. */
export function decisionClocks(
  value: Case,
  penalties: readonly Penalty[],
  agency: Agency | undefined,
): ClockPlan[] {
  const { decision, deliveries } = value;
  if (!decision) return [];
  const served = deliveries.filter(({ document }) => document === 'decision' || document === 'no-penalty');
  const least = agency?.practice.reportFine;
  const isMajor = least !== undefined && penalties.some((each) => (each.fine ?? 0) >= least * 100);
  return [
    ...termClock('deliver', decision.on, served[0]?.startedOn ?? served[0]?.on),
    ...deliveries.flatMap(({ method, startedOn, on }, index) =>
      method === 'public'
        ? termClock('public-delivery', startedOn, on, { id: `public-delivery-${index + 1}` })
        : [],
    ),
    ...(isMajor ? termClock('report-upward', decision.on, decision.reported?.on) : []),
  ];
}

/** Publication, review and suit of a decision, and its withdrawal once it no longer stands. */
export function penaltyClocks(penalty: Penalty): ClockPlan[] {
  const { decidedOn, servedOn, publication, remedies } = penalty;
  const dated = new Map(deadlinesOf(penalty).map((each) => [each.id, each]));
  const of = (id: 'publish' | 'review' | 'suit', from: string | undefined, doneOn?: string): ClockPlan[] => {
    const found = dated.get(id);
    return found && from !== undefined
      ? [
          {
            id,
            title: found.title,
            from,
            end: found,
            is: id === 'publish' ? 'last-day' : 'right',
            basis: found.basis,
            doneOn,
          },
        ]
      : [];
  };
  const filed = (kind: 'review' | 'suit') => remedies.find((each) => each.kind === kind)?.filedOn;
  const { withdrawn } = publication ?? {};
  const overturned = remedies.find(({ result }) =>
    ['changed', 'revoked', 'illegal', 'void'].includes(result),
  );
  const event = withdrawn && withdrawn.trigger !== 'error' ? withdrawn.triggeredOn : overturned?.resultOn;
  return [
    ...of('publish', decidedOn, publication?.on),
    ...of('review', servedOn, filed('review')),
    ...of('suit', servedOn, filed('suit')),
    ...(publication ? termClock('withdraw-publication', event, withdrawn?.on) : []),
  ];
}
