// Renders and writes pages of a site whose data lies ready: `pages.ts <data> <out>` all of them in one thread,
// `pages.ts <data> <out> same` those that other programs are asked for, in as many threads as there are processors, as
// they do. `pages.ts <content> <data> prepare` makes the data.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { deserialize, serialize } from 'node:v8';
import { openBundle } from '../../../src/cli/build/bundle.ts';
import { loadEngine } from '../../../src/cli/build/engine.ts';
import { openPageMemory } from '../../../src/cli/build/page-memory.ts';
import { preparePages } from '../../../src/cli/build/place-pages.ts';
import { openPool, type Pool } from '../../../src/cli/build/pool.ts';
import { writePages } from '../../../src/cli/build/write-pages.ts';
import { load } from '../../../src/content/load.ts';
import { addresses, type Address } from '../../../src/derive/addresses.ts';
import { publish, type PublicCorpus } from '../../../src/derive/public.ts';
import { syntheticToday } from '../synthetic/penalties.ts';

async function prepare(content: string, data: string): Promise<void> {
  const { corpus } = await load({ roots: [content], today: syntheticToday });
  writeFileSync(data, serialize(publish(corpus)));
}

/** Pages that peers make, too: records, and their lists: complete, by year and by one more thing (peers: kind, ours: origin). */
function isShared({ page, params }: Address): boolean {
  if (page === 'penalty/by/[list]') return !/^(?:month|agency)-/u.test(params.list ?? '');
  return ['penalty/[id]', 'penalty/index', 'penalty/page/[n]'].includes(page);
}

async function writeShared(plain: PublicCorpus, entry: string, out: string): Promise<void> {
  const jobs = availableParallelism();
  let started: Pool | undefined;
  const place = preparePages(addresses(plain).filter(isShared), {
    plain,
    entry,
    stage: { folder: out },
    memory: openPageMemory(out, `${process.pid}`),
    jobs,
    pool: () => (started ??= openPool(jobs - 1)),
  });
  await place([]);
  await started?.close();
}

async function write(data: string, out: string, shared: boolean): Promise<void> {
  const corpus = deserialize(readFileSync(data)) as PublicCorpus;
  rmSync(out, { recursive: true, force: true });
  const { entry } = await openBundle(corpus.settings.base);
  if (shared) return writeShared(corpus, entry, out);
  const engine = await loadEngine(entry);
  await writePages(engine, engine.openSite({ corpus, files: [] }), addresses(corpus), { folder: out });
}

const [first = '', second = '', third] = process.argv.slice(2);
await (third === 'prepare' ? prepare(first, second) : write(first, second, third === 'same'));
