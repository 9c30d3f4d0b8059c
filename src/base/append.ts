/** Adds items to a list. Spreading them into `push` puts all on the stack, which a hundred thousand overflow. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
