import { describe, expect, it, test } from 'vitest';
import {
  codePointLength,
  codePointOffset,
  escapeHtml,
  findUnsafeCharacter,
  isSafeText,
  normaliseCode,
  normaliseText,
  sliceByCodePoint,
  toHalfWidth,
} from '../../src/base/text.ts';

describe('cleaning', () => {
  test.each([
    ['\uFEFF示例', '示例'],
    ['示\u200B例\u00AD', '示例'],
    ['示\u00A0例', '示 例'],
    ['\u2F42\u2F46', '文无'],
    ['\u2EA0\u2ED3\u2EDA', '民长页'],
    ['\uF9DC', '隆'],
    ['二○○六年', '二〇〇六年'],
    ['○一、概况', '○一、概况'],
    ['應急〔2025〕，；', '應急〔2025〕，；'],
  ])('%j becomes %j', (before, after) => {
    expect(normaliseText(before)).toBe(after);
  });

  it('halves full-width codes', () => {
    expect(toHalfWidth('９１ＡＢ（－）　')).toBe('91AB(-) ');
    expect(normaliseCode('\uFEFF ９１ＡＢ\u00A0')).toBe('91AB');
  });
});

it('counts and cuts by code point', () => {
  expect(codePointLength('𠮷野家')).toBe(3);
  expect(sliceByCodePoint('𠮷野家', 1, 2)).toBe('野');
  expect(sliceByCodePoint('𠮷野家', 0, 1)).toBe('𠮷');
  expect(codePointOffset('𠮷野家', 2)).toBe(1);
});

it('escapes HTML', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
});

describe('unsafe characters', () => {
  test.each([
    ['a\u0000b', 1, 0],
    ['𠮷\u001B[31m', 1, 0x1b],
    ['示例\u202Eexe', 2, 0x202e],
    ['示\uFFFD例', 1, 0xfffd],
    ['\uD800', 0, 0xd800],
    ['a\rb', 1, 0x0d],
  ])('finds it in %j', (text, at, codePoint) => {
    expect(findUnsafeCharacter(text)).toEqual({ at, codePoint });
    expect(isSafeText(text)).toBe(false);
  });

  it('lets ordinary text pass', () => {
    expect(isSafeText('示例市\n\t𠮷（有限）公司 A-1')).toBe(true);
    expect(findUnsafeCharacter('')).toBeUndefined();
  });
});
