import type { Field } from '../model/describe.ts';
import type { Replacements } from './mask.ts';
import { maskText } from './mask.ts';

/** Copies what the public may see of a value. Returns undefined where nothing remains. */
export type Projector = (value: unknown, replacements: Replacements) => unknown;

function leaf(field: Field): Projector | undefined {
  if (field.publish === 'internal') return undefined;
  if (field.publish === 'public') return (value) => value;
  const { mask } = field;
  return (value, replacements) =>
    typeof value === 'string' ? maskText(mask, value, replacements) || undefined : undefined;
}

function list(field: Field): Projector | undefined {
  const item = field.item && compile(field.item);
  if (!item) return undefined;
  return (value, replacements) =>
    Array.isArray(value)
      ? value.map((one) => item(one, replacements)).filter((one) => one !== undefined)
      : undefined;
}

function group(field: Field): Projector | undefined {
  const parts = field.fields.flatMap((child) => {
    const project = compile(child);
    return project ? [{ key: child.key, project }] : [];
  });
  if (parts.length === 0) return undefined;
  return (value, replacements) => {
    if (value === null || typeof value !== 'object') return undefined;
    const record = value as Record<string, unknown>;
    const copy: Record<string, unknown> = {};
    for (const { key, project } of parts) {
      const inside = record[key];
      if (inside === undefined) continue;
      const projected = project(inside, replacements);
      if (projected !== undefined) copy[key] = projected;
    }
    return copy;
  };
}

/**
 * Compiles a described schema into the function that copies its public part. Fields it was not told of are not copied:
 * what the schema does not call public or masked cannot pass. Undefined where nothing below the field is public.
 */
export function compile(field: Field): Projector | undefined {
  if (field.shape === 'group') return group(field);
  if (field.shape === 'list') return list(field);
  return leaf(field);
}
