/** Strings up to this length are kept once: codes, dates, citations and names repeat in thousands of records. */
const sharedLength = 40;

/** Makes equal short texts of all values it is given one. Values are changed in place. */
export function makeSharer(): (value: unknown) => unknown {
  const known = new Map<string, string>();
  const share = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.length > sharedLength) return value;
      const same = known.get(value);
      if (same !== undefined) return same;
      known.set(value, value);
      return value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      const inside = holder[key];
      if (typeof inside === 'string' || typeof inside === 'object') holder[key] = share(inside);
    }
    return value;
  };
  return share;
}
