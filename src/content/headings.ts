import { nearest } from '../base/nearest.ts';
import { normaliseCode } from '../base/text.ts';
import type { Field } from '../model/describe.ts';
import type { Path } from './record.ts';
import { fieldNamed, fitUnit, foldTitle, lookUp, type Named, type WrongUnit } from './titles.ts';

/** What the heading of a column stands for: where its cells go, or why that is not known. */
export type Heading =
  | { ok: true; path: Path; field: Field; unit?: string }
  | { ok: false; why: 'unknown' | 'ambiguous' | 'group' | 'unit' | 'index'; field?: Field; candidates?: string[] };

interface Flat {
  field: Field;
  path: Path;
}

/** Leaves and lists of leaves that a group holds, through groups but not into lists of groups. */
function flatFields(group: Field, path: Path): Flat[] {
  return group.fields.flatMap((field) => {
    const at = [...path, field.key];
    if (field.shape === 'group') return flatFields(field, at);
    return field.shape === 'leaf' || field.item?.shape === 'leaf' ? [{ field, path: at }] : [];
  });
}

/** Folded name → fields that bear it, own and inside groups. */
type FlatNames = Map<string, Flat[]>;

const flatNames = new WeakMap<Field, FlatNames>();

function flatNamesOf(root: Field): FlatNames {
  const known = flatNames.get(root);
  if (known) return known;
  const names: FlatNames = new Map();
  for (const flat of flatFields(root, []))
    for (const name of new Set([flat.field.key, flat.field.title, ...flat.field.aliases].map(foldTitle)))
      names.set(name, [...(names.get(name) ?? []), flat]);
  flatNames.set(root, names);
  return names;
}

const inner = (field: Field) => (field.shape === 'list' ? field.item! : field);

/** Splits `违法行为明细1` into name and 0-based position; headings count from 1. */
function numbered(segment: string): { name: string; index: number } | undefined {
  const match = /^(.*?\D)[#_ ]?(\d{1,3})$/u.exec(segment);
  return match ? { name: match[1]!, index: Number(match[2]) - 1 } : undefined;
}

function wrong(found: WrongUnit): Heading {
  return { ok: false, why: 'unit', field: found.field };
}

/** Follows the segments of a dotted heading from a group down. */
function follow(group: Field, segments: string[], path: Path, unit?: string): Heading {
  const [segment, ...rest] = segments;
  if (segment === undefined) return { ok: false, why: 'group', field: group };
  let found: Named | WrongUnit | undefined = fieldNamed(group, segment);
  let index: number | undefined;
  if (!found) {
    const split = numbered(segment);
    const listed = split && fieldNamed(group, split.name);
    if (listed && listed.field.shape === 'list') [found, index] = [listed, split.index];
  }
  if (!found) return { ok: false, why: 'unknown' };
  if ('wrongUnit' in found) return wrong(found);
  const { field } = found;
  const at = [...path, field.key];
  const money = found.unit ?? unit;
  if (field.shape === 'leaf')
    return rest.length === 0 ? { ok: true, path: at, field, ...(money && { unit: money }) } : { ok: false, why: 'unknown' };
  if (field.shape === 'group') return follow(field, rest, at, money);
  if (index === undefined && rest[0] !== undefined && /^\d{1,3}$/u.test(rest[0])) index = Number(rest.shift()) - 1;
  if (index !== undefined && index < 0) return { ok: false, why: 'index', field };
  const item = inner(field);
  if (item.shape === 'leaf') {
    if (rest.length > 0) return { ok: false, why: 'unknown' };
    return index === undefined
      ? { ok: true, path: at, field, ...(money && { unit: money }) }
      : { ok: true, path: [...at, index], field: item, ...(money && { unit: money }) };
  }
  return follow(item, rest, [...at, index ?? 0], money);
}

/**
 * Finds what a heading stands for: a key, title or alias of the record's own fields; one of a field inside a group when
 * only one group has it; a dotted path in either language, list positions counting from 1 (`违法行为明细1.单项罚款金额`).
 */
export function readHeading(root: Field, heading: string): Heading {
  const own = follow(root, [heading], []);
  if (own.ok || own.why !== 'unknown') return own;
  const found = lookUp(flatNamesOf(root), heading);
  if (found) {
    const [flat, ...others] = found.found;
    if (others.length > 0)
      return { ok: false, why: 'ambiguous', candidates: found.found.map(({ path }) => path.join('.')) };
    const named = fitUnit(flat!.field, found.bracket);
    if ('wrongUnit' in named) return wrong(named);
    return { ok: true, path: flat!.path, field: named.field, ...(named.unit && { unit: named.unit }) };
  }
  const segments = normaliseCode(heading)
    .split(/[./]/u)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  return segments.length > 1 ? follow(root, segments, []) : own;
}

/** The field whose title or key is most like an unknown heading. */
export function nearestHeading(root: Field, heading: string): { field: Field; path: Path } | undefined {
  const all = new Map<string, Flat>();
  for (const [name, flats] of flatNamesOf(root)) all.set(name, flats[0]!);
  const name = nearest(foldTitle(heading), [...all.keys()]);
  return name === undefined ? undefined : all.get(name);
}
