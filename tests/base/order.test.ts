import { expect, it } from 'vitest';
import { compareDiagnostics, hasErrors, type Diagnostic } from '../../src/base/diagnostic.ts';
import { compareText, groupBy, sortBy } from '../../src/base/order.ts';

it('orders texts by code unit', () => {
  expect(['b', '示', 'a', '', 'B'].sort(compareText)).toEqual(['', 'B', 'a', 'b', '示']);
  const input = [{ id: 'b' }, { id: 'a' }];
  expect(sortBy(input, (each) => each.id).map((each) => each.id)).toEqual(['a', 'b']);
  expect(input[0]!.id).toBe('b');
  expect([...groupBy(['aa', 'b', 'ac'], (each) => each[0])]).toEqual([
    ['a', ['aa', 'ac']],
    ['b', ['b']],
  ]);
});

it('orders diagnostics by file, place, severity and code', () => {
  const at = (file: string, line: number, severity: Diagnostic['severity'], code: string): Diagnostic => {
    return { file, line, severity, code, message: { zh: '', en: '' } };
  };
  const ordered = [
    at('a', 1, 'error', 'x/b'),
    at('a', 1, 'warning', 'x/a'),
    at('a', 10, 'error', 'x/a'),
    at('b', 2, 'info', 'x/a'),
  ];
  expect([...ordered].reverse().sort(compareDiagnostics)).toEqual(ordered);
  expect(hasErrors(ordered)).toBe(true);
  expect(hasErrors([ordered[1]!, ordered[3]!])).toBe(false);
});
