import type { Field } from '../../model/describe.ts';

/** The agency whose id begins a record's id, else the only one there is. */
function agencyFor(id: string, agencies: readonly string[]): string | undefined {
  const named = agencies.filter((agency) => id === agency || id.startsWith(`${agency}-`));
  if (named.length > 0) return named.reduce((a, b) => (b.length > a.length ? b : a));
  return agencies.length === 1 ? agencies[0] : undefined;
}

/**
 * What a new record's id and the agencies say of its required fields: `shili-2026-02` is about February 2026, and where
 * there is one agency, the record is of that agency. Key → text to write.
 */
export function prefill(root: Field, id: string, agencies: readonly string[]): Map<string, string> {
  const known = new Map<string, string>();
  const month = /(?:^|-)((?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?:-|$)/u.exec(id)?.[1];
  const year = /(?:^|-)((?:19|20)\d\d)(?:-|$)/u.exec(id)?.[1];
  const agency = agencyFor(id, agencies);
  for (const { key, shape, required, format, ref } of root.fields) {
    if (shape !== 'leaf' || !required) continue;
    if (ref === 'agency' && agency !== undefined) known.set(key, agency);
    if (format === 'month' && month !== undefined) known.set(key, month);
    if (format === 'year' && year !== undefined) known.set(key, year);
  }
  return known;
}
