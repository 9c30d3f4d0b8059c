import type { Field } from '../../model/describe.ts';
import { describeKind } from '../../model/describe.ts';
import type { KindId } from '../../model/kinds.ts';
import { kindIds, kinds } from '../../model/kinds.ts';
import { listed } from '../lists/order.ts';
import { listPath } from '../lists/pages.ts';
import { hasPage, registerRecordPath } from '../paths.ts';
import { compile } from '../project.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { recordAddress } from '../record-address.ts';
import { once } from './once.ts';

/** Registers with pages of a design of their own; all others are shown from their description. */
const designed = new Set<KindId>(['statistics', ...kindIds.filter((kind) => hasPage(kind))]);

/** Kinds with a public part that are shown from their description, in the order of the registry. */
export const plainKinds: readonly KindId[] = kindIds.filter(
  (kind) => !designed.has(kind) && compile(describeKind(kinds[kind])) !== undefined,
);

/** Columns of a list at most, besides the name of the record. */
const columnsAtMost = 5;

/** A register as the public sees it. */
export interface Register {
  kind: KindId;
  title: string;
  about: string;
  /** Address of its first page. */
  path: string;
  /** The newest first. */
  entries: readonly PublicEntry[];
}

/** Address of a record of a register. */
export function recordPath(kind: KindId, id: string): string {
  return registerRecordPath(kinds[kind].folder, id);
}

/** Registers that stand in the site even without a record: that there is none is itself worth knowing. */
const alwaysListed: ReadonlySet<KindId> = new Set(['licence', 'coercion', 'dishonesty']);

/** Registers shown from their description or a list design, with their public records. */
export const registers = once((corpus: PublicCorpus): Register[] =>
  plainKinds.flatMap((kind) => {
    const entries = listed(corpus, kind);
    if (entries.length === 0 && !alwaysListed.has(kind)) return [];
    const { title, about } = kinds[kind];
    return [{ kind, title: title.zh, about: about.zh, path: listPath(kind), entries }];
  }),
);

/** Address of the page that shows a public record. */
export const pageOf: (entry: Pick<PublicEntry, 'kind' | 'id' | 'value'>) => string = recordAddress;

/** How a public record is called; its id where its name is not public. */
export function publicLabel(entry: PublicEntry): string {
  const label = kinds[entry.kind].label as (value: unknown) => unknown;
  const text = label(entry.value);
  return typeof text === 'string' && text !== '' && !text.includes('undefined') ? text : entry.id;
}

/** The columns of a register's list: public short fields, in the order of the schema. */
export function columnsOf(kind: KindId): Field[] {
  return describeKind(kinds[kind])
    .fields.filter(
      (field) =>
        field.shape === 'leaf' &&
        field.publish !== 'internal' &&
        field.format !== 'prose' &&
        field.key !== 'id',
    )
    .slice(0, columnsAtMost);
}

/** Registers whose lists are not among these addresses. */
export function listedElsewhere(corpus: PublicCorpus, paths: readonly string[]): Register[] {
  return registers(corpus).filter(({ path }) => !paths.includes(path));
}
