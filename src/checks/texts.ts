/** Texts of a value at a path of keys, `*` for the items of a list, each with its dotted path. */
export function textsAt(value: unknown, keys: readonly string[]): [path: string, text: string][] {
  const found: [string, string][] = [];
  collect(value, keys, '', found);
  return found;
}

function collect(value: unknown, keys: readonly string[], path: string, into: [string, string][]): void {
  if (value === undefined || value === null) return;
  const [key, ...rest] = keys;
  if (key === undefined) {
    if (typeof value === 'string') into.push([path, value]);
  } else if (key === '*') {
    for (const [index, item] of (value as unknown[]).entries()) collect(item, rest, `${path}.${index}`, into);
  } else collect((value as Record<string, unknown>)[key], rest, path === '' ? key : `${path}.${key}`, into);
}
