import { nearest } from '../base/nearest.ts';
import { normaliseCode } from '../base/text.ts';
import type { Field } from '../model/describe.ts';

/** What a key or heading stands for. `unit` is the money unit in brackets behind it where it is not the field's own. */
export interface Named {
  field: Field;
  unit?: string;
}

/** A heading whose name is known but whose unit in brackets does not fit the field. */
export interface WrongUnit {
  field: Field;
  wrongUnit: string;
}

const moneyUnits = new Set(['元', '千元', '万元', '百万元', '亿元']);
const remarks = new Set(['必填', '选填', '可选', '必填项', '选填项']);

/** Folds what does not matter in a heading: full width, blanks and line breaks, a star for “required”, a final colon. */
export function foldTitle(title: string): string {
  return normaliseCode(title)
    .replace(/\s+/gu, '')
    .replace(/^\*+|[*:]+$/gu, '');
}

/** All names of a field: key, title, aliases, folded. */
function namesOf(field: Field): string[] {
  return [field.key, field.title, ...field.aliases].map(foldTitle);
}

/** Tells what a unit in brackets behind a field's name means for it. */
export function fitUnit(field: Field, bracket: string | undefined): Named | WrongUnit {
  if (bracket === undefined) return { field };
  const unit = bracket.replace(/^单位:?/u, '').replace(/^人民币/u, '');
  if (remarks.has(unit) || unit === foldTitle(field.unit ?? '')) return { field };
  const money = field.format === 'yuan' || field.format === 'wan';
  return money && moneyUnits.has(unit) ? { field, unit } : { field, wrongUnit: bracket };
}

/** Looks a heading up among folded names, as it is and without what stands in brackets behind it: `罚款金额（万元）`. */
export function lookUp<T>(
  names: ReadonlyMap<string, T>,
  title: string,
): { found: T; bracket?: string } | undefined {
  const folded = foldTitle(title);
  const whole = names.get(folded);
  if (whole !== undefined) return { found: whole };
  const bracketed = /^(.+)\(([^()]*)\)$/u.exec(folded);
  const found = bracketed && names.get(foldTitle(bracketed[1]!));
  return found ? { found, bracket: bracketed[2]! } : undefined;
}

interface Level {
  names: Map<string, Field>;
  /** What has been looked up, as written. */
  known: Map<string, Named | WrongUnit | undefined>;
}

const levels = new WeakMap<Field, Level>();

function levelOf(group: Field): Level {
  const found = levels.get(group);
  if (found) return found;
  const names = new Map<string, Field>();
  const known: Level['known'] = new Map();
  // Keys and titles win over aliases, so that an alias may repeat another field's name.
  for (const field of group.fields) for (const name of namesOf(field).slice(0, 2)) names.set(name, field);
  for (const field of group.fields)
    for (const name of namesOf(field).slice(2)) if (!names.has(name)) names.set(name, field);
  for (const field of group.fields) known.set(field.key, { field });
  const level = { names, known };
  levels.set(group, level);
  return level;
}

/** Finds the field of a group that a key or heading stands for: English key, Chinese title or an alias. */
export function fieldNamed(group: Field, key: string): Named | WrongUnit | undefined {
  const level = levelOf(group);
  if (level.known.has(key)) return level.known.get(key);
  const found = lookUp(level.names, key);
  const named = found && fitUnit(found.found, found.bracket);
  // Keys come from files, so what is remembered is bounded.
  if (level.known.size < 10_000) level.known.set(key, named);
  return named;
}

/** How a field is called in messages: `罚款金额（fine）`. */
export function nameForPeople(field: Field): string {
  return field.key === '' || field.key === field.title ? field.title : `${field.title}（${field.key}）`;
}

/** The field of a group whose name is most like the key, for suggestions. */
export function nearestField(group: Field, key: string): Field | undefined {
  const { names } = levelOf(group);
  const name = nearest(foldTitle(key), [...names.keys()]);
  return name === undefined ? undefined : names.get(name);
}

/** Writes the unit of the heading behind a bare number, so that reading the value converts it: `5` under 万元 → `5万元`. */
export function withUnit(text: string, unit: string | undefined): string {
  return unit !== undefined && /^[\d０-９.．,，\s]+$/u.test(text) ? `${text.trim()}${unit}` : text;
}
