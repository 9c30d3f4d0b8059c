/**
 * The list of penalties as data for filtering in the browser: `/penalty/list.json` ({@link ListHead}) names the years, and
 * `/penalty/list-<year>.json` ({@link ListYear}) hold their decisions, the newest first.
 */
export interface ListHead {
  /** Changes with the content. */
  version: string;
  /** Newest first. */
  years: { year: string; count: number }[];
  /** Labels by filter and value, e.g. `labels.kind.fine` is 罚款. */
  labels: Record<'year' | 'kind' | 'party' | 'agency' | 'sector', Record<string, string>>;
}

/** One year: texts that repeat are named by their position in `texts`. */
export interface ListYear {
  texts: string[];
  rows: ListTuple[];
}

/** Id, number, party, credit code, reason, kinds, fine in fen or null, decided, published, agency, type of party, sector or -1. */
export type ListTuple = [
  id: string,
  docNumber: string,
  party: string,
  uscc: string,
  reason: number,
  kinds: number[],
  fine: number | null,
  decidedOn: string,
  publishedOn: string,
  agency: number,
  partyType: number,
  sector: number,
];

/** A decision as the browser filters and shows it. */
export interface ListedPenalty {
  id: string;
  docNumber: string;
  party: string;
  uscc: string;
  reason: string;
  kinds: string[];
  /** In fen. */
  fine?: number;
  decidedOn: string;
  publishedOn: string;
  agency: string;
  partyType: string;
  sector?: string;
}

/** Reads what a year's file holds. */
export function unpackYear({ texts, rows }: ListYear): ListedPenalty[] {
  const text = (position: number): string => texts[position] ?? '';
  return rows.map(
    ([
      id,
      docNumber,
      party,
      uscc,
      reason,
      kinds,
      fine,
      decidedOn,
      publishedOn,
      agency,
      partyType,
      sector,
    ]) => ({
      id,
      docNumber,
      party,
      uscc,
      reason: text(reason),
      kinds: kinds.map(text),
      fine: fine ?? undefined,
      decidedOn,
      publishedOn,
      agency: text(agency),
      partyType: text(partyType),
      sector: sector === -1 ? undefined : text(sector),
    }),
  );
}
