/** Small validators for what the open data promise: JSON Schema and Table Schema, as far as they are used here. */

type Json = unknown;
type Schema = { [key: string]: unknown };

const understood = new Set([
  ...['$schema', '$ref', 'title', 'description', 'type', 'properties', 'required', 'additionalProperties'],
  ...['items', 'oneOf', 'const', 'enum', 'pattern', 'format', 'minimum'],
]);

function hasType(value: Json, type: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
}

/** What is wrong with a value by a JSON Schema (2020-12). Throws on keywords it does not know: nothing passes unread. */
export function schemaFaults(value: Json, schema: Schema, root: Schema, at = ''): string[] {
  for (const keyword of Object.keys(schema))
    if (!understood.has(keyword)) throw new Error(`keyword ${keyword} at ${at}`);
  if (typeof schema.$ref === 'string') {
    const target = schema.$ref
      .slice(2)
      .split('/')
      .reduce<Json>((found, key) => (found as Schema)[key], root);
    return schemaFaults(value, target as Schema, root, at);
  }
  const faults: string[] = [];
  const fault = (what: string) => faults.push(`${at}: ${what}`);
  if (schema.type !== undefined && !hasType(value, schema.type))
    return [`${at}: is no ${String(schema.type)}`];
  if (Array.isArray(schema.enum) && !schema.enum.includes(value))
    fault(`${String(value)} is not one of enum`);
  if (schema.const !== undefined && value !== schema.const) fault('is not the constant');
  if (Array.isArray(schema.oneOf)) {
    const fitting = schema.oneOf.filter((each) => schemaFaults(value, each as Schema, root, at).length === 0);
    if (fitting.length !== 1) fault(`fits ${fitting.length} of oneOf`);
  }
  if (typeof value === 'string') {
    if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(value)) fault('pattern');
    if (schema.format === 'date' && !/^\d{4}-\d{2}-\d{2}$/u.test(value)) fault('is no date');
  }
  if (typeof schema.minimum === 'number' && typeof value === 'number' && value < schema.minimum)
    fault('is below the minimum');
  if (Array.isArray(value) && schema.items)
    value.forEach((item, index) =>
      faults.push(...schemaFaults(item, schema.items as Schema, root, `${at}/${index}`)),
    );
  if (hasType(value, 'object')) {
    const record = value as Schema;
    const properties = (schema.properties ?? {}) as Record<string, Schema>;
    for (const name of (schema.required ?? []) as string[])
      if (record[name] === undefined) fault(`${name} is missing`);
    for (const [name, inside] of Object.entries(record)) {
      const own = properties[name];
      if (own) faults.push(...schemaFaults(inside, own, root, `${at}/${name}`));
      else if (schema.additionalProperties === false) fault(`${name} is not described`);
    }
  }
  return faults;
}

/** A field of a Table Schema. */
export interface TableField {
  name: string;
  type: string;
  trueValues?: string[];
  falseValues?: string[];
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; minimum?: number; pattern?: string };
}

const typePatterns: Record<string, RegExp> = {
  string: /^[\s\S]*$/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(\.\d+)?$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  year: /^\d{4}$/u,
  yearmonth: /^\d{4}-\d{2}$/u,
};

/** What is wrong with the cells of a column by its Table Schema. */
export function columnFaults(cells: readonly string[], field: TableField): string[] {
  const { name, type, constraints = {} } = field;
  const filled = cells.filter((cell) => cell !== '');
  const isTyped = (cell: string) =>
    type === 'boolean'
      ? [...(field.trueValues ?? []), ...(field.falseValues ?? [])].includes(cell)
      : (typePatterns[type]?.test(cell) ?? false);
  const { required, unique, pattern, minimum } = constraints;
  return [
    ...filled.filter((cell) => !isTyped(cell)).map((cell) => `${name}: ${cell} is no ${type}`),
    ...(required && filled.length < cells.length ? [`${name}: empty cells`] : []),
    ...(unique && new Set(filled).size < filled.length ? [`${name}: not unique`] : []),
    ...(constraints.enum ? filled.filter((cell) => !constraints.enum?.includes(cell)) : []).map(
      (cell) => `${name}: ${cell} not in enum`,
    ),
    ...(minimum === undefined ? [] : filled.filter((cell) => Number(cell) < minimum)).map(
      (cell) => `${name}: ${cell} below minimum`,
    ),
    ...(pattern === undefined
      ? []
      : filled.filter((cell) => !new RegExp(`^(${pattern})$`, 'u').test(cell))
    ).map((cell) => `${name}: ${cell} against pattern`),
  ];
}
