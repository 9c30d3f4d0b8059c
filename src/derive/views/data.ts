import { describeKind } from '../../model/describe.ts';
import type { KindId } from '../../model/kinds.ts';
import { kindIds, kinds } from '../../model/kinds.ts';
import { isPublic } from '../plain.ts';

/** Registers that go into the open data: all of which the public sees more than the record's id. */
export const dataKinds: readonly KindId[] = kindIds.filter((kind) =>
  describeKind(kinds[kind]).fields.some((field) => field.key !== 'id' && isPublic(field)),
);

/** Address of the page about the data of a register, e.g. `/data/penalty.html`. */
export function dataPath(kind: KindId): string {
  return `/data/${kind}.html`;
}
