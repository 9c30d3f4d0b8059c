import { all } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { describeKind } from '../../model/describe.ts';
import type { Field } from '../../model/describe.ts';
import type { KindId } from '../../model/kinds.ts';
import { kindIds, kinds } from '../../model/kinds.ts';
import type { Officer } from '../../model/kinds/officer.ts';
import { judgedOn } from '../judged-on.ts';
import { once } from '../once.ts';

/** The officers a document names, and the day they acted. */
export interface Signatures {
  /** Dotted path of the list. */
  path: string;
  /** Chinese title of the list, e.g. 检查人员. */
  title: string;
  /** The day of the act: that of the group the list stands in, else that of the record. */
  on: string;
  people: { name: string; certificate: string }[];
}

interface Place {
  keys: string[];
  title: string;
}

/** A list of officers is a list of groups that hold a name and the number of a certificate. */
function listsBelow(field: Field): Place[] {
  if (field.shape === 'list') {
    const item = field.item!;
    const keys = new Set(item.fields.map(({ key }) => key));
    return keys.has('name') && keys.has('certificate')
      ? [{ keys: field.path.split('.'), title: field.title }]
      : listsBelow(item);
  }
  return field.fields.flatMap(listsBelow);
}

const places = Object.fromEntries(
  kindIds.map((kind) => [kind, listsBelow(describeKind(kinds[kind]))]),
) as Record<KindId, Place[]>;

/** Kinds whose records name officers. */
export const signedKinds = kindIds.filter((kind) => places[kind].length > 0);

const dated = ['on', 'from', 'issuedOn', 'startedOn'];

function collect(
  value: unknown,
  keys: readonly string[],
  path: string,
  on: string,
  found: (people: Signatures['people'], path: string, on: string) => void,
): void {
  if (value === undefined || value === null) return;
  const [key, ...rest] = keys;
  if (key === undefined) found(value as Signatures['people'], path, on);
  else if (key === '*')
    for (const [index, item] of (value as unknown[]).entries())
      collect(item, rest, `${path}.${index}`, on, found);
  else {
    const group = value as Record<string, unknown>;
    const own = dated.map((name) => group[name]).find((each) => typeof each === 'string');
    const day = typeof own === 'string' && /^\d{4}-\d\d-\d\d/u.test(own) ? own.slice(0, 10) : on;
    collect(group[key], rest, path === '' ? key : `${path}.${key}`, day, found);
  }
}

/** Every list of officers in a record, in the order of the schema. */
export function signaturesOf(entry: Entry, corpus: Corpus): Signatures[] {
  const signatures: Signatures[] = [];
  const act = judgedOn(entry, corpus);
  for (const { keys, title } of places[entry.kind])
    collect(entry.value, keys, '', act, (people, path, on) => signatures.push({ path, title, on, people }));
  return signatures;
}

/** Number of the certificate → the officer who holds it; the first of several. */
export const officersByCertificate = once((corpus: Corpus): ReadonlyMap<string, Officer> => {
  const found = new Map<string, Officer>();
  for (const { value } of all(corpus, 'officer'))
    if (value.certificate !== undefined && !found.has(value.certificate)) found.set(value.certificate, value);
  return found;
});
