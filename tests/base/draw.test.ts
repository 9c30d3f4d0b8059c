import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { compareCodePoints, poolHash, quotaOf, rankMembers } from '../../src/base/draw.ts';
import { sha256 } from '../../src/base/sha256.ts';

const members = (count: number, name = (index: number) => (index % 2 === 0 ? 'A' : 'B')) =>
  Array.from({ length: count }, (_, index) => ({
    code: `C${String(index).padStart(4, '0')}`,
    class: name(index),
  }));

test('SHA-256 is that of the standard, at every length around a block', () => {
  for (const text of [
    '',
    'abc',
    ...[54, 55, 56, 57, 63, 64, 65, 118, 119, 120, 1000].map((size) => '示x'.repeat(size)),
  ])
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});

test('the hash of a pool is that of its sorted lines, in whichever order it is given', () => {
  const pool = [
    { code: 'B', class: '乙' },
    { code: 'A', class: '甲' },
  ];
  const expected = createHash('sha256').update('A\t甲\nB\t乙\n').digest('hex');
  expect(poolHash(pool)).toBe(expected);
  expect(poolHash(pool.toReversed())).toBe(expected);
  expect(poolHash([pool[0]!, { code: 'A', class: '丙' }])).not.toBe(expected);
});

test('an independent implementation of the published steps gives the same order', () => {
  const pool = members(60);
  const hash = poolHash(pool);
  const weight = (each: { class: string }) => (each.class === 'A' ? 1 : 3);
  const keyed = pool.map((each) => {
    const digest = createHash('sha256').update(`seed\n${hash}\nfirms\n${each.code}`).digest();
    const u = (Number(digest.readBigUInt64BE()) + 1) / 2 ** 64;
    return { code: each.code, key: u ** (1 / weight(each)) };
  });
  const expected = keyed.sort((a, b) => b.key - a.key).map(({ code }) => code);
  const key = { seed: 'seed', poolHash: hash, stage: 'firms' };
  expect(rankMembers(pool, key, weight).map(({ code }) => code)).toEqual(expected);
  expect(rankMembers(pool.toReversed(), key, weight).map(({ code }) => code)).toEqual(expected);
});

test('a published draw never changes', () => {
  const pool = members(8);
  const key = { seed: '2026023', poolHash: poolHash(pool), stage: 'firms' };
  expect(rankMembers(pool, key, (each) => (each.class === 'A' ? 1 : 2)).map(({ code }) => code))
    .toMatchInlineSnapshot(`
    [
      "C0005",
      "C0002",
      "C0003",
      "C0007",
      "C0000",
      "C0001",
      "C0004",
      "C0006",
    ]
  `);
});

test('weights decide how often: twice the weight, about twice the chance of being first', () => {
  const pool = [
    { code: 'light', class: 'A' },
    { code: 'heavy', class: 'B' },
  ];
  let heavy = 0;
  for (let seed = 0; seed < 3000; seed += 1) {
    const [first] = rankMembers(pool, { seed: String(seed), poolHash: '', stage: 'firms' }, (each) =>
      each.class === 'B' ? 2 : 1,
    );
    if (first?.code === 'heavy') heavy += 1;
  }
  // Expected 2000 with a standard deviation of 26; the seeds are fixed, so the count is too.
  expect(heavy).toBeGreaterThan(1900);
  expect(heavy).toBeLessThan(2100);
});

test('equal weights, another stage: another order of the same members', () => {
  const pool = members(20);
  const order = (stage: string) =>
    rankMembers(pool, { seed: 's', poolHash: 'h', stage }).map(({ code }) => code);
  expect(order('officers A')).not.toEqual(order('officers B'));
  expect(order('officers A').toSorted()).toEqual(pool.map(({ code }) => code));
});

test('the quota is rounded up, reckoned without fractions', () => {
  expect([quotaOf(100, 5), quotaOf(101, 5), quotaOf(7, 14.29), quotaOf(0, 50), quotaOf(1000, 0.1)]).toEqual([
    5, 6, 2, 0, 1,
  ]);
});

test('codes are ordered by code point, not by UTF-16 unit', () => {
  expect(['\u{20000}', '\uFF10', 'A', 'AB'].sort(compareCodePoints)).toEqual([
    'A',
    'AB',
    '\uFF10',
    '\u{20000}',
  ]);
});
