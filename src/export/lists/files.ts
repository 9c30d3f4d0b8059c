import type { Facet } from '../../derive/lists/facets.ts';
import { facetsOf } from '../../derive/lists/facets.ts';
import { listed } from '../../derive/lists/order.ts';
import { listPath, rowsPerPage } from '../../derive/lists/pages.ts';
import { isOnPeriodPage } from '../../derive/paths.ts';
import type { PublicCorpus, PublicEntry } from '../../derive/public.ts';
import { registers } from '../../derive/views/registers.ts';
import { describeKind } from '../../model/describe.ts';
import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import type { IndexFile } from '../search/shards.ts';
import type { HeadFacet, HeadSort, HeadValue, ListHead } from './head.ts';
import { orderBytes, orderName, perOrderFile, setName } from './head.ts';
import { encodeSet, toBase64 } from '../search/sets.ts';

/** Registers up to this size carry everything in the head: some 20 kB. */
const inHead = 1000;

interface Packed<T> {
  head: T;
  files: IndexFile[];
}

function isRange(rows: readonly number[]): boolean {
  return (rows.at(-1) ?? 0) - (rows[0] ?? 0) === rows.length - 1;
}

function packFacet({ name, title, values }: Facet, total: number, folder: string): Packed<HeadFacet> {
  const files: IndexFile[] = [];
  const packed = values.map(({ value, label, rows }, position): HeadValue => {
    const head = { value, label, count: rows.length };
    if (isRange(rows)) return { ...head, from: rows[0] };
    const set = encodeSet(rows, total);
    if (total <= inHead) return { ...head, set: toBase64(set) };
    files.push({ path: `${folder}list/${setName(name, position)}`, content: set });
    return head;
  });
  return { head: { name, title, values: packed }, files };
}

/** Numbers a list can be sorted by: amounts of money the public sees. */
export function sortsOf(kind: KindId): { name: string; title: string }[] {
  return describeKind(kinds[kind])
    .fields.filter(
      ({ shape, publish, format }) =>
        shape === 'leaf' && publish !== 'internal' && (format === 'yuan' || format === 'wan'),
    )
    .map(({ key, title }) => ({ name: key, title }));
}

function packSort(
  sort: { name: string; title: string },
  entries: readonly PublicEntry[],
  folder: string,
): Packed<HeadSort> {
  const amounts = entries.map((entry) => (entry.value as unknown as Record<string, unknown>)[sort.name]);
  const rows = [...amounts.keys()].filter((row) => typeof amounts[row] === 'number');
  rows.sort((a, b) => Number(amounts[b]) - Number(amounts[a]) || a - b);
  const bytes = new Uint8Array(rows.length * orderBytes);
  rows.forEach((row, at) => bytes.set([row & 255, (row >> 8) & 255, row >> 16], at * orderBytes));
  const head = { ...sort, count: rows.length };
  if (entries.length <= inHead) return { head: { ...head, order: toBase64(bytes) }, files: [] };
  const size = perOrderFile * orderBytes;
  const files = Array.from({ length: Math.ceil(bytes.length / size) }, (_, file) => ({
    path: `${folder}list/${orderName(sort.name, file)}`,
    content: bytes.subarray(file * size, (file + 1) * size),
  }));
  return { head, files };
}

function filesOf(corpus: PublicCorpus, kind: KindId, hash: (text: string) => string): IndexFile[] {
  const folder = listPath(kind);
  const entries = listed(corpus, kind);
  const facets = facetsOf(corpus, kind).map((facet) => packFacet(facet, entries.length, folder));
  const sorts = sortsOf(kind)
    .map((sort) => packSort(sort, entries, folder))
    .filter(({ head }) => head.count > 1);
  const files = [...facets, ...sorts].flatMap((packed) => packed.files);
  const head: ListHead = {
    version: '',
    total: entries.length,
    perPage: rowsPerPage,
    facets: facets.map((packed) => packed.head),
    sorts: sorts.map((packed) => packed.head),
  };
  const version = hash(`${JSON.stringify(head)}\n${entries.map(({ id }) => id).join('\n')}`);
  return [{ path: `${folder}list.json`, content: JSON.stringify({ ...head, version }) }, ...files];
}

/** Data of every list that can be narrowed. `hash` gives the same short text for the same content. */
export function listFiles(corpus: PublicCorpus, hash: (text: string) => string): IndexFile[] {
  const listedKinds: KindId[] = [
    'penalty',
    ...registers(corpus)
      .map(({ kind }) => kind)
      .filter((kind) => !isOnPeriodPage(kind)),
  ];
  return listedKinds.flatMap((kind) => filesOf(corpus, kind, hash));
}
