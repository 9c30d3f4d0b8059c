/** What a list is narrowed to and how it is sorted, as it stands in the address: one value a facet, `q` and `sort`. */
export interface ListState {
  /** Values by name of the facet. */
  values: Readonly<Record<string, string>>;
  /** Part of a name, number or code. */
  q?: string;
  /** `old` for the oldest first, `<sort>-down` or `<sort>-up`; absent for the newest first. */
  sort?: string;
}

/** Reads the state from the query of an address; empty and unknown parameters are left out. */
export function readState(query: string, facets: readonly string[]): ListState {
  const parameters = new URLSearchParams(query);
  const read = (name: string): string | undefined => parameters.get(name)?.trim() || undefined;
  const values: Record<string, string> = {};
  for (const name of facets) {
    const value = read(name);
    if (value !== undefined) values[name] = value;
  }
  return { values, q: read('q'), sort: read('sort') };
}

/** Writes the state as the query of an address, always in the same order; empty when nothing is narrowed. */
export function writeState({ values, q, sort }: ListState, facets: readonly string[]): string {
  const parameters = new URLSearchParams();
  for (const name of facets) if (values[name]) parameters.set(name, values[name]);
  if (q) parameters.set('q', q);
  if (sort) parameters.set('sort', sort);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The state with one value chosen, or none. */
export function choose(state: ListState, facet: string, value: string | undefined): ListState {
  const values = { ...state.values };
  if (value === undefined) delete values[facet];
  else values[facet] = value;
  // A month lies in its year: another year has other months.
  if (facet === 'year' && values['month'] && value !== values['month'].slice(0, 4)) delete values['month'];
  return { ...state, values };
}

/** Whether the list is as the page shows it. */
export function isPlain({ values, q, sort }: ListState): boolean {
  return Object.keys(values).length === 0 && q === undefined && sort === undefined;
}
