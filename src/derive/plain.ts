import type { Field } from '../model/describe.ts';

/** A value as it stands in a file: fen as 元 or 万元, choices by their identifier. */
export type Plain = string | number | boolean | Plain[] | { [key: string]: Plain };

function money(fen: number, perUnit: number, places: number): string {
  return (fen / perUnit).toFixed(places).replace(/\.?0+$/u, '');
}

/** Fen in 元, exact, without needless zeros, e.g. `20000` or `0.5`. */
export function plainYuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : money(fen, 100, 2);
}

/** Fen in 万元, exact, without needless zeros, e.g. `6.5`. */
export function plainWan(fen: number): string {
  return fen % 1_000_000 === 0 ? String(fen / 1_000_000) : money(fen, 1_000_000, 6);
}

/** Tells whether anything below a field may be seen by the public. */
export function isPublic(field: Field): boolean {
  if (field.shape === 'leaf') return field.publish !== 'internal';
  if (field.shape === 'list') return field.item !== undefined && isPublic(field.item);
  return field.fields.some(isPublic);
}

function leaf(field: Field, value: unknown): Plain | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (field.format === 'yuan') return Number(plainYuan(value));
    return field.format === 'wan' ? Number(plainWan(value)) : value;
  }
  return typeof value === 'string' ? value : undefined;
}

/** Copies the described, public part of a value in the form of files, keys in the order of the description. */
export function toPlain(field: Field, value: unknown): Plain | undefined {
  if (value === undefined || value === null || !isPublic(field)) return undefined;
  if (field.shape === 'leaf') return leaf(field, value);
  if (field.shape === 'list') {
    const { item } = field;
    if (!item || !Array.isArray(value)) return undefined;
    return value.map((one) => toPlain(item, one)).filter((one) => one !== undefined);
  }
  const record = value as Record<string, unknown>;
  const copy: Record<string, Plain> = {};
  for (const child of field.fields) {
    const plain = toPlain(child, record[child.key]);
    if (plain !== undefined) copy[child.key] = plain;
  }
  return copy;
}

/** A leaf as a reader of tables expects it: labels for choices, 是/否 for flags, money in the unit of the heading. */
export function cellText(field: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') {
    if (field.format === 'yuan') return plainYuan(value);
    return field.format === 'wan' ? plainWan(value) : String(value);
  }
  if (typeof value !== 'string') return '';
  return field.labels?.[value] ?? value;
}
