/** The sum of points, exact to a hundredth: points come with at most two decimals, binary sums do not stay exact. */
export function sumOf<K extends string>(items: readonly { readonly [key in K]: number }[], key: K): number {
  return Math.round(items.reduce((sum, item) => sum + item[key], 0) * 100) / 100;
}

/** Tells whether two sums of points differ by a hundredth or more. */
export function differs(a: number, b: number): boolean {
  return Math.abs(a - b) >= 0.005;
}
