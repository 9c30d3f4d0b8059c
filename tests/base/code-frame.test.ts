import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/base/code-frame.ts';
import { displayWidth } from '../../src/base/width.ts';

const lines = (frame: string) => frame.split('\n');

describe('code frames', () => {
  it('puts the carets under the mark', () => {
    expect(codeFrame('a: 1\n  fine: 150000\nb: 2', { line: 2, column: 9, length: 6 })).toBe(
      ['  2 |   fine: 150000', '    |         ^^^^^^'].join('\n'),
    );
  });

  it('aligns by display width', () => {
    expect(codeFrame('罚款金额: 十五万元', { line: 1, column: 7, length: 4 })).toBe(
      ['  1 | 罚款金额: 十五万元', '    |           ^^^^^^^^'].join('\n'),
    );
  });

  it('shows the neighbours when asked, with numbers aligned', () => {
    const source = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\r\n');
    expect(codeFrame(source, { line: 10, column: 1, length: 4 }, 1)).toBe(
      ['   9 | line 9', '  10 | line 10', '     | ^^^^', '  11 | line 11'].join('\n'),
    );
  });

  it('turns tabs into blanks up to the next stop', () => {
    expect(codeFrame('\ta\tb', { line: 1, column: 4, length: 1 })).toBe(
      ['  1 |     a   b', '    |         ^'].join('\n'),
    );
  });

  it('counts columns in code points', () => {
    expect(codeFrame('𠮷: x', { line: 1, column: 4, length: 1 })).toBe(
      ['  1 | 𠮷: x', '    |     ^'].join('\n'),
    );
  });

  it('cuts a long line around the mark', () => {
    const frame = lines(
      codeFrame(`${'示例'.repeat(200)}错误${'示例'.repeat(200)}`, { line: 1, column: 401, length: 2 }),
    );
    expect(displayWidth(frame[0]!)).toBeLessThan(112);
    const indent = frame[1]!.indexOf('^');
    const before = frame[0]!.slice(0, frame[0]!.indexOf('错误'));
    expect(displayWidth(before)).toBe(indent);
    expect(frame[1]!.slice(indent)).toBe('^^^^');
  });

  it('marks the end of a line, stays inside it, and shows controls as dots', () => {
    expect(codeFrame('abc', { line: 1, column: 4 })).toBe(['  1 | abc', '    |    ^'].join('\n'));
    expect(codeFrame('abc', { line: 1, column: 3, length: 99 })).toBe(['  1 | abc', '    |   ^'].join('\n'));
    expect(codeFrame('a\u001B[31mb', { line: 1, column: 2, length: 1 })).toBe(
      ['  1 | a·[31mb', '    |  ^'].join('\n'),
    );
  });

  it('shows a line without a column bare, and nothing for a line that is not there', () => {
    expect(codeFrame('abc', { line: 1 })).toBe('  1 | abc');
    expect(codeFrame('abc', { line: 2, column: 1 })).toBe('');
    expect(codeFrame('abc', { line: 0 })).toBe('');
  });
});
