import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { placeOf } from './matchers.ts';

const text = { zh: '', en: '' };
const inText: Diagnostic = {
  code: 'penalty/fine-range',
  severity: 'error',
  message: text,
  file: 'a.yaml',
  line: 3,
  column: 9,
};
const inTable: Diagnostic = {
  code: 'schema/type',
  severity: 'error',
  message: text,
  file: 'b.xlsx',
  sheet: '处罚',
  row: 4,
  columnName: '罚款',
};

test('places are written as tests read them', () => {
  expect(placeOf(inText)).toBe('a.yaml:3:9');
  expect(placeOf(inTable)).toBe('b.xlsx[处罚]:4:罚款');
  expect(placeOf({ ...inText, line: undefined, column: undefined })).toBe('a.yaml');
});

test('toHaveProblem looks at place and code', () => {
  expect([inText, inTable]).toHaveProblem('a.yaml:3:9', 'penalty/fine-range');
  expect([inText]).not.toHaveProblem('a.yaml:3:8', 'penalty/fine-range');
  expect(() => expect([inText]).toHaveProblem('a.yaml:3:9', 'schema/type')).toThrow(
    /a\.yaml:3:9 penalty\/fine-range/,
  );
});

test('toHaveOnlyProblems refuses what is missing and what is too much', () => {
  expect([inText, inTable]).toHaveOnlyProblems(
    'b.xlsx[处罚]:4:罚款 schema/type',
    'a.yaml:3:9 penalty/fine-range',
  );
  expect([]).toHaveOnlyProblems();
  expect(() => expect([inText]).toHaveOnlyProblems()).toThrow(/\(none\)/);
  expect(() => expect([]).toHaveOnlyProblems('a.yaml x/y')).toThrow(/x\/y/);
});
