import { nearest } from '../base/nearest.ts';
import { describeKind, type Field } from '../model/describe.ts';
import { kinds, type KindId } from '../model/kinds.ts';
import type { Issue, Path } from './record.ts';

/** What is known of the records of a kind. */
export interface KnownIds {
  /** Every id that was met, records with errors included. */
  ids: ReadonlyMap<string, unknown>;
  /** What records are called → their ids. */
  names: ReadonlyMap<string, readonly string[]>;
  /** False when there may be more records in files that could not be read. */
  complete: boolean;
  /** False when there are records whose name is not known because they have errors. */
  wholeNames: boolean;
}

interface RefField {
  keys: string[];
  field: Field;
  to: KindId;
}

function refsBelow(field: Field): RefField[] {
  if (field.shape === 'list') return field.item ? refsBelow(field.item) : [];
  if (field.shape === 'group') return field.fields.flatMap(refsBelow);
  return field.ref === undefined ? [] : [{ keys: field.path.split('.'), field, to: field.ref as KindId }];
}

const byKind = new Map<KindId, RefField[]>();

function refsOf(kind: KindId): RefField[] {
  const known = byKind.get(kind);
  if (known) return known;
  const refs = refsBelow(describeKind(kinds[kind]));
  byKind.set(kind, refs);
  return refs;
}

type Holder = Record<string | number, unknown>;

/** Calls back with every holder and key at a path with `*` for list positions. */
function eachAt(holder: Holder, keys: string[], path: Path, visit: (holder: Holder, path: Path) => void): void {
  const [key, ...rest] = keys;
  const found = key === '*' ? Object.keys(holder).map(Number) : [key!];
  for (const one of found) {
    const value = holder[one];
    if (value === undefined) continue;
    if (rest.length === 0) visit(holder, [...path, one]);
    else eachAt(value as Holder, rest, [...path, one], visit);
  }
}

/** Whether a text can only be a name, not an id. */
const isName = (text: string) => /[^a-z0-9-]/u.test(text);

/** Finds the id a reference means: the id itself, or the name of exactly one record. */
function idMeant(text: string, known: KnownIds): string | undefined {
  if (known.ids.has(text)) return text;
  const named = known.names.get(text);
  return named?.length === 1 ? named[0] : undefined;
}

function dangling(field: Field, to: KindId, text: string, path: Path, known: KnownIds): Issue {
  const { title, folder } = kinds[to];
  const several = known.names.get(text);
  if (several)
    return {
      code: 'ref/ambiguous',
      path,
      message: {
        zh: `${field.title}：有 ${several.length} 条“${title.zh}”记录名为“${text}”`,
        en: `${field.key}: ${several.length} records of ${to} are called “${text}”`,
      },
      hint: { zh: `请改写编号：${several.join('、')}`, en: `Use an id: ${several.join(', ')}` },
    };
  const candidates = [...known.ids.keys(), ...(isName(text) ? known.names.keys() : [])];
  const meant = nearest(text, candidates);
  return {
    code: 'ref/dangling',
    path,
    message: {
      zh: `${field.title}：没有编号或名称为“${text}”的“${title.zh}”记录`,
      en: `${field.key}: there is no ${to} with the id or name “${text}”`,
    },
    hint:
      meant === undefined
        ? {
            zh: `请先在 ${folder}/ 中建立该记录，或改写编号`,
            en: `Add the record to ${folder}/ or correct the id`,
          }
        : { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` },
  };
}

/** Checks one reference; what it means is written back when it is a name. */
export function checkRef(
  field: Field,
  to: KindId,
  { path, text }: Pick<RefUse, 'path' | 'text'>,
  known: Record<KindId, KnownIds>,
  write: (path: Path, id: string) => void,
): Issue | undefined {
  const id = idMeant(text, known[to]);
  if (id !== undefined) {
    if (id !== text) write(path, id);
    return undefined;
  }
  const uncertain = !known[to].complete || (isName(text) && !known[to].wholeNames);
  return uncertain ? undefined : dangling(field, to, text, path, known[to]);
}

/** A reference as it stands in a record: which of the kind's references it is, where, and what is written. */
export interface RefUse {
  at: number;
  path: Path;
  text: string;
}

/** Everything a value refers to. */
export function refUses(kind: KindId, value: unknown): RefUse[] {
  const uses: RefUse[] = [];
  for (const [at, { keys }] of refsOf(kind).entries())
    eachAt(value as Holder, keys, [], (holder, path) => {
      uses.push({ at, path, text: holder[path.at(-1)!] as string });
    });
  return uses;
}

/** The records a value refers to, each with its kind, by id or by what is still a name. */
export function referred(kind: KindId, value: unknown): { to: KindId; text: string }[] {
  return refUses(kind, value).map(({ at, text }) => ({ to: refsOf(kind)[at]!.to, text }));
}

/** Whether a record still refers to something by a name that stands for no id. */
export function hasOpenRefs(kind: KindId, value: unknown): boolean {
  return refUses(kind, value).some(({ text }) => isName(String(text)));
}

/**
 * Finds references to records that do not exist. A reference is an id, or the name of exactly one record, which is then
 * replaced by its id through `write`. Records that exist but have errors do count as existing.
 */
export function checkRefs(
  kind: KindId,
  uses: readonly RefUse[],
  known: Record<KindId, KnownIds>,
  write: (path: Path, id: string) => void,
): Issue[] {
  return uses.flatMap((use) => {
    const { field, to } = refsOf(kind)[use.at]!;
    return checkRef(field, to, use, known, write) ?? [];
  });
}
