import { sha256 } from './sha256.ts';

/**
 * The drawing of `gongshi-draw-1`, which anybody can repeat with a SHA-256 program:
 *
 * 1. The pool is written one member a line, `code TAB class LF`, sorted by code (code points ascending); the hash of the
 *    pool is the SHA-256 of that text in UTF-8.
 * 2. A member's number u is the first 16 hexadecimal digits of SHA-256(`seed LF poolHash LF stage LF code`), read as an
 *    integer n and taken as u = (n + 1) / 2^64, so 0 < u ≤ 1.
 * 3. Its key is u^(1/w), w being the weight of its class (Efraimidis and Spirakis, weighted sampling without
 *    replacement). Members are ranked by key, the greatest first; equal keys by code, code points ascending. Keys are
 *    compared exactly, as u₁^w₂ against u₂^w₁ in integers.
 * 4. The first `quota` members are drawn; the following ones are the substitutes, in order.
 */
export const drawAlgorithm = 'gongshi-draw-1';

/** A member of a pool: its code (credit code or certificate number) and its class. */
export interface PoolMember {
  code: string;
  class: string;
}

/** Orders by Unicode code point, also beyond the basic plane. */
export function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (const [at, character] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const difference = character.codePointAt(0)! - other.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The hash of a pool, 64 hexadecimal digits; the order of the members does not matter. */
export function poolHash(members: readonly PoolMember[]): string {
  const sorted = [...members].sort((a, b) => compareCodePoints(a.code, b.code));
  return sha256(sorted.map((member) => `${member.code}\t${member.class}\n`).join(''));
}

/** What decides an order: the published seed, the hash of the pool, and which drawing of the seed it is. */
export interface DrawKey {
  seed: string;
  poolHash: string;
  /** `firms`, or `officers` and the code of the firm they are drawn for, separated by a blank. */
  stage: string;
}

interface Ranked<M> {
  member: M;
  /** n + 1 of step 2. */
  number: bigint;
  weight: number;
  /** Approximation of ln(u)/w, good to about one part in 10^15. */
  key: number;
}

const whole = 2n ** 64n;

/** Compares keys u^(1/w) exactly, the greater first. */
function compareKeys<M extends PoolMember>(a: Ranked<M>, b: Ranked<M>): number {
  const gap = b.key - a.key;
  // Beyond the error of the approximation it decides; within it whole numbers do.
  if (Math.abs(gap) > 1e-9 * (Math.abs(a.key) + Math.abs(b.key))) return gap;
  const left = a.number ** BigInt(b.weight) * whole ** BigInt(a.weight);
  const right = b.number ** BigInt(a.weight) * whole ** BigInt(b.weight);
  if (left !== right) return left > right ? -1 : 1;
  return compareCodePoints(a.member.code, b.member.code);
}

/** ln(u). Near one it is taken of the distance to one, which a division by 2^64 would lose. */
function logarithm(number: bigint): number {
  return number < whole / 2n
    ? Math.log(Number(number)) - 64 * Math.LN2
    : Math.log1p(-Number(whole - number) / Number(whole));
}

/**
 * Ranks the members of a pool by a seed; the first ones are drawn. `weightOf` gives a whole number of at least one for
 * the member's class; greater weights come first more often.
 */
export function rankMembers<M extends PoolMember>(
  members: readonly M[],
  key: DrawKey,
  weightOf: (member: M) => number = () => 1,
): M[] {
  const start = `${key.seed}\n${key.poolHash}\n${key.stage}\n`;
  return members
    .map((member): Ranked<M> => {
      const number = BigInt(`0x${sha256(start + member.code).slice(0, 16)}`) + 1n;
      const weight = weightOf(member);
      return { member, number, weight, key: logarithm(number) / weight };
    })
    .sort(compareKeys)
    .map(({ member }) => member);
}

/** How many a ratio in per cent takes of a pool: rounded up, reckoned in hundredths of a per cent. */
export function quotaOf(size: number, ratio: number): number {
  return Math.ceil((size * Math.round(ratio * 100)) / 10_000);
}
