import type { Match } from '../rounds.ts';
import { forgetContent, gongshi, prepareContent, seen, type Workshop } from '../workshop.ts';

/** Reading and checking everything, as `gongshi check` does: one file a record, and the same records as rows. */
export function readMatches(workshop: Workshop, records: number): Match[] {
  const contestants = (['yaml', 'csv'] as const).map((form) => ({
    name: `read-${form}`,
    command: gongshi('check', ...seen(prepareContent(workshop, records, form))),
    prepare: forgetContent,
  }));
  return [{ unit: 'records', count: records, contestants }];
}
