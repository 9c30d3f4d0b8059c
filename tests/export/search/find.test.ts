import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publish } from '../../../src/derive/public.ts';
import { registers } from '../../../src/derive/views/registers.ts';
import type { Found } from '../../../src/export/search/documents.ts';
import { findables, resultLabels } from '../../../src/export/search/documents.ts';
import { openIndex } from '../../../src/export/search/find.ts';
import { fit, queryTerms, searchKey } from '../../../src/export/search/key.ts';
import { decodePostings, encodePostings, intersect } from '../../../src/export/search/postings.ts';
import type { Head } from '../../../src/export/search/shards.ts';
import { keysOf, searchFiles } from '../../../src/export/search/shards.ts';
import type { Entry } from '../../../src/model/corpus.ts';
import { corpusOf, record } from '../../harness/records.ts';
import { syntheticCorpus } from '../../harness/synthetic.ts';

/** An index served from memory, which notes what was asked for and how large it was. */
function indexOf(things: readonly Found[]) {
  const files = new Map(
    searchFiles(things, (text) => String(text.length), resultLabels).map((file) => [file.path, file.content]),
  );
  const asked: { name: string; bytes: number }[] = [];
  const read = (name: string): string | Uint8Array => {
    const content = files.get(`/search/${name}`);
    if (content === undefined) throw new Error(`no file ${name}`);
    asked.push({ name, bytes: Buffer.byteLength(content) });
    return content;
  };
  const head: Head = JSON.parse(read('index.json') as string);
  const find = openIndex(head, {
    json: async (name) => JSON.parse(read(name) as string),
    bytes: async (name) => read(name) as Uint8Array,
  });
  return { head, find, asked, files };
}

/** The same search without any index. */
function plainSearch(things: readonly Found[], query: string): string[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  return things
    .map((thing) => ({
      thing,
      fit: Math.min(...terms.map((term) => Math.max(0, ...keysOf(thing).map((key) => fit(key, term))))),
    }))
    .filter((each) => each.fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ thing }) => thing[1] + thing[2]);
}

const small = findables(publish(syntheticCorpus(40)));
const large = findables(publish(syntheticCorpus(1500)));

describe('keys', () => {
  test.each([
    ['（示）应急罚〔2026〕1号', '示应急罚20261号'],
    ['(示) 应急罚[2026] 1 号', '示应急罚20261号'],
    ['【２０２６】１', '20261'],
    ['ＭＡ0000015n', 'ma0000015n'],
    ['^$', ''],
    ['   ', ''],
  ])('%s → %s', (text, key) => expect(searchKey(text)).toBe(key));

  test('queries fall into terms at blanks, each once', () => {
    expect(queryTerms(' 松风　化工 松风 （） ')).toEqual(['松风', '化工']);
  });
});

test('records of every register with a public page are found by their label', () => {
  const labels = new Set(small.map(([kind]) => resultLabels[kind]));
  for (const { title } of registers(publish(syntheticCorpus(1)))) expect(labels).toContain(title);
});

describe('postings', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(3_000_000)), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(decodePostings(encodePostings(sorted))).toEqual(sorted);
      }),
    );
  });

  test('intersect like sets', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), fc.uniqueArray(fc.nat(60)), (a, b) => {
        const sort = (list: number[]) => list.toSorted((x, y) => x - y);
        expect(intersect(sort(a), sort(b))).toEqual(sort(a.filter((each) => b.includes(each))));
      }),
    );
  });
});

describe.each([
  ['one file', small],
  ['pairs of characters', large],
])('a search through %s', (name, things) => {
  const { head, find } = indexOf(things);
  const keys = [...new Set(things.flatMap(keysOf))];

  test('is the kind meant', () => expect(head.pairFiles > 0).toBe(name !== 'one file'));

  test('finds what looking through everything finds, in the same order', async () => {
    const query = fc
      .record({
        key: fc.constantFrom(...keys),
        from: fc.nat(30),
        length: fc.integer({ min: 2, max: 20 }),
        more: fc.boolean(),
      })
      .map(({ key, from, length, more }) => {
        const characters = [...key];
        const start = Math.min(from, Math.max(0, characters.length - 2));
        const part = characters.slice(start, start + length).join('');
        return more ? `${part} 示例` : part;
      });
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const expected = plainSearch(things, text);
        const { found, complete } = await find(text, 20);
        expect(found.map((thing) => thing[1] + thing[2])).toEqual(expected.slice(0, 20));
        expect(complete).toBe(expected.length <= 20);
      }),
      { numRuns: 150 },
    );
  });

  test('finds a document number however its brackets are written', async () => {
    const first = await find('示应急罚[2026]1号');
    expect(first.found[0]?.[3]).toBe('（示）应急罚〔2026〕1号');
    expect(await find('（示）应急罚〔２０２６〕１号')).toEqual(first);
  });

  test('puts the same name before names that begin with it or contain it', async () => {
    const { found } = await find('示例市松风化工有限公司');
    expect(found[0]?.[2]).toBe('示例市松风化工有限公司');
  });

  test('finds nothing in what is not there, and nothing in nothing', async () => {
    expect((await find('蓬莱仙山')).found).toEqual([]);
    expect((await find('〔〕')).found).toEqual([]);
    expect((await find('')).found).toEqual([]);
  });
});

describe('a large index', () => {
  test('asks for few bytes before the first results', async () => {
    const { find, asked } = indexOf(large);
    await find('鑫丰华建材');
    expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(400_000);
    expect(asked.length).toBeLessThan(40);
  });

  test('says when a query is too short for it, and still finds single characters beside longer terms', async () => {
    const { find } = indexOf(large);
    expect((await find('松')).tooShort).toBe(true);
    expect((await find('松 化工')).found.length).toBe(20);
  });

  test('is the same for the same content', () => {
    const hash = (text: string): string => String(text.length);
    expect(searchFiles(large, hash, [])).toEqual(searchFiles(large, hash, []));
  });
});

test('the reason of a withdrawal is not searched', () => {
  const withdrawn = {
    on: '2026-05-20',
    reason: '某车间事故认定有误',
    trigger: '撤销',
    triggeredOn: '2026-05-18',
  };
  const entry = record('penalty', { publication: { on: '2026-02-10', withdrawn } });
  const things = findables(publish(corpusOf([entry as unknown as Entry])));
  expect(things.map(([, , title, line]) => [title, line])).toContainEqual([
    '（示）应急罚〔2026〕1号',
    '撤回公示',
  ]);
  expect(JSON.stringify(things)).not.toContain('车间');
});
