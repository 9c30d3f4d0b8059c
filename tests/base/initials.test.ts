import { expect, test } from 'vitest';
import { initialOf } from '../../src/base/initials.ts';

test.each([
  ['阿', 'A'],
  ['澳', 'A'],
  ['芭', 'B'],
  ['松风化工', 'S'],
  ['鹤鸣', 'H'],
  ['示例', 'S'],
  ['云麓', 'Y'],
  ['座', 'Z'],
  ['乌金', 'W'],
  ['3M', '#'],
  ['abc', 'A'],
  ['龘', '#'],
  ['', '#'],
])('%s stands under %s', (text, letter) => expect(initialOf(text)).toBe(letter));
