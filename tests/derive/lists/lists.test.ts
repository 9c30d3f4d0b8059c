import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../../src/derive/lists/facets.ts';
import { listDate, listed } from '../../../src/derive/lists/order.ts';
import { linkedFacets, listPages } from '../../../src/derive/lists/pages.ts';
import { publish } from '../../../src/derive/public.ts';
import { registers } from '../../../src/derive/views/registers.ts';
import { describeKind, leaves } from '../../../src/model/describe.ts';
import { kinds } from '../../../src/model/kinds.ts';
import { syntheticCorpus } from '../../harness/synthetic.ts';

const corpus = publish(syntheticCorpus(300));

test('a list stands newest first, then by id from the highest', () => {
  const dates = listed(corpus, 'penalty').map(listDate);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(dates).toHaveLength(301);
});

describe('facets', () => {
  const facets = facetsOf(corpus, 'penalty');
  const values = (name: string) =>
    facets.find((facet) => facet.name === name)?.values.map(({ label, rows }) => [label, rows.length]);

  test('are found from the description; what all records share is none', () => {
    expect(facets.map(({ name }) => name)).toEqual(expect.arrayContaining(['year', 'month', 'kind']));
    expect(values('agency')).toBeUndefined();
  });

  test('count the records of each value, by the rows of the list', () => {
    expect(values('kind')).toEqual([
      ['罚款', 301],
      ['警告', 75],
    ]);
    const year = facets.find(({ name }) => name === 'year')!;
    expect(year.values.flatMap(({ rows }) => rows).toSorted((a, b) => a - b)).toEqual([
      ...listed(corpus, 'penalty').keys(),
    ]);
  });

  test('come from public fields only', () => {
    for (const { kind } of registers(corpus)) {
      const internal = leaves(describeKind(kinds[kind])).filter(
        ({ publish, mask }) => publish === 'internal' || mask,
      );
      const names = new Set(internal.map(({ path }) => path.replaceAll('.', '-')));
      expect(facetsOf(corpus, kind).filter(({ name }) => names.has(name))).toEqual([]);
    }
  });
});

describe('pages', () => {
  const pages = listPages(corpus, 'penalty');

  test('hold every record once in the complete list, 50 a page', () => {
    const complete = [...pages.values()].filter(({ by }) => !by);
    expect(complete.map(({ entries }) => entries.length)).toEqual([50, 50, 50, 50, 50, 50, 1]);
    expect(complete.flatMap(({ entries }) => entries)).toEqual(listed(corpus, 'penalty'));
    expect(complete[1]).toMatchObject({ previous: '/penalty/', next: '/penalty/page/3.html', number: 2 });
  });

  test('divide the records by year and by month', () => {
    for (const facet of ['year', 'month']) {
      const parts = [...pages.values()].filter(({ by }) => by?.facet === facet);
      expect(parts.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(301);
      for (const { by, entries } of parts)
        expect(entries.every((entry) => listDate(entry).startsWith(by!.value))).toBe(true);
    }
    expect(pages.get('/penalty/by/year-2026.html')).toMatchObject({ by: { label: '2026年' } });
  });

  test('have addresses that are names of files, each once', () => {
    for (const kind of ['penalty', ...registers(corpus).map((each) => each.kind)] as const) {
      const paths = [...listPages(corpus, kind).keys()];
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) expect(path).toMatch(/^\/[\w/.-]+$/u);
      expect(linkedFacets(corpus, kind).length).toBeLessThanOrEqual(4);
    }
  });

  test('an empty register has its first page', () => {
    const [only, ...others] = listPages(publish(syntheticCorpus(0)), 'complaint').values();
    expect(only).toMatchObject({ total: 0, number: 1, pages: 1, entries: [] });
    expect(others).toEqual([]);
  });
});
