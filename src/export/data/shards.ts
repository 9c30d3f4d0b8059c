import { groupBy, sortBy } from '../../base/order.ts';
import type { PublicCorpus, PublicEntry } from '../../derive/public.ts';
import { publicRecords } from '../../derive/public.ts';
import { dataKinds } from '../../derive/views/data.ts';
import { once } from '../../derive/views/once.ts';
import { describeKind } from '../../model/describe.ts';
import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import type { NameOf, Table } from '../tables.ts';
import { tablesOf } from '../tables.ts';

/** Records in one file at most; of a larger register each year is a file of its own, of a larger year each month. */
export const recordsPerFile = 20_000;

/** What lies in one set of files: a register, or a year or month of a large one. */
export interface Shard {
  kind: KindId;
  /** Behind the register's name in those of the files, e.g. `-2026`; empty where the register is whole. */
  suffix: string;
  /** Year or month, e.g. `2026` or `2026-03`; `undated` for records without a date. */
  period?: string;
  entries: PublicEntry[];
}

/** Date of the act of a public record, else of its publication. */
export function dateOf(entry: PublicEntry): string | undefined {
  const actDate = kinds[entry.kind].actDate as (value: unknown) => string | undefined;
  return actDate(entry.value) ?? entry.publicity.from;
}

/** Year under which a record is filed; `undated` where it has no date. */
export const yearOfEntry = (entry: PublicEntry): string => dateOf(entry)?.slice(0, 4) ?? 'undated';

const monthOfEntry = (entry: PublicEntry): string => dateOf(entry)?.slice(0, 7) ?? 'undated';

/** Divides the records of a register by year where they are more than `most`, and those of such a year by month. */
export function divide(
  kind: KindId,
  entries: readonly PublicEntry[],
  most: number = recordsPerFile,
): Shard[] {
  if (entries.length <= most) return [{ kind, suffix: '', entries: [...entries] }];
  const periods = [...groupBy(entries, yearOfEntry)].flatMap(([year, members]) =>
    members.length <= most ? [[year, members] as const] : [...groupBy(members, monthOfEntry)],
  );
  return sortBy(periods, ([period]) => period).map(([period, members]) => ({
    ...{ kind, period, suffix: `-${period}`, entries: members },
  }));
}

const divided = once(
  (corpus: PublicCorpus) =>
    new Map(dataKinds.map((kind) => [kind, divide(kind, publicRecords(corpus, kind) as PublicEntry[])])),
);

/** The sets of files of a register. */
export function shardsOf(corpus: PublicCorpus, kind: KindId): Shard[] {
  return divided(corpus).get(kind) ?? [];
}

/** Whether there is a workbook: spreadsheets take long to write and to open beyond that many records. */
export function hasWorkbook({ entries }: Pick<Shard, 'entries'>): boolean {
  return entries.length > 0 && entries.length <= recordsPerFile;
}

const named = once(
  (corpus: PublicCorpus) =>
    new Map(
      dataKinds
        .flatMap((kind) => divided(corpus).get(kind) ?? [])
        .map((shard) => [`${shard.kind}${shard.suffix}`, shard]),
    ),
);

/** Names of all sets of files. */
export function shardNames(corpus: PublicCorpus): string[] {
  return [...named(corpus).keys()];
}

/** A set of files by the name of its main one, e.g. `penalty-2026`. */
export function shardNamed(corpus: PublicCorpus, name: string): Shard | undefined {
  return named(corpus).get(name);
}

function kebab(keys: readonly string[]): string {
  return keys.map((key) => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)).join('-');
}

/** Name of a table in files and descriptions, e.g. `penalty-violations-2026`. */
export function tableName({ kind, suffix }: Shard, { path }: Pick<Table, 'path'>): string {
  return [kind, ...(path.length > 0 ? [kebab(path)] : [])].join('-') + suffix;
}

/** A table without its rows. */
export type TableShape = Pick<Table, 'path' | 'title' | 'headings' | 'columns'> & { count: number };

const shapes = new WeakMap<Shard, TableShape[]>();

/** The tables of a shard without their rows, which are not kept. */
export function shapesOfShard(corpus: PublicCorpus, shard: Shard): TableShape[] {
  if (!shapes.has(shard)) tablesOfShard(corpus, shard);
  return shapes.get(shard) ?? [];
}

/** The tables of a shard: its records, and each list that any of them has. */
export function tablesOfShard(corpus: PublicCorpus, shard: Shard): Table[] {
  const { kind, entries } = shard;
  const nameOf: NameOf = (ref, id) =>
    ref === 'agency' ? corpus.records.agency.get(id)?.value.name : undefined;
  // A list that no record has would be a file of headings.
  const tables = tablesOf(describeKind(kinds[kind]), entries, nameOf).filter(
    ({ path, rows }) => path.length === 0 || rows.length > 0,
  );
  shapes.set(
    shard,
    tables.map(({ path, title, headings, columns, rows }) => ({
      ...{ path, title, headings, columns, count: rows.length },
    })),
  );
  return tables;
}
