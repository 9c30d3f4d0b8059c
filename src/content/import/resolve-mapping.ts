import { describeKind, type Field } from '../../model/describe.ts';
import { kinds, type KindId } from '../../model/kinds.ts';
import { nearestHeading, readHeading } from '../headings.ts';
import type { Path } from '../record.ts';
import { foldTitle, nameForPeople } from '../titles.ts';
import type { ColumnPlan, MappedText, Mapping, MappingProblem, Target } from './mapping.ts';

/** A target whose field is known. */
export interface ResolvedTarget extends Target {
  path: Path;
  field: Field;
}

export type ResolvedPlan = { targets: ResolvedTarget[] } | { skip: string };

/** A text for a field in every record. */
export interface ResolvedText {
  path: Path;
  field: Field;
  text: string;
}

export interface ResolvedVariant {
  columns: ReadonlyMap<string, ResolvedPlan>;
  constants: ResolvedText[];
  /** Folded heading. */
  when?: string;
}

/** A mapping whose field names have been found in a kind. */
export interface ResolvedMapping {
  mapping: Mapping;
  kind: KindId;
  root: Field;
  columns: ReadonlyMap<string, ResolvedPlan>;
  constants: ResolvedText[];
  defaults: ResolvedText[];
  variants: ResolvedVariant[];
  /** Path of the list that rows fill together. */
  gather?: { list: Path; by: string[] };
}

/** A target that takes cells as they are. */
export function plainTarget(path: Path, field: Field, unit?: string): ResolvedTarget {
  return {
    to: path.join('.'),
    path,
    field,
    replace: [],
    blank: new Set(),
    citations: false,
    at: [],
    ...(unit !== undefined && { unit }),
  };
}

function unknownField(root: Field, name: string, at: Path): MappingProblem {
  const meant = nearestHeading(root, name);
  return {
    path: at,
    zh: `“${root.title}”没有字段“${name}”`,
    en: `There is no field “${name}” in “${root.title}”`,
    hint: meant
      ? { zh: `您是不是要写“${nameForPeople(meant.field)}”？`, en: `Did you mean “${meant.path.join('.')}”?` }
      : { zh: '字段名见 npm run gongshi -- kinds', en: 'See npm run gongshi -- kinds' },
  };
}

/** Finds the fields a mapping names; every name that is none is a problem. */
export function resolveMapping(
  mapping: Mapping,
  kind: KindId,
): { resolved: ResolvedMapping; problems: MappingProblem[] } {
  const root = describeKind(kinds[kind]);
  const problems: MappingProblem[] = [];
  const find = (name: string, at: Path) => {
    const heading = readHeading(root, name);
    if (heading.ok) return heading;
    if (heading.why === 'ambiguous')
      problems.push({
        path: at,
        zh: `“${name}”可指多个字段：${heading.candidates!.join('、')}`,
        en: `“${name}” may mean ${heading.candidates!.join(', ')}`,
      });
    else if (heading.why === 'group')
      problems.push({
        path: at,
        zh: `“${name}”由几个字段组成，应写明其中一个`,
        en: `“${name}” is a group; name one of its fields`,
      });
    else problems.push(unknownField(root, name, at));
    return undefined;
  };
  const target = (one: Target): ResolvedTarget[] => {
    const found = find(one.to, one.at);
    if (!found) return [];
    const unit = one.unit ?? found.unit;
    return [{ ...one, path: found.path, field: found.field, ...(unit !== undefined && { unit }) }];
  };
  const plans = (columns: ReadonlyMap<string, ColumnPlan>): Map<string, ResolvedPlan> =>
    new Map(
      [...columns].map(([heading, plan]) => [
        heading,
        'skip' in plan ? plan : { targets: plan.targets.flatMap(target) },
      ]),
    );
  const texts = (given: ReadonlyMap<string, MappedText>): ResolvedText[] =>
    [...given].flatMap(([name, { text, at }]) => {
      const found = find(name, at);
      return found ? [{ path: found.path, field: found.field, text }] : [];
    });
  const gather = mapping.gather && listPath(root, mapping.gather.list);
  if (mapping.gather && !gather)
    problems.push({
      path: mapping.gather.at,
      zh: `“${mapping.gather.list}”不是明细列表`,
      en: `“${mapping.gather.list}” is no list of items`,
    });
  const resolved: ResolvedMapping = {
    mapping,
    kind,
    root,
    columns: plans(mapping.columns),
    constants: texts(mapping.constants),
    defaults: texts(mapping.defaults),
    variants: mapping.variants.map((variant) => ({
      columns: plans(variant.columns),
      constants: texts(variant.constants),
      ...(variant.when !== undefined && { when: foldTitle(variant.when) }),
    })),
    ...(gather && { gather: { list: gather, by: mapping.gather!.by.map(foldTitle) } }),
  };
  return { resolved, problems };
}

/** Path of a list of groups by key or title, at the top of a record. */
function listPath(root: Field, name: string): Path | undefined {
  const folded = foldTitle(name);
  const field = root.fields.find(
    (one) => [one.key, one.title, ...one.aliases].map(foldTitle).includes(folded) && one.shape === 'list',
  );
  return field && [field.key];
}
