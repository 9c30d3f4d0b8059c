import type { Field } from '../model/describe.ts';
import { isPublic } from '../derive/plain.ts';

/** JSON Schema, as far as it is written here. */
export type JsonSchema = { [key: string]: unknown };

const numeric = new Set(['yuan', 'wan', 'count', 'number', 'percent', 'year']);

function leaf(field: Field): JsonSchema {
  if (field.format === 'flag') return { type: 'boolean' };
  if (numeric.has(field.format))
    return { type: field.format === 'count' || field.format === 'year' ? 'integer' : 'number', minimum: 0 };
  if (field.labels)
    return {
      type: 'string',
      oneOf: Object.entries(field.labels).map(([value, title]) => ({ const: value, title })),
    };
  if (field.format === 'date') return { type: 'string', format: 'date' };
  return field.format === 'month' ? { type: 'string', pattern: '^\\d{4}-\\d{2}$' } : { type: 'string' };
}

function describeField(field: Field): JsonSchema {
  const notes = [field.unit && `单位：${field.unit}`, field.source && `依据：${field.source}`].filter(
    Boolean,
  );
  const head = { title: field.title, ...(notes.length > 0 && { description: notes.join('；') }) };
  if (field.shape === 'leaf') return { ...head, ...leaf(field) };
  if (field.shape === 'list')
    return { ...head, type: 'array', items: field.item ? describeField(field.item) : {} };
  const open = field.fields.filter(isPublic);
  // A masked field may be empty after masking, a group may hold nothing that is public.
  const required = open
    .filter((child) => child.required && child.shape === 'leaf' && child.publish === 'public')
    .map(({ key }) => key);
  return {
    ...head,
    type: 'object',
    properties: Object.fromEntries(open.map((child) => [child.key, describeField(child)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** JSON Schema of one public record as it stands in the data files. */
export function publicRecordSchema(record: Field): JsonSchema {
  return describeField(record);
}

/** JSON Schema (2020-12) of the data file of a register: its public part only. */
export function publicSchema(record: Field, title: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    type: 'object',
    properties: {
      kind: { type: 'string' },
      title: { type: 'string' },
      asOf: { type: 'string', format: 'date', title: '数据截至' },
      licence: { type: 'string', title: '数据许可' },
      records: { type: 'array', items: describeField(record) },
    },
    required: ['kind', 'title', 'asOf', 'records'],
    additionalProperties: false,
  };
}
