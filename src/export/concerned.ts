/** Whom a public record concerns. */
export interface Concerned {
  /** Id of the agency that acted. */
  agency?: string;
  /** Name of the party, as the public sees it. */
  party?: string;
  /** Credit code of the enterprise. A natural person has none: one entered is that of the unit, which must not be joined. */
  uscc?: string;
}

interface Shape {
  agency?: string;
  supervisedBy?: string;
  name?: string;
  uscc?: string;
  party?: { name?: string; type?: string; uscc?: string };
}

/** Reads from the public value of any record whom it concerns. Agencies concern themselves. */
export function concernedBy(value: unknown): Concerned {
  const { agency, party: named, supervisedBy, name, uscc: own } = value as Shape;
  // The register of enterprises: a record is the enterprise itself.
  const party = supervisedBy === undefined ? named : { name, uscc: own };
  const uscc = named?.type === 'person' ? undefined : party?.uscc;
  return {
    ...(agency !== undefined && { agency }),
    ...(party?.name !== undefined && { party: party.name }),
    ...(uscc !== undefined && { uscc }),
  };
}
