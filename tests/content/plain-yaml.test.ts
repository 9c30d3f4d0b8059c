import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '../../src/content/plain-yaml.ts';
import { kinds } from '../../src/model/kinds.ts';

const full = (text: string) => {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', stringKeys: true });
  return document.errors.length + document.warnings.length > 0 ? undefined : { value: document.toJS() as unknown };
};

/** Pieces of which both plain and devious YAML is made. */
const pieces = [
  ['a', 'b', '键', 'x y', '1', '007', '~', '：', '.', '_', '(', '/', '\u3000', '\u00a0', '\u2028', '\u0085'],
  [': ', ':', ' ', '  ', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '- ', '-', '#', ' #', '"', "'", "''"],
  ['|', '|-', '|+', '|\n', '|-\n    ', '>', '&', '*', '!', '[', ']', '{', '}', ',', '?', '@', '`', '%', '\t', '\\'],
  ['---', '...', '<<', '\n\n', 'a: b', '\na: ', '\nb: c', '\n  c: d', '\nd:\n  - e', '\nf: |\n  g\n  h'],
].flat();

describe('readPlainYaml', () => {
  test.each(Object.entries(kinds))('reads a %s as the full parser does', (_, kind) => {
    const text = stringify(kind.sample, { lineWidth: 0 });
    expect(readPlainYaml(text)).toEqual(full(text));
  });

  test('never says anything else than the full parser', () => {
    const documents = fc
      .tuple(fc.constantFrom('', 'a: ', 'k:\n', 'a: b\n', '- '), fc.array(fc.constantFrom(...pieces), { maxLength: 14 }))
      .map(([start, rest]) => start + rest.join(''));
    let read = 0;
    fc.assert(
      fc.property(documents, (text) => {
        const plain = readPlainYaml(text);
        if (plain === undefined) return;
        read += 1;
        expect(plain).toEqual(full(text));
      }),
      { numRuns: 20_000, seed: 1 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  test.each([
    ['a: 1 # 注\nb: "x"\nc: \'it\'\'s\'', { a: '1', b: 'x', c: "it's" }],
    ['# 首\n\na:\n  b: 1\n\n  c:\n  - x\n  - y: 1\n    z: 2\n', { a: { b: '1', c: ['x', { y: '1', z: '2' }] } }],
    ['a: |\n  一\n\n  二\n\nb: |-\n  三\n', { a: '一\n\n二\n', b: '三' }],
    ['a:\nb: ', { a: '', b: '' }],
  ])('reads %j', (text, value) => {
    expect(readPlainYaml(text)).toEqual({ value });
  });

  test.each(['a: &x 1', 'a: [1]', 'a: 1\na: 2', 'a: b: c', '\ta: 1', 'a: >\n  b', '---\na: 1', '- a', 'a: 1\n b: 2', ''])(
    'leaves %j to the full parser',
    (text) => {
      expect(readPlainYaml(text)).toBeUndefined();
    },
  );
});
