import { describe, expect, test } from 'vitest';
import { measure } from '../../scripts/bench/measure.ts';
import { readOptions } from '../../scripts/bench/options.ts';
import { median, summarise } from '../../scripts/bench/rounds.ts';

const command = { program: 'none', args: [] };
const contestants = [
  { name: 'ours', command },
  { name: 'peer', command, against: ['ours', 'nobody'], count: 50 },
];

describe('results', () => {
  test('are medians, and ratios are paired by round', () => {
    const runs = new Map([
      ['ours', [1, 4, 2].map((seconds) => ({ seconds, cpuSeconds: 1, peakMB: 100 }))],
      ['peer', [2, 4, 8].map((seconds) => ({ seconds, cpuSeconds: 3 }))],
    ]);
    const [ours, peer] = summarise({ unit: 'records', count: 100, contestants }, runs);
    expect(ours).toEqual({
      name: 'ours',
      n: 100,
      seconds: 2,
      perSecond: 50,
      cpuSeconds: 1,
      peakMB: 100,
      rounds: 3,
    });
    expect(peer).toMatchObject({
      n: 50,
      seconds: 4,
      perSecond: 12.5,
      ratio: { ours: 2 },
      cpuRatio: { ours: 3 },
    });
    expect(peer!.peakMB).toBeUndefined();
  });

  test('of an even number of rounds lie in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test('of a command that fails are its words', async () => {
    const failing = { program: process.execPath, args: ['-e', 'console.error("no room"); process.exit(3)'] };
    await expect(measure(failing)).rejects.toThrow(/ended with 3:\nno room/u);
  });
});

describe('arguments', () => {
  test('choose parts, sizes, rounds and peers', () => {
    expect(readOptions(['--only', 'read,pdf', '--sizes', '200', '--rounds', '2', '--peers'])).toEqual({
      only: ['read', 'pdf'],
      sizes: [200],
      rounds: 2,
      peers: true,
    });
  });

  test.each([[['--only', 'reading']], [['--sizes', '0']], [['--fast']]])('%j are refused', (argv) => {
    expect(() => readOptions(argv)).toThrow('·');
  });
});
