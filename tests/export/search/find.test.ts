import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed } from '../../../src/derive/lists/order.ts';
import { publish } from '../../../src/derive/public.ts';
import { pageOf, registers } from '../../../src/derive/views/registers.ts';
import { findables, resultRegisters } from '../../../src/export/search/documents.ts';
import { openIndex } from '../../../src/export/search/find.ts';
import type { Found } from '../../../src/export/search/found.ts';
import { fitOf, keysOf } from '../../../src/export/search/found.ts';
import { gramsOf, isVague } from '../../../src/export/search/grams.ts';
import { highlight } from '../../../src/export/search/highlight.ts';
import { queryTerms, searchKey } from '../../../src/export/search/key.ts';
import { decodePostings, encodePostings, intersect } from '../../../src/export/search/postings.ts';
import type { Head } from '../../../src/export/search/shards.ts';
import { searchFiles } from '../../../src/export/search/shards.ts';
import type { Entry } from '../../../src/model/corpus.ts';
import { corpusOf, record } from '../../harness/records.ts';
import { syntheticCorpus } from '../../harness/synthetic.ts';

/** An index served from memory, which notes what was asked for and how large it was. */
function indexOf(things: readonly Found[]) {
  const list = searchFiles(things, (text) => String(text.length), resultRegisters);
  const files = new Map(list.map((file) => [file.path, file.content]));
  const asked: { name: string; bytes: number }[] = [];
  const read = (name: string): string | Uint8Array => {
    const content = files.get(`/search/${name}`);
    if (content === undefined) throw new Error(`no file ${name}`);
    asked.push({ name, bytes: Buffer.byteLength(content) });
    return content;
  };
  const head: Head = JSON.parse(read('index.json') as string);
  const index = openIndex(head, {
    json: async (name) => JSON.parse(read(name) as string),
    bytes: async (name) => read(name) as Uint8Array,
  });
  const find = (query: string, limit?: number) => index.find({ query }, limit);
  return { head, index, find, asked, files };
}

const isLast = ([kind]: Found): boolean => resultRegisters[kind]?.last ?? false;

/** The same search without any index. */
function plainSearch(things: readonly Found[], query: string): string[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  return things
    .map((thing) => ({ thing, fit: Math.min(fitOf(thing, terms), isLast(thing) ? 1 : 4) }))
    .filter((each) => each.fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ thing }) => thing[1] + thing[2]);
}

const largeCorpus = publish(syntheticCorpus(1500));
const small = findables(publish(syntheticCorpus(40)));
const large = findables(largeCorpus);

describe('keys', () => {
  test.each([
    ['（示）应急罚〔2026〕1号', '示应急罚20261号'],
    ['(示) 应急罚[2026] 1 号', '示应急罚20261号'],
    ['【２０２６】１', '20261'],
    ['ＭＡ0000015n', 'ma0000015n'],
    ['^$~=', ''],
    ['示应急罚2026年第001号', '示应急罚20261号'],
    ['示应急罚 2026 1 号', '示应急罚20261号'],
    ['   ', ''],
  ])('%s → %s', (text, key) => expect(searchKey(text)).toBe(key));

  test('queries fall into terms at blanks, each once', () => {
    expect(queryTerms(' 松风　化工 松风 （） ')).toEqual(['松风', '化工']);
  });
});

test('records of every register with a public page are found by their label', () => {
  const labels = new Set(small.map(([kind]) => resultRegisters[kind]?.label));
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
  ['grams', large],
])('a search through %s', (name, things) => {
  const { head, index, find } = indexOf(things);
  const keys = [...new Set(things.flatMap((thing) => keysOf(thing)))];

  test('is the kind meant', () => expect(head.gramFiles > 0).toBe(name !== 'one file'));

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
        const { found, complete, total = expected.length } = await find(text, 20);
        // Two digits within codes are in no gram: there may be more than are found.
        if (queryTerms(text).some(isVague) && !complete) return;
        expect(found.map((thing) => thing[1] + thing[2])).toEqual(expected.slice(0, 20));
        expect(complete).toBe(expected.length <= 20);
        expect(total).toBe(expected.length);
      }),
      { numRuns: 150, examples: [['10号']] },
    );
  });

  test.each([
    '示应急罚[2026]1号',
    '（示）应急罚【２０２６】１号',
    '(示) 应急罚 (2026) 1 号',
    '示应急罚20261号',
    '（示）应急罚〔2026〕001号',
    '示应急罚2026年第1号',
  ])('finds a document number written %s', async (query) => {
    const { found } = await find(query);
    expect(found[0]?.[3]).toBe('（示）应急罚〔2026〕1号');
  });

  test.each(['91999900MA0000015N', 'ma0000015n', '0015N', '９１９９９９００MA'])(
    'finds a credit code by %s',
    async (query) => {
      const { found } = await find(query);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((thing) => keysOf(thing).some((key) => key.includes(searchKey(query))))).toBe(true);
    },
  );

  test('finds a single character in names', async () => {
    const { found } = await find('鑫');
    expect(found).toHaveLength(name === 'grams' ? 10 : 4);
    expect(found.every((thing) => thing.join('').includes('鑫'))).toBe(true);
  });

  test('keeps to a register when asked', async () => {
    const { found, total } = await index.find({ query: '示例市', kind: 'inspection' }, 50);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(([kind]) => head.kinds[kind]?.id))).toEqual(new Set(['inspection']));
    expect(total ?? found.length).toBe(found.length);
    expect((await index.find({ query: '示例市', kind: 'nowhere' })).found).toEqual([]);
  });

  test('puts names before texts', async () => {
    const { found } = await find('培训', 400);
    const fits = found.filter((thing) => !isLast(thing)).map((thing) => fitOf(thing, ['培训']));
    expect(fits).toEqual(fits.toSorted((a, b) => b - a));
    expect(new Set(fits)).toContain(1);
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
  test.each(['鑫丰华', '（示）应急罚〔2024〕1111号', '91999900MA0000015N', '松', '2024', '鑫丰华 警示标志'])(
    'asks for few bytes before the first results: %s',
    async (query) => {
      const { find, asked } = indexOf(large);
      expect((await find(query)).found.length).toBeGreaterThan(0);
      expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(150_000);
      expect(asked.length).toBeLessThan(40);
    },
  );

  test('is the same for the same content', () => {
    const hash = (text: string): string => String(text.length);
    expect(searchFiles(large, hash, [])).toEqual(searchFiles(large, hash, []));
  });

  test('counts each register for a term of two characters', async () => {
    const { head, find } = indexOf(large);
    const { counts = [], total } = await find('丰华');
    const expected = head.kinds.map(
      (_, at) => large.filter((thing) => thing[0] === at && fitOf(thing, ['丰华']) > 0).length,
    );
    expect(counts).toEqual(expected);
    expect(total).toBe(expected.reduce((sum, count) => sum + count, 0));
  });
});

