import { daysBetween } from '../base/dates.ts';
import { sortBy } from '../base/order.ts';
import type { Corpus } from '../model/corpus.ts';
import { all, find } from '../model/corpus.ts';
import { measures } from '../model/kinds/order.ts';
import { recheckDuties } from '../model/rechecks.ts';
import type { RecheckDuty } from '../model/rechecks.ts';
import { percentOf } from '../base/change.ts';

/** One deadline of an order on the board of re-checks; for staff. */
export interface RecheckRow extends RecheckDuty {
  order: string;
  docNumber: string;
  agency: string;
  firm: string;
  measures: string[];
  /** Days from today to the last day of the re-check; negative once it has passed, absent once re-checked. */
  daysLeft?: number;
}

/** All re-checks of a corpus. */
export interface RecheckBoard {
  /** Not yet re-checked, the most urgent first. */
  open: RecheckRow[];
  overdue: number;
  due: number;
  running: number;
  waiting: number;
  done: number;
  /** Found undone or only partly done, and no further step recorded. */
  unresolved: RecheckRow[];
  /** Re-checked of those whose deadline has passed, in per cent. */
  rate?: number;
}

/** Whether a re-check that found something undone was followed by a step. */
function followed(corpus: Corpus, id: string): boolean {
  const order = find(corpus, 'order', id)!.value;
  return (
    order.penalty !== undefined ||
    order.extensions.length > 0 ||
    order.rechecks.some(({ followUp }) => followUp !== undefined)
  );
}

/** The board of re-checks, of one agency or of all (进一步加强执法意见 第十三项). */
export function recheckBoard(corpus: Corpus, agency?: string): RecheckBoard {
  const rows = all(corpus, 'order').flatMap(({ id, value }): RecheckRow[] => {
    if (agency !== undefined && value.agency !== agency) return [];
    const grace = find(corpus, 'agency', value.agency)?.value.practice.recheckDays ?? 10;
    return recheckDuties(value, corpus.today, grace).map((duty) => ({
      ...duty,
      order: id,
      docNumber: value.docNumber,
      agency: value.agency,
      firm: value.party.name,
      measures: value.measures.map((each) => measures[each]),
      ...(duty.by !== undefined && duty.state !== 'done' && { daysLeft: daysBetween(corpus.today, duty.by) }),
    }));
  });
  const count = (state: RecheckDuty['state']) => rows.filter((row) => row.state === state).length;
  const passed = rows.filter(({ due }) => due !== undefined && due < corpus.today);
  return {
    open: sortBy(
      rows.filter(({ state }) => state !== 'done'),
      ({ by, docNumber }) => `${by ?? '9999-12-31'} ${docNumber}`,
    ),
    overdue: count('overdue'),
    due: count('due'),
    running: count('running'),
    waiting: count('waiting'),
    done: count('done'),
    unresolved: rows.filter(
      ({ outcome, order }) => outcome !== undefined && outcome !== 'done' && !followed(corpus, order),
    ),
    rate: percentOf(passed.filter(({ state }) => state === 'done').length, passed.length),
  };
}
