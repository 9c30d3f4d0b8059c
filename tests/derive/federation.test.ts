import { expect, test } from 'vitest';
import type { Agencies } from '../../src/derive/federation.ts';
import { above, agencyTree, flatten, ownAndBelow, recordsOf } from '../../src/derive/federation.ts';

const agencies: Agencies = new Map(
  [
    ['province', undefined],
    ['city-b', 'province'],
    ['city-a', 'province'],
    ['county', 'city-a'],
    ['alone', 'elsewhere'],
    ['ring-1', 'ring-2'],
    ['ring-2', 'ring-1'],
  ].map(([id, parent]) => [id!, { id: id!, value: { name: id!, ...(parent !== undefined && { parent }) } }]),
);

test('the tree holds every agency once, superiors before those below them', () => {
  const nodes = flatten(agencyTree(agencies));
  expect(nodes.map(({ id, depth }) => `${' '.repeat(depth)}${id}`)).toEqual([
    'alone',
    'province',
    ' city-a',
    '  county',
    ' city-b',
    'ring-1',
    ' ring-2',
  ]);
});

test('own and below, above, and their records', () => {
  expect(ownAndBelow(agencies, 'province').toSorted()).toEqual(['city-a', 'city-b', 'county', 'province']);
  expect(ownAndBelow(agencies, 'ring-2')).toEqual(['ring-2', 'ring-1']);
  expect(above(agencies, 'county')).toEqual(['city-a', 'province']);
  expect(above(agencies, 'ring-1')).toEqual(['ring-2']);
  const entries = ['province', 'county', 'city-b'].map((agency) => ({ value: { agency } }) as never);
  expect(recordsOf(entries, agencies, 'city-a')).toEqual([]);
  expect(recordsOf(entries, agencies, 'city-a', true)).toEqual([{ value: { agency: 'county' } }]);
});
