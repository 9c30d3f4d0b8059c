import type { Fetcher } from './candidates.ts';
import { fewEnough, keeping, openCandidates, unite } from './candidates.ts';
import type { Found } from './found.ts';
import { fitOf as fitAlone } from './found.ts';
import { isVague } from './grams.ts';
import { numberTerm, queryTerms } from './key.ts';
import { intersect } from './postings.ts';
import type { Head } from './shards.ts';

/** What to look for: a query, perhaps in one register only (its id). */
export interface Asked {
  query: string;
  kind?: string;
}

/** What a search gives. */
export interface Findings {
  found: Found[];
  /** Whether `found` is all there is; otherwise there are more than were asked for. */
  complete: boolean;
  /** How many there are, where that is known without reading them all. */
  total?: number;
  /** How many there are in each register, in the order of the head, whatever register was asked for; where it is known. */
  counts?: number[];
}

/** Things found within one register. */
export interface Within {
  /** Positions in the list of the register, ascending. */
  rows: number[];
  /** Whether each was looked at; otherwise there may be some that do not contain the query. */
  exact: boolean;
}

const nothing: Findings = { found: [], complete: true, total: 0 };

/** Things looked at without finding any, in multiples of what was asked for, before a way of fitting is given up. */
const vainBatches = 5;

/** Candidates looked at to tell exactly which rows of a list a query finds. */
const lookedAt = 200;

function countKinds(things: readonly Found[], head: Head): number[] {
  const counts = head.kinds.map(() => 0);
  for (const [kind] of things) counts[kind]! += 1;
  return counts;
}

