import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { describeKind, leaves } from '../../model/describe.ts';
import { agency } from '../../model/kinds/agency.ts';
import { once } from '../once.ts';

const paths = leaves(describeKind(agency))
  .filter(({ publish, format }) => publish !== 'internal' && (format === 'phone' || format === 'email'))
  .map(({ path }) => path.split('.'))
  // Where fines are paid is told to everybody who is fined.
  .concat([['payment', 'account']]);

function collect(value: unknown, keys: readonly string[], into: Set<string>): void {
  if (value === undefined) return;
  const [key, ...rest] = keys;
  if (key === undefined) {
    const text = String(value);
    into.add(text.includes('@') ? text : text.replace(/\D/g, ''));
  } else if (key === '*') for (const item of value as unknown[]) collect(item, rest, into);
  else collect((value as Record<string, unknown>)[key], rest, into);
}

/** Telephone numbers and accounts for fines (digits only) and mail addresses of the agencies themselves. */
export const agencyChannels = once((corpus: Corpus): ReadonlySet<string> => {
  const channels = new Set<string>();
  for (const { value } of all(corpus, 'agency')) for (const keys of paths) collect(value, keys, channels);
  return channels;
});
