import type { Field } from '../../model/describe.ts';
import { describeKind } from '../../model/describe.ts';
import type { KindId } from '../../model/kinds.ts';
import { kindIds, kinds } from '../../model/kinds.ts';
import { listed } from '../lists/order.ts';
import { listPath } from '../lists/pages.ts';
import { hasPage } from '../paths.ts';
import { compile } from '../project.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import type { Section } from './navigation.ts';
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
  return `/${kinds[kind].folder}/${id}.html`;
}

/** Registers that have public records and no designed page. */
export const registers = once((corpus: PublicCorpus): Register[] =>
  plainKinds.flatMap((kind) => {
    const entries = listed(corpus, kind);
    if (entries.length === 0) return [];
    const { title, about } = kinds[kind];
    return [{ kind, title: title.zh, about: about.zh, path: listPath(kind), entries }];
  }),
);

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

/** Section of the site in which a register is listed; registers named nowhere stand in the complete list only. */
const sectionOf: Readonly<Record<string, Section['id']>> = {
  officer: 'before',
  enterprise: 'before',
  checklist: 'before',
  training: 'before',
  'random-item': 'before',
  'random-pool': 'before',
  inspection: 'after',
  licence: 'after',
  coercion: 'after',
  draw: 'after',
  dishonesty: 'after',
  publication: 'after',
  complaint: 'statistics',
  quarter: 'statistics',
  'year-data': 'statistics',
  supervision: 'supervision',
  'case-review': 'supervision',
  remedy: 'supervision',
};

/** Registers of one section that have public records. */
export function registersIn(corpus: PublicCorpus, section: Section['id']): Register[] {
  return registers(corpus).filter(({ kind }) => sectionOf[kind] === section);
}
