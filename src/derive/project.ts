import type { Field } from '../model/describe.ts';
import type { Hidden } from './hidden.ts';
import { maskText } from './mask.ts';

/** Copies what the public may see of a value. Returns undefined where nothing remains. */
export type Projector = (value: unknown, hidden: Hidden) => unknown;

function leaf(field: Field): Projector | undefined {
  if (field.publish === 'internal') return undefined;
  // A natural person has no credit code: one entered is that of the unit.
  const ref = field.format === 'uscc' ? 'uscc' : field.ref;
  if (field.publish === 'public' && ref !== undefined)
    return (value, { isUnlinked }) => (isUnlinked(ref, String(value)) ? undefined : value);
  if (field.publish === 'public') return (value) => value;
  const { mask } = field;
  return (value, { names }) =>
    typeof value === 'string' ? maskText(mask, value, names) || undefined : undefined;
}

function list(field: Field): Projector | undefined {
  const item = field.item && compile(field.item);
  if (!item) return undefined;
  return (value, hidden) => {
    if (!Array.isArray(value)) return undefined;
    const copies = value.map((one) => item(one, hidden));
    // A filtered array reserves room for more: only where something goes.
    return copies.includes(undefined) ? copies.filter((one) => one !== undefined) : copies;
  };
}

function group(field: Field): Projector | undefined {
  const parts = field.fields.flatMap((child) => {
    const project = compile(child);
    return project ? [{ key: child.key, project }] : [];
  });
  if (parts.length === 0) return undefined;
  return (value, hidden) => {
    if (value === null || typeof value !== 'object') return undefined;
    const record = value as Record<string, unknown>;
    const copy: Record<string, unknown> = {};
    for (const { key, project } of parts) {
      const inside = record[key];
      if (inside === undefined) continue;
      const projected = project(inside, hidden);
      if (projected !== undefined) copy[key] = projected;
    }
    // Filled key by key, an object with many keys is kept as a hash table; its copy takes a third of the memory.
    return { ...copy };
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
