import { compareText, groupBy } from '../../base/order.ts';
import { partyTypes, penaltyKinds } from '../../model/kinds/penalty.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import { once } from './once.ts';

/** A penalty as lists show it. Amounts in fen. */
export interface PenaltyRow {
  id: string;
  docNumber: string;
  party: string;
  partyType: keyof typeof partyTypes;
  uscc?: string;
  reason: string;
  /** Identifiers of the kinds of penalty. */
  kinds: (keyof typeof penaltyKinds)[];
  fine?: number;
  decidedOn: string;
  publishedOn: string;
  agency: string;
  sector?: string;
}

function row(entry: PublicEntry<'penalty'>): PenaltyRow {
  const { value } = entry;
  return {
    id: entry.id,
    docNumber: value.docNumber,
    party: value.party.name,
    partyType: value.party.type,
    uscc: value.party.uscc,
    reason: value.reason ?? value.violationType ?? value.facts,
    kinds: value.kinds,
    fine: value.fine,
    decidedOn: value.decidedOn,
    publishedOn: value.publication?.on ?? value.decidedOn,
    agency: value.agency,
    sector: value.sector,
  };
}

/** All public penalties, the newest decision first. */
export const penaltyRows = once((corpus): PenaltyRow[] =>
  publicRecords(corpus, 'penalty')
    .map(row)
    .sort((a, b) => compareText(b.decidedOn, a.decidedOn) || compareText(b.id, a.id)),
);

const byUscc = once((corpus) =>
  groupBy(
    penaltyRows(corpus).filter((each) => each.partyType !== 'person' && each.uscc !== undefined),
    (each) => each.uscc,
  ),
);

const byMonth = once((corpus) => groupBy(penaltyRows(corpus), (each) => each.decidedOn.slice(0, 7)));

const byAgency = once((corpus) => groupBy(penaltyRows(corpus), (each) => each.agency));

const byId = once((corpus) => new Map(penaltyRows(corpus).map((each) => [each.id, each])));

/** Other public records that belong with a penalty: those it names, then those of the same party, newest first. */
export function relatedPenalties(
  corpus: PublicCorpus,
  entry: PublicEntry<'penalty'>,
  limit = 6,
): PenaltyRow[] {
  const named = entry.value.related.flatMap((id) => byId(corpus).get(id) ?? []);
  const sameParty = byUscc(corpus).get(entry.value.party.uscc) ?? [];
  return [...new Set([...named, ...sameParty])].filter((each) => each.id !== entry.id).slice(0, limit);
}

/** The rows of some penalties, in the order given; ids without a public record are left out. */
export function rowsOf(corpus: PublicCorpus, ids: readonly string[]): PenaltyRow[] {
  return ids.flatMap((id) => byId(corpus).get(id) ?? []);
}

/** Public penalties decided in a month, newest first. */
export function decidedIn(corpus: PublicCorpus, month: string): PenaltyRow[] {
  return byMonth(corpus).get(month) ?? [];
}

/** Public penalties of an agency, newest first. */
export function decidedBy(corpus: PublicCorpus, agency: string): PenaltyRow[] {
  return byAgency(corpus).get(agency) ?? [];
}
