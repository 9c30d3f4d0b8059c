import * as z from 'zod';
import type { Format, Mask, Publish } from './meta.ts';

/** The JSON Schema of a kind as far as this project reads it. */
interface JsonSchema {
  type?: string | string[];
  title?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  default?: unknown;
  aliases?: string[];
  format?: string;
  publish?: Publish;
  mask?: Mask;
  unit?: string;
  hint?: string;
  labels?: Record<string, string>;
  ref?: string;
  example?: string;
  source?: string;
}

/** A field, group or list of a kind, described once for validation messages, headings, forms, masking and reference pages. */
export interface Field {
  /** Key in files and values; empty for the record itself and for the items of a list. */
  key: string;
  /** Keys from the record down, with `*` for the items of a list, e.g. `violations.*.fine`. */
  path: string;
  /** Chinese title: heading in tables, accepted as a key. */
  title: string;
  aliases: string[];
  shape: 'group' | 'list' | 'leaf';
  required: boolean;
  default?: unknown;
  /** Own or inherited; the kind decides where nothing says. */
  publish: Publish;
  mask?: Mask;
  format: Format;
  unit?: string;
  hint?: string;
  labels?: Record<string, string>;
  ref?: string;
  example?: string;
  source?: string;
  /** Fields of a group, in order. */
  fields: Field[];
  /** What a list holds. */
  item?: Field;
}

function describe(
  schema: JsonSchema,
  key: string,
  path: string,
  required: boolean,
  inherited: Publish,
): Field {
  const publish = schema.publish ?? inherited;
  const common = {
    key,
    path,
    title: schema.title ?? key,
    aliases: schema.aliases ?? [],
    required,
    default: schema.default,
    publish,
    mask: schema.mask,
    format: (schema.format ?? 'text') as Format,
    unit: schema.unit,
    hint: schema.hint,
    labels: schema.labels,
    ref: schema.ref,
    example: schema.example,
    source: schema.source,
  };
  const below = (child: string) => (path === '' ? child : `${path}.${child}`);
  if (schema.properties) {
    const needed = new Set(schema.required);
    const fields = Object.entries(schema.properties).map(([name, property]) =>
      describe(property, name, below(name), needed.has(name), publish),
    );
    return { ...common, shape: 'group', fields };
  }
  if (schema.items) {
    return {
      ...common,
      shape: 'list',
      fields: [],
      item: describe(schema.items, '', below('*'), true, publish),
    };
  }
  return { ...common, shape: 'leaf', fields: [] };
}

const described = new WeakMap<z.ZodType, Field>();

/** Describes a schema through its JSON Schema (input side). `publish` is what a field is when nothing around it says. */
export function describeSchema(schema: z.ZodType, publish: Publish = 'public'): Field {
  const known = described.get(schema);
  if (known) return known;
  const field = describe(jsonSchema(schema), '', '', true, publish);
  described.set(schema, field);
  return field;
}

/** JSON Schema of what stands in files, with this project's metadata. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** Describes a record kind. */
export function describeKind(kind: { schema: z.ZodType; publish: Publish }): Field {
  return describeSchema(kind.schema, kind.publish);
}

/** The field at a path of keys and list positions, e.g. `['violations', 0, 'fine']`, as far down as there is one. */
export function fieldAt(root: Field, path: readonly PropertyKey[]): Field {
  let field = root;
  for (const key of path) {
    const next: Field | undefined =
      typeof key === 'number' ? field.item : field.fields.find((candidate) => candidate.key === key);
    if (!next) break;
    field = next;
  }
  return field;
}

/** All leaves below a field, in order, lists entered. */
export function leaves(field: Field): Field[] {
  if (field.shape === 'leaf') return [field];
  if (field.shape === 'list') return field.item ? leaves(field.item) : [];
  return field.fields.flatMap(leaves);
}
