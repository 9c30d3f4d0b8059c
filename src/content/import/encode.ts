import type { Field } from '../../model/describe.ts';

/** A record as it stands in a file: Chinese titles as keys, texts as values. */
export type FileValue = string | FileValue[] | { [title: string]: FileValue };

/** Writes an integer over a power of ten without floating point and without trailing zeros. */
function decimal(number: number, places: number): string {
  const digits = String(Math.abs(number)).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/u, '');
  return `${number < 0 ? '-' : ''}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The text of a decoded value as a file has it: 元 for fen, 是 and 否, Chinese labels of choices. */
export function encodeLeaf(field: Field, value: unknown): string {
  if (field.format === 'yuan') return decimal(Number(value), 2);
  if (field.format === 'wan') return decimal(Number(value), 6);
  if (field.format === 'flag') return value === true ? '是' : '否';
  if (field.format === 'choice') return field.labels?.[String(value)] ?? String(value);
  return String(value);
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Titles of a group’s fields, or keys where a title is not the field’s alone. */
function namesOf(group: Field): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { title } of group.fields) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Map(group.fields.map(({ key, title }) => [key, counts.get(title) === 1 ? title : key]));
}

/**
 * A decoded record in the form of files, fields in the schema’s order. With `written`, the raw value, only what stands
 * there; without it everything, defaults included, for comparison.
 */
export function encode(field: Field, value: unknown, written?: unknown): FileValue | undefined {
  if (value === undefined) return undefined;
  if (field.shape === 'leaf') return encodeLeaf(field, value);
  if (field.shape === 'list') {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    return value.map(
      (item, index) =>
        encode(field.item!, item, Array.isArray(written) ? (written[index] as unknown) : undefined) ?? '',
    );
  }
  if (!isGroup(value)) return undefined;
  const names = namesOf(field);
  const group: { [title: string]: FileValue } = {};
  for (const inner of field.fields) {
    if (isGroup(written) && written[inner.key] === undefined) continue;
    const encoded = encode(inner, value[inner.key], isGroup(written) ? written[inner.key] : undefined);
    if (encoded !== undefined) group[names.get(inner.key)!] = encoded;
  }
  return Object.keys(group).length > 0 ? group : undefined;
}

/** The texts of a record by path of titles, list positions counting from 1. */
export function flatten(value: FileValue | undefined, path = ''): Map<string, string> {
  if (value === undefined) return new Map();
  if (typeof value === 'string') return new Map([[path, value]]);
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  const inner = Array.isArray(value)
    ? value.map((item, at) => [String(at + 1), item] as const)
    : Object.entries(value);
  return new Map(inner.flatMap(([key, item]) => [...flatten(item, below(key))]));
}

/** A field in which two records differ; absent on one side where it has nothing. */
export interface Difference {
  field: string;
  before?: string;
  after?: string;
}

/** Differences between two records in the form of files. */
export function differences(before: FileValue | undefined, after: FileValue | undefined): Difference[] {
  const [old, now] = [flatten(before), flatten(after)];
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields.flatMap((field) => {
    const [a, b] = [old.get(field), now.get(field)];
    return a === b
      ? []
      : [{ field, ...(a !== undefined && { before: a }), ...(b !== undefined && { after: b }) }];
  });
}
