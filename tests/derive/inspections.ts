import { makeCorpus } from '../../src/model/corpus.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { KindId } from '../../src/model/kinds.ts';
import { sampleEntry, sampleSettings } from '../harness/synthetic.ts';

/** A corpus of an agency and further records: each the kind's sample with changes. */
export function corpusWith(
  records: readonly [kind: KindId, changes: Record<string, unknown>][],
  { practice = {}, today = '2026-03-25' }: { practice?: Record<string, unknown>; today?: string } = {},
): Corpus {
  const entries = [
    sampleEntry('agency', { practice }),
    ...records.map(([kind, changes]) => sampleEntry(kind, changes)),
  ];
  return makeCorpus(entries, sampleSettings(), today);
}

/** Changes that make the inspection sample a visit of a firm, without papers. */
export const visit = (id: string, on: string, firm: string, changes: Record<string, unknown> = {}) => ({
  id,
  on,
  enterprise: undefined,
  party: { name: firm },
  findings: [],
  orders: [],
  ...changes,
});

/** Changes that make a visit one set off outside the plan. */
export const triggered = (source: string) => ({
  plan: undefined,
  planLine: undefined,
  selection: 'campaign',
  trigger: { source },
});
