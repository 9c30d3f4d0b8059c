import { expect, it, test } from 'vitest';
import { displayWidth, padWidth } from '../../src/base/width.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['示例', 4],
  ['𠮷', 2],
  ['（）', 4],
  ['ａ', 2],
  ['e\u0301', 1],
  ['示\u200B例', 4],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it('fills to a width', () => {
  expect(padWidth('示例', 6)).toBe('示例  ');
  expect(padWidth('示例', 6, 'left')).toBe('  示例');
  expect(padWidth('示例', 2)).toBe('示例');
});
