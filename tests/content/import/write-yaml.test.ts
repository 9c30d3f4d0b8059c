import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, encode, type FileValue } from '../../../src/content/import/encode.ts';
import { keyOf, slug, yearAndSerial } from '../../../src/content/import/identity.ts';
import { writeYaml } from '../../../src/content/import/write-yaml.ts';
import { nameKeys } from '../../../src/content/name-keys.ts';
import { readYaml } from '../../../src/content/read-yaml.ts';
import { describeKind } from '../../../src/model/describe.ts';
import { kindIds, kinds } from '../../../src/model/kinds.ts';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'甲乙（）〔〕: #-\'"[]{}&*!|>%@`,?~=\n\t 012.eE+') }),
  fc.string(),
  fc.constantFrom('007', '1e5', 'null', '否', 'yes', '2025-03-05', '91999900MA0000015N', '- 一', '一: 二', ' 前', '后 ', '一\n\n二', '\n一', '一\n'),
);
const value = fc.letrec<{ any: FileValue; group: FileValue }>((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, text, fc.array(tie('any'), { minLength: 1, maxLength: 3 }), tie('group')),
  group: fc.dictionary(fc.constantFrom('甲', '乙（元）', '事实', 'a-b', '违法所得、财物', "o'k"), tie('any'), { minKeys: 1, maxKeys: 4 }) as fc.Arbitrary<FileValue>,
}));

test('everything that is written reads back as it was', () => {
  fc.assert(
    fc.property(value.group, (record) => {
      const read = readYaml(writeYaml(record), 'a.yaml');
      expect(read.diagnostics).toEqual([]);
      expect(read.values[0]).toEqual(record);
    }),
  );
});

test.each(kindIds.filter((id) => id !== 'page'))('a record of %s comes back the same from file form', (id) => {
  const { schema } = kinds[id];
  const root = describeKind(kinds[id]);
  const decoded = schema.parse(kinds[id].sample) as Record<string, unknown>;
  const written = encode(root, decoded, kinds[id].sample)!;
  const issues: never[] = [];
  const again = schema.parse(nameKeys(readYaml(writeYaml(written), 'a.yaml').values[0], root, [], issues));
  expect(issues).toEqual([]);
  expect(again).toEqual(decoded);
});

test('differences name the field by its titles', () => {
  const before: FileValue = { 罚款金额: '20000', 违法行为明细: [{ 单项违法事实: '甲' }] };
  expect(differences(before, { ...before, 罚款金额: '30000', 备注: '乙' })).toEqual([
    { field: '罚款金额', before: '20000', after: '30000' },
    { field: '备注', after: '乙' },
  ]);
  expect(differences(before, { 罚款金额: '20000', 违法行为明细: [{ 单项违法事实: '丙' }] })).toEqual([{ field: '违法行为明细.1.单项违法事实', before: '甲', after: '丙' }]);
});

test.each([
  ['（示）应急罚〔2026〕7号', '2026', '7'],
  ['示环罚字【2019】0013号', '2019', '13'],
  ['(示例)应急罚[2023]k-39号', '2023', '39'],
  ['示消行罚决字〔 2023〕 第 100066 号', '2023', '100066'],
  ['示环罚字〔2020〕TQ第Q-4008号', '2020', '4008'],
])('%s has year and serial', (number, year, serial) => {
  expect(yearAndSerial(number)).toEqual({ year, serial });
});

test('numbers without a year have neither', () => {
  expect(['无文号', '30-111-050005', '应急〔2023106'].map(yearAndSerial)).toEqual([undefined, undefined, undefined]);
});

test('slugs and keys hold small letters, digits and hyphens', () => {
  expect([slug('（示）A_17 b'), slug('甲乙')]).toEqual(['a-17-b', '']);
  expect(keyOf(['（株）示例', 'H28.10.4'])).toBe(keyOf(['(株)示例 ', 'Ｈ28.10.4']));
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
      expect(keyOf(texts)).toMatch(/^[0-9a-z]{10}$/u);
    }),
  );
});
