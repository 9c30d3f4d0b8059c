import type { KindId } from '../../model/kinds.ts';

/** Address of the page about the data of a register, e.g. `/data/penalty.html`. */
export function dataPath(kind: KindId): string {
  return `/data/${kind}.html`;
}
