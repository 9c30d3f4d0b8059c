import { monthOf } from '../base/dates.ts';
import { sortBy } from '../base/order.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import { partyTypes, penaltyKinds } from '../model/kinds/penalty.ts';

/** What of a penalty is counted; public and internal records both fit. */
export type CountedPenalty = Pick<
  Penalty,
  'decidedOn' | 'kinds' | 'fine' | 'confiscated' | 'sector' | 'phase'
> & { party: Pick<Penalty['party'], 'type'> };

/** Decisions of one group. Money in fen. A decision with several kinds counts once under each, with its whole amount. */
export interface Tally {
  /** Month `YYYY-MM`, year, identifier or sector; empty where the record does not say. */
  key: string;
  /** Label for people. */
  title: string;
  count: number;
  fine: number;
  confiscated: number;
}

export type TallyBy = 'month' | 'year' | 'kind' | 'sector' | 'party';

const unknown = '未注明';

function keysOf(penalty: CountedPenalty, by: TallyBy): { key: string; title: string }[] {
  switch (by) {
    case 'month':
      return [{ key: monthOf(penalty.decidedOn), title: monthOf(penalty.decidedOn) }];
    case 'year':
      return [{ key: penalty.decidedOn.slice(0, 4), title: `${penalty.decidedOn.slice(0, 4)}年` }];
    case 'kind':
      return [...new Set(penalty.kinds)].map((kind) => ({ key: kind, title: penaltyKinds[kind] }));
    case 'sector':
      return [{ key: penalty.sector ?? '', title: penalty.sector ?? unknown }];
    case 'party':
      return [{ key: penalty.party.type, title: partyTypes[penalty.party.type] }];
  }
}

/** Position of a key that has an order of its own; keys of time and text order by themselves. */
const orders: Partial<Record<TallyBy, string[]>> = {
  kind: Object.keys(penaltyKinds),
  party: Object.keys(partyTypes),
};

/**
 * Counts penalties and adds up their amounts by month or year of the decision, kind, sector or party. Months and years
 * ascend, kinds and parties keep the order of the law, sectors the most decisions first.
 */
export function tallyBy(penalties: Iterable<CountedPenalty>, by: TallyBy): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const penalty of penalties)
    for (const { key, title } of keysOf(penalty, by)) {
      const tally = tallies.get(key) ?? { key, title, count: 0, fine: 0, confiscated: 0 };
      tally.count += 1;
      tally.fine += penalty.fine ?? 0;
      tally.confiscated += penalty.confiscated ?? 0;
      tallies.set(key, tally);
    }
  const sorted = sortBy([...tallies.values()], (tally) => tally.key);
  const order = orders[by];
  if (order) return sorted.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return by === 'sector' ? sorted.sort((a, b) => b.count - a.count) : sorted;
}
