import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../../src/derive/lists/facets.ts';
import { listed } from '../../../src/derive/lists/order.ts';
import { publish } from '../../../src/derive/public.ts';
import { listFiles } from '../../../src/export/lists/files.ts';
import type { ListHead } from '../../../src/export/lists/head.ts';
import { openList } from '../../../src/export/lists/query.ts';
import { decodeSet, encodeSet, fromBase64, toBase64 } from '../../../src/export/search/sets.ts';
import { choose, isPlain, readState, writeState } from '../../../src/export/lists/state.ts';
import { syntheticCorpus } from '../../harness/synthetic.ts';

test('sets come back as they were, in few bytes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(4999)), (numbers) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const bytes = encodeSet(sorted, 5000);
      expect(decodeSet(fromBase64(toBase64(bytes)))).toEqual(sorted);
      expect(bytes.length).toBeLessThanOrEqual(626);
    }),
  );
  const all = Array.from({ length: 100_000 }, (_, number) => number);
  expect(decodeSet(encodeSet(all, 100_000))).toEqual(all);
  expect(encodeSet(all, 100_000).length).toBe(12_501);
});

describe('the state', () => {
  const names = ['year', 'month', 'agency'];

  test('is read from the address and written to it in one order', () => {
    expect(readState('?q=&agency=shili&year=2025&page=3', names)).toEqual({
      values: { year: '2025', agency: 'shili' },
    });
    expect(writeState({ values: { agency: 'a b', year: '2025' }, q: '〔2026〕', sort: 'old' }, names)).toBe(
      '?year=2025&agency=a+b&q=%E3%80%942026%E3%80%95&sort=old',
    );
    expect(writeState({ values: {} }, names)).toBe('');
    expect(isPlain(readState('?other=1', names))).toBe(true);
    expect(isPlain(readState('?sort=old', names))).toBe(false);
  });

  test('leaves the month with its year', () => {
    const state = { values: { year: '2025', month: '2025-03' } };
    expect(choose(state, 'year', '2026').values).toEqual({ year: '2026' });
    expect(choose(state, 'year', undefined).values).toEqual({});
    expect(choose(state, 'agency', 'x').values).toEqual({ ...state.values, agency: 'x' });
  });
});

/** The list of penalties over its files, noting what is asked for. */
function open(records: number) {
  const corpus = publish(syntheticCorpus(records));
  const files = new Map(listFiles(corpus, () => 'v').map(({ path, content }) => [path, content]));
  const asked: number[] = [];
  const head = JSON.parse(String(files.get('/penalty/list.json'))) as ListHead;
  const list = openList(head, async (name) => {
    const content = files.get(`/penalty/list/${name}`);
    if (!(content instanceof Uint8Array)) throw new Error(`no file ${name}`);
    asked.push(content.length);
    return content;
  });
  return { corpus, files, asked, head, list, entries: listed(corpus, 'penalty') };
}

describe.each([
  ['in the head', 300],
  ['in files', 1500],
])('a list with its data %s', (_, records) => {
  const { corpus, files, head, list, entries, asked } = open(records);
  const fines = entries.map(({ value }) => (value as { fine?: number }).fine);

  test('is narrowed like the records themselves', async () => {
    const facets = facetsOf(corpus, 'penalty');
    const state = fc.record({
      year: fc.constantFrom(undefined, '2024', '2025'),
      kind: fc.constantFrom(undefined, 'fine', 'warning', 'nothing'),
    });
    await fc.assert(
      fc.asyncProperty(state, async (wanted) => {
        const values = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)) as Record<
          string,
          string
        >;
        const expected = [...entries.keys()].filter((row) =>
          Object.entries(values).every(([name, value]) =>
            facets
              .find((facet) => facet.name === name)
              ?.values.find((each) => each.value === value)
              ?.rows.includes(row),
          ),
        );
        const { total, numbers } = await list.rows({ values }, 20);
        expect(total).toBe(expected.length);
        expect(numbers).toEqual(expected.slice(0, 20));
      }),
      { numRuns: 40 },
    );
  });

  test('is sorted by an amount both ways and by age', async () => {
    const by = async (sort: string) =>
      (await list.rows({ values: { kind: 'warning' }, sort }, 400)).numbers.map((row) => fines[row]!);
    const down = await by('fine-down');
    expect(down.length).toBeGreaterThan(70);
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    expect(await by('fine-up')).toEqual(down.toReversed());
    const { numbers } = await list.rows({ values: {}, sort: 'old' }, 3);
    expect(numbers).toEqual([head.total - 1, head.total - 2, head.total - 3]);
  });

  test('counts what each further value would leave', async () => {
    const facet = head.facets.find(({ name }) => name === 'kind')!;
    const [fine, warning] = await list.counts(facet, { values: { year: '2024', kind: 'warning' } });
    expect(fine).toBe((await list.rows({ values: { year: '2024' } }, 1)).total);
    expect(warning).toBe((await list.rows({ values: { year: '2024', kind: 'warning' } }, 1)).total);
    expect(warning).toBeLessThan(fine!);
  });

  test('takes what a search found', async () => {
    const { total, numbers } = await list.rows({ values: {} }, 2, [3, 5, 9]);
    expect({ total, numbers }).toEqual({ total: 3, numbers: [3, 5] });
  });

  test('is small', () => {
    expect(Buffer.byteLength(String(files.get('/penalty/list.json')))).toBeLessThan(12_000);
    expect(Math.max(0, ...asked)).toBeLessThan(15_000);
    expect(asked.length > 0).toBe(records > 1000);
  });
});
