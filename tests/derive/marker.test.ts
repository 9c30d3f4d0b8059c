import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMarker, shortened, UnmarkableError } from '../../src/derive/marker.ts';

const sha = (text: string): string => hash('sha1', text, 'base64url');
const write = makeMarker(sha);

/** Values as views give them. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('', '1', 'a', '",', '[]', '{}', '1:a', '"1:a', 'null', ']'),
    fc.integer({ min: -2, max: 12 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '1:a', '', '}'), tie('value'), { maxKeys: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom('a', 'b'), tie('value')), { maxLength: 2 })
      .map((pairs) => new Map(pairs)),
    fc.array(fc.constantFrom('a', 'b', '1'), { maxLength: 2 }).map((items) => new Set(items)),
  ),
})).value;

/** The same for the same value only: written by JSON, maps and sets told apart. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_, inside: unknown) => {
    if (inside instanceof Map) return { '\0map': [...inside] };
    return inside instanceof Set ? { '\0set': [...inside] } : inside;
  });

test('two values have the same text exactly where they are the same', () => {
  fc.assert(
    fc.property(values, values, (a, b) => (write(a) === write(b)) === (plain(a) === plain(b))),
    { numRuns: 3000, seed: 20261127 },
  );
  fc.assert(
    fc.property(values, (a) => write(a) === write(structuredClone(a))),
    { numRuns: 300, seed: 20261127 },
  );
});

test('long lists and records are written once and stand by their hash', () => {
  const list = Array.from({ length: 100 }, (_, at) => ({ at }));
  expect(write([list, list])).toMatch(/^\[#(.{27}),#\1,\]$/u);
  expect(write(list)).not.toBe(write(list.with(99, { at: 98 })));
  const record = { kind: 'penalty', id: '1', value: { fine: 100 }, publicity: {} };
  expect(write({ record })).toMatch(/^\{6:record#.{27},\}$/u);
  expect(write(record)).not.toBe(write({ ...record, value: { fine: 101 } }));
});

test('nothing is said of what holds a function or is of a class', () => {
  for (const value of [() => 1, [{ href: () => '' }], new Date(0), { at: Symbol('a') }])
    expect(() => write(value)).toThrow(UnmarkableError);
});

test('short texts stand for themselves', () => {
  expect(shortened('true', sha)).toBe('true');
  expect(shortened('a'.repeat(28), sha)).toBe(sha('a'.repeat(28)));
});