describe('the rows of a list that a query finds', () => {
  test.each([
    ['one file', small, publish(syntheticCorpus(40))],
    ['grams', large, largeCorpus],
  ] as const)('are those of the records: %s', async (_, things, corpus) => {
    const { index } = indexOf(things);
    const entries = listed(corpus, 'penalty');
    for (const query of ['鑫丰华', '丰华化工', '警示标志', '〔2024〕9', 'MA00000']) {
      const { rows, exact } = await index.within(query, 'penalty');
      const expected = [...entries.keys()].filter((row) => {
        const { party, docNumber, reason } = entries[row]!.value as Record<string, unknown> & {
          party: { name: string; uscc?: string };
        };
        const texts = [party.name, party.uscc ?? '', String(docNumber), String(reason)].map(searchKey);
        return texts.some((text) => text.includes(searchKey(query)));
      });
      if (exact) expect(rows, query).toEqual(expected);
      else expect(rows, query).toEqual(expect.arrayContaining(expected));
    }
  });

  test('things of a register stand in the order of its list', () => {
    for (const { kind } of registers(largeCorpus)) {
      const position = resultRegisters.findIndex(({ id }) => id === kind);
      const paths = large.filter((thing) => thing[0] === position).map(([, path]) => path);
      expect(paths).toEqual(listed(largeCorpus, kind).map(pageOf));
    }
  });
});

test('of what is called the same, the firm comes first', () => {
  const firm = large.findIndex(([kind]) => resultRegisters[kind]?.id === 'enterprise');
  const [kind, path, name] = large[firm]!;
  const [best] = plainSearch(large, name);
  expect([resultRegisters[kind]?.id, best]).toEqual(['enterprise', path + name]);
  expect(large.filter((thing) => thing[2] === name).length).toBeGreaterThan(1);
});

test('two letters of a name are found among codes full of letters', async () => {
  const firm = { name: '示例市3M胶粘制品有限公司', type: 'unit', legalRep: '甄示范' };
  const entry = record('penalty', { id: '2024-9', party: firm }) as unknown as Entry;
  const things = [...large, ...findables(publish(corpusOf([entry])))];
  expect((await indexOf(things).find('3m')).found[0]?.[2]).toBe(firm.name);
});

test('grams are pairs, and threes inside codes; two digits alone are single ones', () => {
  expect(gramsOf('化工厂')).toEqual(['化工', '工厂']);
  expect(gramsOf('ma15n')).toEqual(['ma1', 'a15', '15n']);
  expect(gramsOf('15号')).toEqual(['5号', '1', '5']);
  expect(gramsOf('15号', true)).toEqual(['5号', '15']);
  expect(['15号', '15', '3m'].every(isVague)).toBe(true);
  expect(['2015号', '松风', '5号'].some(isVague)).toBe(false);
  expect(gramsOf('松')).toEqual(['松']);
});

test('what was looked for is marked, whatever brackets stand in between', () => {
  const marked = (text: string, query: string) =>
    highlight(text, queryTerms(query))
      .map(({ text: piece, marked: on }) => (on ? `<${piece}>` : piece))
      .join('');
  expect(marked('（示）应急罚〔2026〕1号', '应急罚[2026]')).toBe('（示）<应急罚〔2026>〕1号');
  expect(marked('示例市松风化工有限公司', '化工 松风')).toBe('示例市<松风化工>有限公司');
  expect(marked('ＭＡ0000015N', 'a00')).toBe('Ｍ<Ａ00>00015N');
  expect(marked('无', '松')).toBe('无');
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
  expect(things.map(([, , title, , , text]) => [title, text])).toContainEqual([
    '（示）应急罚〔2026〕1号',
    '撤回公示',
  ]);
  expect(JSON.stringify(things)).not.toContain('车间');
});
