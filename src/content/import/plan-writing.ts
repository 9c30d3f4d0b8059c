import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { describeKind } from '../../model/describe.ts';
import type { Kind } from '../../model/kind.ts';
import { kindIds, kinds, type KindId } from '../../model/kinds.ts';
import { idGrammar } from '../../model/fields.ts';
import { checkRefs, refUses, type KnownIds } from '../refs.ts';
import { setAt } from '../stored.ts';
import { differences, encode, type Difference } from './encode.ts';
import type { Issue } from '../record.ts';
import type { ImportedRecord, ImportedTable } from './imported.ts';

/** What writing a record would do to the content there is. */
export type RecordState = 'added' | 'same' | 'changed' | 'refused';

export interface PlannedRecord {
  record: ImportedRecord;
  state: RecordState;
  /** File below the content root. */
  path: string;
  label: string;
  /** Of a changed record: where it differs from the one there is. */
  differences: Difference[];
  reasons: Diagnostic[];
}

/** Path of a record’s own file: `penalties/2026/007.yaml` for `2026-007`, else the id as it is. */
export function pathOf(kind: KindId, id: string): string {
  const { folder } = kinds[kind];
  const dated = /^((?:19|20|21)\d\d)-(.+)$/u.exec(id);
  return dated ? `${folder}/${dated[1]}/${dated[2]}.yaml` : `${folder}/${id}.yaml`;
}

type Known = Record<KindId, KnownIds>;

/** What references may point to: the records there are, and those of this import. */
function knownIds(corpus: Corpus, complete: boolean, imported: readonly ImportedRecord[]): Known {
  return Object.fromEntries(
    kindIds.map((kind) => {
      const ids = new Map<string, unknown>(corpus.records[kind] as ReadonlyMap<string, unknown>);
      const names = new Map<string, string[]>();
      for (const [id, entry] of corpus.records[kind] as ReadonlyMap<string, Entry>) {
        const label = (kinds[kind] as unknown as Kind).label(entry.value);
        names.set(label, [...(names.get(label) ?? []), id]);
      }
      for (const { id, entry } of imported) if (entry.kind === kind) ids.set(id, entry);
      return [kind, { ids, names, complete, wholeNames: complete } satisfies KnownIds];
    }),
  ) as unknown as Known;
}

/** Content there is, and whether all of it could be read. */
export interface Existing {
  corpus: Corpus;
  complete: boolean;
}

/** Works the id out again that follows from fields whose names have become ids. */
function settleId(record: ImportedRecord): string {
  const { entry, written, whole } = record;
  const value = entry.value as unknown as Record<string, unknown>;
  const own = (kinds[entry.kind] as unknown as Kind).defaultId?.(value as never);
  if (!record.idFollows || own === undefined) return record.id;
  for (const holder of [record, entry, value, written, whole]) Object.assign(holder, { id: own });
  return own;
}

const unfit = (id: string): Issue => ({
  code: 'import/no-id',
  path: ['id'],
  message: {
    zh: `由其他字段得出的编号“${id}”不合格式，应只含小写字母、数字和连字符`,
    en: `The id “${id}”, made of other fields, should hold only small letters, digits and hyphens`,
  },
  hint: { zh: '请在表中加一列“编号”，或在映射文件写“编号”模板', en: 'Add a column of ids, or an id template to the mapping' },
});

function planOne(
  record: ImportedRecord,
  known: Known,
  { corpus }: Existing,
  table: ImportedTable['table'],
): PlannedRecord {
  const { entry } = record;
  const { kind } = entry;
  const root = describeKind(kinds[kind]);
  const label = (kinds[kind] as unknown as Kind).label(entry.value);
  const place = {
    file: table.file,
    ...(table.name !== undefined && { sheet: table.name }),
    row: record.rows[0]!,
  };
  // References by name become ids here, as loading content does, and with them ids that are made of references.
  const open = checkRefs(kind, refUses(kind, entry.value), known, (path, text) => setAt(entry.value, path, text));
  const id = settleId(record);
  if (open.length === 0 && !idGrammar.test(id)) open.push(unfit(id));
  const reasons = open.map(({ code, message, hint }): Diagnostic => ({
    code,
    severity: 'error',
    ...place,
    message,
    ...(hint && { hint }),
  }));
  const existing = (corpus.records[kind] as ReadonlyMap<string, Entry>).get(id);
  const planned = { record, path: pathOf(kind, id), label, differences: [], reasons };
  if (reasons.length > 0) return { ...planned, state: 'refused' };
  if (!existing) return { ...planned, state: 'added' };
  const found = differences(encode(root, existing.value), encode(root, entry.value));
  const path = existing.source.file;
  if (found.length === 0) return { ...planned, path, state: 'same' };
  const own = existing.source.format === 'yaml' && existing.source.index === undefined;
  if (own) return { ...planned, path, state: 'changed', differences: found };
  const message = {
    zh: `编号“${id}”的记录已在 ${path}${existing.source.row === undefined ? '' : ` 第 ${existing.source.row} 行`}中，内容不同，不能改写`,
    en: `The record “${id}” is in ${path} with other contents and cannot be rewritten`,
  };
  return {
    ...planned,
    path,
    state: 'refused',
    differences: found,
    reasons: [
      {
        code: 'import/exists',
        severity: 'error',
        ...place,
        message,
        hint: { zh: '请在该文件中修改', en: 'Change it there' },
      },
    ],
  };
}

/** Compares imported records with the content there is. Nothing is written. */
export function planWriting(tables: readonly ImportedTable[], existing: Existing): PlannedRecord[] {
  const known = knownIds(
    existing.corpus,
    existing.complete,
    tables.flatMap(({ records }) => records),
  );
  const taken = new Map<string, ImportedRecord>();
  return tables.flatMap(({ table, records }) =>
    records.map((record): PlannedRecord => {
      const planned = planOne(record, known, existing, table);
      const earlier = taken.get(record.id);
      taken.set(record.id, earlier ?? record);
      if (!earlier) return planned;
      const same = differences(earlier.whole, record.whole).length === 0;
      if (same) return { ...planned, state: 'same', differences: [], reasons: [] };
      const message = {
        zh: `编号“${record.id}”已用于同一文件的第 ${earlier.rows[0]} 行，而内容不同`,
        en: `The id “${record.id}” is taken by row ${earlier.rows[0]} of the file with other contents`,
      };
      const place = {
        file: table.file,
        ...(table.name !== undefined && { sheet: table.name }),
        row: record.rows[0]!,
      };
      return {
        ...planned,
        state: 'refused',
        reasons: [{ code: 'import/same-id', severity: 'error', ...place, message }],
      };
    }),
  );
}
