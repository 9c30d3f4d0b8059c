import { describe, expect, test } from 'vitest';
import { describeKind } from '../../src/model/describe.ts';
import { editorSchema, settingsEditorSchema } from '../../src/model/json-schema.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';

interface Schema {
  type?: string | string[];
  title?: string;
  description?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: { anyOf: { required: string[] }[] }[];
}

/** Where a record departs from a schema, as an editor would underline it. */
function faults(value: unknown, schema: Schema, path = ''): string[] {
  if (schema.items)
    return (value as unknown[]).flatMap((item, at) => faults(item, schema.items!, `${path}.${at}`));
  if (!schema.properties) {
    if (typeof value === 'object') return [`${path} should be a value`];
    return schema.enum && !schema.enum.includes(String(value)) ? [`${path} is no choice`] : [];
  }
  const record = value as Record<string, unknown>;
  const missing = (schema.allOf ?? [])
    .filter(({ anyOf }) => !anyOf.some(({ required }) => required.every((key) => key in record)))
    .map(({ anyOf }) => `${path} lacks ${anyOf[0]!.required[0]}`);
  const inner = Object.entries(record).flatMap(([key, one]) =>
    schema.properties![key]
      ? faults(one, schema.properties![key], `${path}.${key}`)
      : [`${path}.${key} is unknown`],
  );
  return [...missing, ...inner];
}

describe('editor schemas', () => {
  test.each(kindIds)('%s: the sample fits, under keys and under titles', (kind) => {
    const schema = editorSchema(kind) as Schema;
    const { sample } = kinds[kind];
    expect(faults(sample, schema)).toEqual([]);
    const titles = Object.fromEntries(describeKind(kinds[kind]).fields.map(({ key, title }) => [key, title]));
    const chinese = Object.fromEntries(Object.entries(sample).map(([key, value]) => [titles[key], value]));
    expect(faults(chinese, schema)).toEqual([]);
  });

  test('a missing field, an unknown one and a wrong choice are faults', () => {
    const schema = editorSchema('penalty') as Schema;
    const { docNumber: _, ...rest } = kinds.penalty.sample;
    expect(faults({ ...rest, docNumbr: '甲', phase: 'never' }, schema)).toEqual([
      ' lacks docNumber',
      '.phase is no choice',
      '.docNumbr is unknown',
    ]);
  });

  test('fields say what to write and why', () => {
    const schema = editorSchema('statistics') as Schema;
    expect(schema.properties?.罚没款).toMatchObject({ title: '罚没款', description: '单位：万元' });
    expect((settingsEditorSchema() as Schema).properties?.主色?.enum).toContain('深青');
  });
});
