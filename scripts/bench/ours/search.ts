// The search index over synthetic penalties: its size, and what queries ask for and take. `search.ts <records>`.
import { searchFiles } from '../../../src/export/search/shards.ts';
import { resultRegisters } from '../../../src/export/search/documents.ts';
import { openIndex } from '../../../src/export/search/find.ts';
import type { Found } from '../../../src/export/search/found.ts';
import type { Head } from '../../../src/export/search/shards.ts';
import { syntheticPenalties, type FileRecord } from '../synthetic/penalties.ts';

const records = Number(process.argv[2] ?? 100_000);

function foundOf(record: FileRecord): Found {
  const party = record.party as { name: string; uscc?: string };
  const text = typeof record.reason === 'string' ? record.reason : '';
  return [
    0,
    `/penalty/${String(record.id)}.html`,
    party.name,
    String(record.docNumber),
    String(record.decidedOn),
    text,
    ...(party.uscc ? [party.uscc] : []),
  ];
}

/** Says what a query costs with nothing known, as for the first keystroke of a reader. */
async function measure(
  head: Head,
  files: ReadonlyMap<string, string | Uint8Array>,
  query: string,
): Promise<string> {
  const asked: number[] = [Buffer.byteLength(files.get('/search/index.json') ?? '')];
  const read = (name: string): string | Uint8Array => {
    const content = files.get(`/search/${name}`) ?? '';
    asked.push(Buffer.byteLength(content));
    return content;
  };
  const { find } = openIndex(head, {
    json: async (name) => JSON.parse(String(read(name))),
    bytes: async (name) => read(name) as Uint8Array,
  });
  const before = performance.now();
  const { found, total } = await find({ query });
  const took = performance.now() - before;
  const bytes = asked.reduce((sum, each) => sum + each, 0);
  return `${query.padEnd(24)} ${String(found.length).padStart(3)} of ${String(total ?? '?').padStart(6)}  ${String(asked.length).padStart(3)} files ${(bytes / 1000).toFixed(0).padStart(4)} kB ${took.toFixed(1).padStart(6)} ms`;
}

const made = syntheticPenalties(records, 1).toSorted((a, b) =>
  String(a.decidedOn) < String(b.decidedOn) ? 1 : -1,
);
const things = made.map(foundOf);
const before = performance.now();
const list = searchFiles(things, (text) => String(text.length), resultRegisters);
const took = performance.now() - before;
const files = new Map(list.map(({ path, content }) => [path, content]));
const bytes = list.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
const head = JSON.parse(String(files.get('/search/index.json'))) as Head;
const largest = (part: string): number =>
  Math.max(
    0,
    ...list.filter(({ path }) => path.includes(part)).map(({ content }) => Buffer.byteLength(content)),
  );
const lines = [
  `${records} records: ${list.length} files, ${(bytes / 1e6).toFixed(1)} MB, made in ${(took / 1000).toFixed(2)} s`,
  `head ${Buffer.byteLength(String(files.get('/search/index.json')))} B, ${head.gramFiles} files of grams (largest ${largest('grams-')} B), ${head.common.length} often (largest ${largest('often-')} B), largest of things ${largest('found-')} B`,
];
const some = things[Math.floor(things.length / 3)]!;
const [, , name, number, , text, code = ''] = some;
const queries = [
  name,
  name.slice(3, 5),
  name.slice(4, 8),
  name.slice(-6, -2),
  '有限公司',
  '示例市',
  name.slice(3, 4),
  number,
  number.replace('〔', '[').replace('〕', '] ').replace('（', '(').replace('）', ')'),
  number.replaceAll(/[〔〕（）]/gu, ''),
  number.slice(-5),
  code,
  code.slice(-7),
  code.slice(4, 9),
  '999900',
  '12',
  text,
  text.slice(3, 9),
  `${name.slice(3, 5)} ${text.slice(0, 4)}`,
  '蓬莱仙山',
];
for (const query of queries) lines.push(await measure(head, files, query));
process.stdout.write(`${lines.join('\n')}\n`);
