import { expect, test } from 'vitest';
import { append } from '../../src/base/append.ts';

test('adds more items than a call takes arguments', () => {
  const list = [1];
  append(list, new Array<number>(300_000).fill(2));
  expect(list).toHaveLength(300_001);
  expect(list.slice(0, 2)).toEqual([1, 2]);
});
