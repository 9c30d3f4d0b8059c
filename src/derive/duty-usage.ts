import { yearOf } from '../base/dates.ts';
import { sortBy } from '../base/order.ts';
import type { Corpus } from '../model/corpus.ts';
import { all } from '../model/corpus.ts';
import { powerKinds } from '../model/kinds/responsibility.ts';

/** One item of the list of powers and how often it was exercised. Money in fen. */
export interface DutyUsage {
  id: string;
  name: string;
  agency: string;
  kind: keyof typeof powerKinds;
  /** Acts that name the item. */
  acts: number;
  fine: number;
  /** Year → acts, ascending. */
  years: { year: number; acts: number }[];
  /** Day of the last act. */
  lastOn?: string;
  /** In force today and never exercised in the years looked at. */
  dormant: boolean;
}

interface Act {
  duty: string;
  on: string;
  fine: number;
}

function actsOf(corpus: Corpus): Act[] {
  return all(corpus, 'penalty').flatMap(({ value }) =>
    value.responsibility === undefined
      ? []
      : [{ duty: value.responsibility, on: value.decidedOn, fine: value.fine ?? 0 }],
  );
}

/**
 * How often each power to punish was exercised (权责清单使用情况), the most used first. Items of other kinds are listed
 * without acts of their own: only penalties name their item. Acts before `since` (a year) are left out.
 */
export function dutyUsage(corpus: Corpus, since?: number): DutyUsage[] {
  const byDuty = new Map<string, Act[]>();
  for (const act of actsOf(corpus)) {
    if (since !== undefined && yearOf(act.on) < since) continue;
    const list = byDuty.get(act.duty);
    if (list) list.push(act);
    else byDuty.set(act.duty, [act]);
  }
  const rows = all(corpus, 'responsibility').map(({ id, value }): DutyUsage => {
    const acts = byDuty.get(id) ?? [];
    const years = new Map<number, number>();
    for (const { on } of acts) years.set(yearOf(on), (years.get(yearOf(on)) ?? 0) + 1);
    const inForce =
      (value.validFrom === undefined || value.validFrom <= corpus.today) &&
      (value.validTo === undefined || value.validTo > corpus.today);
    return {
      id,
      name: value.subName ? `${value.name}（${value.subName}）` : value.name,
      agency: value.agency,
      kind: value.kind,
      acts: acts.length,
      fine: acts.reduce((sum, { fine }) => sum + fine, 0),
      years: [...years].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, acts: count })),
      ...(acts.length > 0 && {
        lastOn: acts
          .map(({ on }) => on)
          .sort()
          .at(-1)!,
      }),
      dormant: value.kind === 'penalty' && inForce && acts.length === 0,
    };
  });
  return sortBy(rows, ({ id }) => id).sort((a, b) => b.acts - a.acts);
}
