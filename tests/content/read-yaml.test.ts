import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/content/read-yaml.ts';

const problems = (text: string) => readYaml(text, 'x.yaml').diagnostics;

describe('readYaml', () => {
  test('keeps every scalar as the text that was written', () => {
    const { values } = readYaml('a: 007\nb: 2026-03-05\nc: no\nd: 1.50\ne: 0x1F\nf: [1, true]\n', 'x.yaml');
    expect(values).toEqual([{ a: '007', b: '2026-03-05', c: 'no', d: '1.50', e: '0x1F', f: ['1', 'true'] }]);
  });

  test('reads lists, streams of documents and JSON', () => {
    expect(readYaml('- a: 1\n- a: 2\n', 'x')).toMatchObject({ values: [{ a: '1' }, { a: '2' }], many: true });
    expect(readYaml('a: 1\n---\na: 2\n', 'x')).toMatchObject({ values: [{ a: '1' }, { a: '2' }], many: true });
    expect(readYaml('{"a": "1", "b": {"c": [1]}}', 'x')).toMatchObject({ values: [{ a: '1', b: { c: ['1'] } }] });
  });

  test('aliases stand for what they name', () => {
    expect(readYaml('a: &x {n: 1}\nb: *x\n', 'x').values).toEqual([{ a: { n: '1' }, b: { n: '1' } }]);
  });

  test.each([
    ['a: 1\n键: 2\n键: 3\n', 'x.yaml:3:1 yaml/duplicate-key'],
    ['a:\n\tb: 1\n', 'x.yaml:2:1 yaml/tab'],
    ['甲: 乙: 丙\n', 'x.yaml:1:5 yaml/syntax'],
    ['a: "x\n', 'x.yaml:1:4 yaml/syntax'],
    ['a: [1, 2\nb: 3\n', 'x.yaml:1:4 yaml/syntax'],
    ['a: @x\n', 'x.yaml:1:4 yaml/syntax'],
    ['a: 1\nb: *y\n', 'x.yaml:2:4 yaml/alias'],
    ['a: !!js/function x\n', 'x.yaml:1:4 yaml/tag'],
    ['', 'x.yaml:1 file/empty'],
    ['# 只有说明\n', 'x.yaml:1 file/empty'],
    ['一段文字\n', 'x.yaml:1 yaml/no-record'],
  ])('refuses %j with its place', (text, problem) => {
    expect(problems(text)).toHaveOnlyProblems(problem);
  });

  test('one slip brings one finding, and every duplicate key its own', () => {
    expect(problems('a: 1\na: 2\na: 3\nb: [\n')).toHaveOnlyProblems(
      'x.yaml:2:1 yaml/duplicate-key',
      'x.yaml:3:1 yaml/duplicate-key',
      'x.yaml:4:4 yaml/syntax',
    );
  });

  test('columns count code points', () => {
    expect(problems('𠀀𠀁: 甲: 乙\n')).toHaveOnlyProblems('x.yaml:1:6 yaml/syntax');
  });

  test.each(['标题：值\n', 'a: 1\n标题：值\nb: 2\n'])('a full-width colon is named: %j', (text) => {
    expect(problems(text)[0]?.message.zh).toContain('全角“：”');
  });

  test('aliases of aliases do not unfold without end', () => {
    const levels = 'abcdefgh'.split('').map((name, at, all) => {
      const items = Array.from({ length: 10 }, () => (at === 0 ? 'x' : `*${all[at - 1]}`));
      return `${name}: &${name} [${items.join(', ')}]`;
    });
    expect(problems(levels.join('\n'))).toHaveOnlyProblems('x.yaml:1 yaml/alias');
  });

  test('brackets in brackets without end do not exhaust the stack', () => {
    expect(problems('['.repeat(100_000))[0]?.code).toBe('yaml/depth');
    expect(problems(Array.from({ length: 20_000 }, (_, depth) => `${' '.repeat(depth % 500)}a:`).join('\n'))).not.toEqual([]);
  });

  test('a key that reaches for the prototype is an ordinary key', () => {
    const [value] = readYaml('__proto__: {admin: 1}\n', 'x').values;
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});
