/** A source of chance that always gives the same numbers for the same seed. */
export interface Random {
  /** A whole number from `low` through `high`. */
  integer(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  /** So many different items, in the order they stand in. */
  some<T>(items: readonly T[], count: number): T[];
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
}

/** Makes a source of chance (xorshift of 32 bits, scrambled seed). */
export function random(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let turn = 0; turn < 8; turn += 1) next();
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    integer,
    pick: (items) => items[integer(0, items.length - 1)]!,
    some: (items, count) => {
      const left = new Set(items.keys());
      while (left.size > Math.max(0, count)) left.delete([...left][integer(0, left.size - 1)]!);
      return [...left].map((index) => items[index]!);
    },
    chance: (percent) => integer(1, 100) <= percent,
  };
}
