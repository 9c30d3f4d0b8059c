import type { HeadFacet, HeadSort, HeadValue, ListHead } from './head.ts';
import { orderBytes, orderName, perOrderFile, setName } from './head.ts';
import { decodeSet, fromBase64 } from '../search/sets.ts';
import type { ListState } from './state.ts';

/** Reads a file below `list/`. */
export type ReadBytes = (name: string) => Promise<Uint8Array>;

/** Records of a list in some order. */
export interface Rows {
  total: number;
  /** As many as were asked for, in order. */
  numbers: number[];
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

function readOrder(bytes: Uint8Array): number[] {
  return Array.from({ length: bytes.length / orderBytes }, (_, at) => {
    const from = at * orderBytes;
    return (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | ((bytes[from + 2] ?? 0) << 16);
  });
}

/** A list over its data. Files are asked for once. */
export function openList(head: ListHead, read: ReadBytes) {
  const known = new Map<string, Promise<number[]>>();
  function once(name: string, decode: (bytes: Uint8Array) => number[]): Promise<number[]> {
    const before = known.get(name);
    if (before) return before;
    const reading = read(name).then(decode);
    known.set(name, reading);
    // A file that could not be fetched may be there the next time.
    reading.catch(() => known.delete(name));
    return reading;
  }

  /** Records with a value, ascending; none for a value the list does not have. */
  async function having(facet: HeadFacet, value: string): Promise<number[]> {
    const position = facet.values.findIndex((each) => each.value === value);
    const one: HeadValue | undefined = facet.values[position];
    if (!one) return [];
    if (one.from !== undefined) return range(one.from, one.count);
    if (one.set !== undefined) return decodeSet(fromBase64(one.set));
    return once(setName(facet.name, position), decodeSet);
  }

  /** Marks of the records that have every value of the state, leaving one facet out; undefined for all records. */
  async function matching(
    state: ListState,
    within?: readonly number[],
    except?: string,
  ): Promise<Uint8Array | undefined> {
    const chosen = head.facets.filter(({ name }) => name !== except && state.values[name] !== undefined);
    const lists = await Promise.all(chosen.map((facet) => having(facet, state.values[facet.name] ?? '')));
    if (within) lists.push([...within]);
    if (lists.length === 0) return undefined;
    const counts = new Uint8Array(head.total);
    for (const list of lists) for (const number of list) counts[number]! += 1;
    return counts.map((count) => Number(count === lists.length));
  }

  async function* ordered({ name, count, order }: HeadSort, up: boolean): AsyncGenerator<number> {
    const files = Math.ceil(count / perOrderFile);
    const seen = new Uint8Array(head.total);
    for (const each of range(0, order === undefined ? files : 1)) {
      const rows =
        order === undefined
          ? await once(orderName(name, up ? files - 1 - each : each), readOrder)
          : readOrder(fromBase64(order));
      for (const row of up ? rows.toReversed() : rows) {
        seen[row] = 1;
        yield row;
      }
    }
    for (let row = 0; row < head.total; row += 1) if (!seen[row]) yield row;
  }

  async function* inOrder(sort: string | undefined): AsyncGenerator<number> {
    const by = head.sorts.find(({ name }) => sort === `${name}-down` || sort === `${name}-up`);
    if (by) yield* ordered(by, sort?.endsWith('-up') ?? false);
    else if (sort === 'old') yield* range(0, head.total).reverse();
    else yield* range(0, head.total);
  }

  return {
    head,
    /** The first records of the list as the state asks; `within` are those a search found, ascending. */
    async rows(state: ListState, limit: number, within?: readonly number[]): Promise<Rows> {
      const marks = await matching(state, within);
      const total = marks ? marks.reduce((sum, mark) => sum + mark, 0) : head.total;
      const numbers: number[] = [];
      if (total > 0)
        for await (const row of inOrder(state.sort)) {
          if (marks && !marks[row]) continue;
          numbers.push(row);
          if (numbers.length === Math.min(limit, total)) break;
        }
      return { total, numbers };
    },
    /** How many records each value of a facet would leave, the rest of the state kept. */
    async counts(facet: HeadFacet, state: ListState, within?: readonly number[]): Promise<number[]> {
      const marks = await matching(state, within, facet.name);
      if (!marks) return facet.values.map(({ count }) => count);
      const lists = await Promise.all(facet.values.map(({ value }) => having(facet, value)));
      return lists.map((list) => list.reduce((sum, row) => sum + (marks[row] ?? 0), 0));
    },
  };
}

export type List = ReturnType<typeof openList>;
