import { formatChineseMonth } from '../../base/dates.ts';
import { compareText } from '../../base/order.ts';
import type { Field } from '../../model/describe.ts';
import { describeKind } from '../../model/describe.ts';
import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { agencyName } from '../views/agencies.ts';
import { oncePerKind } from '../views/once.ts';
import { listDate, listed } from './order.ts';

/** One value a list can be narrowed to. */
export interface FacetValue {
  value: string;
  label: string;
  /** Positions in the list of the records that have it, ascending. */
  rows: number[];
}

/** What a list can be narrowed by, e.g. the agency. Values by frequency; years and months the newest first. */
export interface Facet {
  /** Name in addresses, e.g. `agency`. */
  name: string;
  title: string;
  values: FacetValue[];
}

interface Source {
  name: string;
  title: string;
  valuesOf: (entry: PublicEntry) => readonly string[];
  labelOf: (value: string) => string;
}

/** Texts that are categories although the schema lets them be written freely. */
const categories = new Set(['sector', 'industry', 'district', 'result']);

/** What readers ask for first, by name; the rest follow in the order of the schema. */
const first = ['year', 'month', 'agency', 'kind', 'result', 'sector', 'party-type', 'status'];

/** More facets than a reader can survey hide the list. */
const facetsAtMost = 8;

/** More values than a reader can choose from make no facet. */
const valuesAtMost = 60;

function rank({ name }: Source): number {
  const at = first.indexOf(name);
  return at === -1 ? first.length : at;
}

function isCategory(field: Field): boolean {
  if (field.publish === 'internal' || field.mask !== undefined) return false;
  return field.labels !== undefined || (categories.has(field.key) && field.format === 'text');
}

/** A value at keys from the record down; lists give all of theirs. */
function at(value: unknown, keys: readonly string[]): string[] {
  let here: unknown = value;
  for (const key of keys) here = (here as Record<string, unknown> | undefined)?.[key];
  const all = Array.isArray(here) ? here : [here];
  return all.filter((each): each is string => typeof each === 'string' && each !== '');
}

function fromField(field: Field, keys: readonly string[], title: string, one = field): Source {
  return {
    name: keys.join('-').replace(field.shape === 'list' ? /s$/u : /$^/u, ''),
    title,
    valuesOf: (entry) => [...new Set(at(entry.value, keys))],
    labelOf: (value) => one.labels?.[value] ?? value,
  };
}

/** Categories among the public fields of a record and of the groups in it, in the order of the schema. */
function categorySources(field: Field, keys: readonly string[] = []): Source[] {
  return field.fields.flatMap((child): Source[] => {
    const path = [...keys, child.key];
    if (child.shape === 'leaf') return isCategory(child) ? [fromField(child, path, child.title)] : [];
    if (child.shape === 'list')
      return child.item?.shape === 'leaf' && isCategory(child.item)
        ? [fromField(child, path, child.title, child.item)]
        : [];
    return keys.length === 0 ? categorySources(child, path) : [];
  });
}

const times: readonly Source[] = [
  {
    name: 'year',
    title: '年份',
    valuesOf: (entry) => [listDate(entry).slice(0, 4)].filter(Boolean),
    labelOf: (year) => `${year}年`,
  },
  {
    name: 'month',
    title: '月份',
    valuesOf: (entry) => [listDate(entry).slice(0, 7)].filter(Boolean),
    labelOf: formatChineseMonth,
  },
];

function facetOf(source: Source, entries: readonly PublicEntry[]): Facet {
  const rows = new Map<string, number[]>();
  entries.forEach((entry, row) => {
    for (const value of source.valuesOf(entry)) {
      const known = rows.get(value);
      if (known) known.push(row);
      else rows.set(value, [row]);
    }
  });
  const values = [...rows].map(([value, found]) => ({ value, label: source.labelOf(value), rows: found }));
  const isTime = times.includes(source);
  values.sort(
    (a, b) =>
      (isTime ? compareText(b.value, a.value) : b.rows.length - a.rows.length) ||
      compareText(a.value, b.value),
  );
  return { name: source.name, title: source.title, values };
}

/**
 * What the list of a kind can be narrowed by, found from its description: year and month of the act, agency, and every
 * public field whose values are a fixed choice. Only what tells records apart.
 */
export const facetsOf = oncePerKind((corpus: PublicCorpus, kind: KindId): Facet[] => {
  const entries = listed(corpus, kind);
  const description = describeKind(kinds[kind]);
  // The agency a record belongs to; of a firm, the one that supervises it.
  const agency = description.fields.find(
    ({ key, ref }) => ref === 'agency' && (key === 'agency' || key === 'supervisedBy'),
  );
  const sources: Source[] = [
    ...times,
    ...(agency
      ? [
          {
            ...fromField(agency, [agency.key], agency.title),
            name: 'agency',
            labelOf: (id: string) => agencyName(corpus, id),
          },
        ]
      : []),
    ...categorySources(description),
  ];
  return sources
    .toSorted((a, b) => rank(a) - rank(b))
    .map((source) => facetOf(source, entries))
    .filter(({ name, values }) => values.length > 1 && (name === 'month' || values.length <= valuesAtMost))
    .slice(0, facetsAtMost);
});
