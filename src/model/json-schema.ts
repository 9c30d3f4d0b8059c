import { describeKind, describeSchema, type Field } from './describe.ts';
import { kinds, type KindId } from './kinds.ts';
import { settingsSchema } from './settings.ts';

/** A JSON Schema for editors: what may stand in a content file, under English and Chinese keys. */
export type EditorSchema = Record<string, unknown>;

function about(field: Field): string {
  const parts = [
    field.hint,
    field.unit && `单位：${field.unit}`,
    field.example !== undefined && `例：${field.example}`,
    field.source && `依据：${field.source}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.join('\n');
}

function schemaOf(field: Field): EditorSchema {
  const description = about(field);
  const common = { title: field.title, ...(description && { description }) };
  if (field.shape === 'list') return { ...common, type: 'array', items: schemaOf(field.item!) };
  if (field.shape === 'group') return { ...common, ...groupOf(field) };
  if (field.labels)
    return { ...common, enum: [...Object.keys(field.labels), ...Object.values(field.labels)] };
  return { ...common, type: ['string', 'number', 'boolean'] };
}

/** A required field may stand under its key or its title, so each is an alternative. */
function groupOf(group: Field): EditorSchema {
  const properties: Record<string, EditorSchema> = {};
  for (const field of group.fields) {
    const schema = schemaOf(field);
    properties[field.key] = schema;
    if (field.title !== field.key) properties[field.title] = schema;
  }
  const required = group.fields
    .filter((field) => field.required && field.path !== 'id')
    .map(({ key, title, aliases }) => ({
      anyOf: [key, title, ...aliases].map((name) => ({ required: [name] })),
    }));
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { allOf: required }),
  };
}

const wrap = (title: string, field: Field): EditorSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...groupOf(field),
  title,
});

/** JSON Schema (draft-07, which editors know best) of the files of a kind. */
export function editorSchema(kind: KindId): EditorSchema {
  return wrap(kinds[kind].title.zh, describeKind(kinds[kind]));
}

/** JSON Schema of the settings file. */
export function settingsEditorSchema(): EditorSchema {
  const field = describeSchema(settingsSchema);
  return wrap(field.title, field);
}
