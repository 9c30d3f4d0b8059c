import type { ListedPenalty } from './penalty-rows.ts';
import { fit, queryTerms, searchKey } from './search/key.ts';

/** What the list of penalties is narrowed by, as it stands in the address. */
export interface FilterState {
  /** Year of the decision. */
  year?: string;
  /** Identifier of a kind of penalty. */
  kind?: string;
  /** Identifier of a type of party. */
  party?: string;
  /** Id of an agency. */
  agency?: string;
  sector?: string;
  /** Part of a name, number or code. */
  q?: string;
}

const names = ['year', 'kind', 'party', 'agency', 'sector', 'q'] as const;

/** Reads the state from the query of an address; empty and unknown parameters are left out. */
export function readState(query: string): FilterState {
  const parameters = new URLSearchParams(query);
  const state: FilterState = {};
  for (const name of names) {
    const value = parameters.get(name)?.trim();
    if (value) state[name] = value;
  }
  return state;
}

/** Writes the state as the query of an address, always in the same order; empty when nothing is narrowed. */
export function writeState(state: FilterState): string {
  const parameters = new URLSearchParams();
  for (const name of names) if (state[name]) parameters.set(name, state[name]);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Tells whether a decision is among those asked for. */
export function matches(penalty: ListedPenalty, state: FilterState): boolean {
  if (state.year !== undefined && !penalty.decidedOn.startsWith(state.year)) return false;
  if (state.kind !== undefined && !penalty.kinds.includes(state.kind)) return false;
  if (state.party !== undefined && penalty.partyType !== state.party) return false;
  if (state.agency !== undefined && penalty.agency !== state.agency) return false;
  if (state.sector !== undefined && penalty.sector !== state.sector) return false;
  if (state.q === undefined) return true;
  const keys = [penalty.party, penalty.docNumber, penalty.uscc, penalty.reason].map(searchKey);
  return queryTerms(state.q).every((term) => keys.some((key) => fit(key, term) > 0));
}
