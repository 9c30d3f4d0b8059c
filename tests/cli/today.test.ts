import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/args.ts';
import { todayInShanghai } from '../../src/cli/clock.ts';
import { command } from '../../src/cli/check.ts';
import { todayOf } from '../../src/cli/today.ts';
import { temporaryFolder } from '../harness/folder.ts';

const settings = (demonstration: string) =>
  `title: 示例站\nagency: shili\ndemonstration: ${demonstration}\ntoday: 2026-03-01\n`;

const args = (folder: string, ...more: string[]) => parseArguments(['--content', folder, ...more], command);

test('a demonstration is seen on its own day unless another is asked for', () => {
  const folder = temporaryFolder({ 'gongshi.yaml': settings('是') });
  expect(todayOf(args(folder))).toBe('2026-03-01');
  expect(todayOf(args(folder, '--today', '2027-01-05'))).toBe('2027-01-05');
});

test('a real site is seen today, and so is one without settings', () => {
  expect(todayOf(args(temporaryFolder({ 'gongshi.yaml': settings('否') })))).toBe(todayInShanghai());
  expect(todayOf(args(temporaryFolder()))).toBe(todayInShanghai());
});