/** A search over one version of the index. Files are asked for once. */
export function openIndex(head: Head, fetcher: Fetcher) {
  const once = keeping();
  const candidates = openCandidates(head, fetcher);
  const positionOf = (id: string): number => head.kinds.findIndex((kind) => kind.id === id);

  /** How well a thing fits; the registers that stand last never better than a text does. */
  function fitOf(thing: Found, terms: readonly string[]): number {
    const fit = fitAlone(thing, terms);
    return head.kinds[thing[0]]?.last ? Math.min(1, fit) : fit;
  }

  function shard(at: number): Promise<Found[]> {
    const name = `found-${at}.json`;
    return once(name, () => fetcher.json(name) as Promise<Found[]>);
  }

  async function things(numbers: readonly number[]): Promise<Found[]> {
    const found = await Promise.all(
      numbers.map(async (number) => {
        const at = Math.floor(number / head.perShard);
        return (await shard(at))[number - at * head.perShard];
      }),
    );
    return found.filter((thing) => thing !== undefined);
  }

  function ranked(list: readonly Found[], terms: readonly string[], kind: string | undefined, limit: number) {
    const fits = list.map((thing) => ({ thing, fit: fitOf(thing, terms) })).filter((each) => each.fit > 0);
    // Sorting is stable: among equals the newest stays first.
    const all = fits.sort((a, b) => b.fit - a.fit).map(({ thing }) => thing);
    const wanted = kind === undefined ? all : all.filter((thing) => thing[0] === positionOf(kind));
    return {
      found: wanted.slice(0, limit),
      complete: wanted.length <= limit,
      total: wanted.length,
      counts: countKinds(all, head),
    };
  }

  /** Candidates for every term at once. */
  async function forAll(
    terms: readonly string[],
    look: (term: string) => Promise<number[]>,
    kind: string | undefined,
  ): Promise<number[]> {
    const lists = await Promise.all(terms.map(look));
    if (kind !== undefined) lists.push(await candidates.ofKind(positionOf(kind)));
    return lists.reduce(intersect);
  }

  const anywhere = async (term: string): Promise<number[]> =>
    unite(...(await Promise.all([candidates.inNames(term), candidates.inTexts(term)])));

  /** What can be counted without reading things: terms that one gram tells exactly. */
  async function countable(
    terms: readonly string[],
    all: readonly number[],
    kind: string | undefined,
  ): Promise<Pick<Findings, 'total' | 'counts'>> {
    if (!terms.every(candidates.isExact)) return {};
    if (kind !== undefined) return { total: all.length };
    const sets = await Promise.all(head.kinds.map((_, at) => candidates.ofKind(at)));
    return { total: all.length, counts: sets.map((set) => intersect(set, all).length) };
  }

  async function throughGrams(
    terms: readonly string[],
    kind: string | undefined,
    limit: number,
  ): Promise<Findings> {
    const everywhere = await forAll(terms, anywhere, undefined);
    if (everywhere.length <= fewEnough) return ranked(await things(everywhere), terms, kind, limit);
    const all =
      kind === undefined ? everywhere : intersect(everywhere, await candidates.ofKind(positionOf(kind)));
    const counted = await countable(terms, all, kind);
    const taken = new Map<number, Found>();
    // Two ways lead to what fits equally well: among equals the newest stays first.
    const inOrder = (): Found[] =>
      [...taken]
        .map(([number, thing]) => ({ number, thing, fit: fitOf(thing, terms) }))
        .sort((a, b) => b.fit - a.fit || a.number - b.number)
        .map(({ thing }) => thing);
    const tiers: [least: number, numbers: () => Promise<number[]>][] = [
      [4, () => forAll(terms, candidates.asWhole, kind)],
      [3, () => forAll(terms, candidates.atStart, kind)],
      ...(terms.some(isVague)
        ? [[2, () => forAll(terms, candidates.inShort, kind)] as [number, () => Promise<number[]>]]
        : []),
      [2, () => forAll(terms, candidates.inNames, kind)],
      [1, () => Promise.resolve(all)],
    ];
    let complete = true;
    for (const [least, tier] of tiers) {
      const numbers = (await tier()).filter((number) => !taken.has(number));
      let vain = 0;
      for (let from = 0; from < numbers.length; from += limit) {
        const batch = numbers.slice(from, from + limit);
        const before = taken.size;
        for (const [at, one] of (await things(batch)).entries()) {
          if (fitOf(one, terms) < least) continue;
          if (taken.size === limit) return { found: inOrder(), complete: false, ...counted };
          taken.set(batch[at] ?? -1, one);
        }
        vain = taken.size > before ? 0 : vain + 1;
        if (vain < vainBatches || from + limit >= numbers.length) continue;
        // Grams that stand apart: what is left is hardly better.
        complete = complete && least > 2;
        break;
      }
    }
    const found = inOrder();
    return {
      found,
      complete,
      ...(complete && { total: found.length, counts: countKinds(found, head) }),
      ...counted,
    };
  }

  async function search(
    terms: readonly string[],
    kind: string | undefined,
    limit: number,
  ): Promise<Findings> {
    if (terms.length === 0 || (kind !== undefined && positionOf(kind) === -1)) return nothing;
    return head.gramFiles === 0
      ? ranked(await shard(0), terms, kind, limit)
      : throughGrams(terms, kind, limit);
  }

  return {
    head,
    /** Finds what contains every term of the query: exactly, then at the beginning, then inside, then in texts; the newest first. */
    async find({ query, kind }: Asked, limit = 10): Promise<Findings> {
      const number = numberTerm(query);
      if (number !== undefined) {
        const findings = await search([number], kind, limit);
        if (findings.found.length > 0) return findings;
      }
      return search(queryTerms(query), kind, limit);
    },
    /** The rows of a register's list that a query finds. */
    async within(query: string, kind: string): Promise<Within> {
      const terms = queryTerms(query);
      const position = positionOf(kind);
      if (terms.length === 0 || position === -1) return { rows: [], exact: true };
      if (head.gramFiles === 0) {
        const mine = (await shard(0)).filter((thing) => thing[0] === position);
        return { rows: [...mine.keys()].filter((row) => fitOf(mine[row]!, terms) > 0), exact: true };
      }
      const [set, numbers] = await Promise.all([candidates.ofKind(position), forAll(terms, anywhere, kind)]);
      const rank = new Map(set.map((number, row) => [number, row]));
      const exact = terms.every(candidates.isExact);
      if (exact || numbers.length > lookedAt)
        return { rows: numbers.map((number) => rank.get(number) ?? 0), exact };
      const looked = await things(numbers);
      const right = numbers.filter((_, at) => fitOf(looked[at]!, terms) > 0);
      return { rows: right.map((number) => rank.get(number) ?? 0), exact: true };
    },
  };
}

export type Index = ReturnType<typeof openIndex>;
