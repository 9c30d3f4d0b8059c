import { groupBy } from '../../base/order.ts';
import type { PublicCorpus } from '../public.ts';
import { once } from './once.ts';
import type { PenaltyRow } from './penalties.ts';
import { penaltyRows } from './penalties.ts';

const byDuty = once((corpus) =>
  groupBy(penaltyRows(corpus), (row) => corpus.records.penalty.get(row.id)?.value.responsibility),
);

/** Public penalties imposed under a responsibility, newest first. */
export function penaltiesUnder(corpus: PublicCorpus, responsibility: string): PenaltyRow[] {
  return byDuty(corpus).get(responsibility) ?? [];
}
