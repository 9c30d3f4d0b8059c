// Renders and writes all pages of a site whose data lies ready: `pages.ts <data> <out>`, in one thread. What other
// programs that begin with ready data are compared with; `pages.ts <content> <data> prepare` makes the data.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { openBundle } from '../../../src/cli/build/bundle.ts';
import { loadEngine } from '../../../src/cli/build/engine.ts';
import { writePages } from '../../../src/cli/build/write-pages.ts';
import { load } from '../../../src/content/load.ts';
import { addresses } from '../../../src/derive/addresses.ts';
import { publish, type PublicCorpus } from '../../../src/derive/public.ts';
import { syntheticToday } from '../synthetic/penalties.ts';

async function prepare(content: string, data: string): Promise<void> {
  const { corpus } = await load({ roots: [content], today: syntheticToday });
  writeFileSync(data, serialize(publish(corpus)));
}

async function write(data: string, out: string): Promise<void> {
  const corpus = deserialize(readFileSync(data)) as PublicCorpus;
  rmSync(out, { recursive: true, force: true });
  const { entry } = await openBundle(corpus.settings.base);
  const engine = await loadEngine(entry);
  await writePages(engine, engine.openSite({ corpus, files: [] }), addresses(corpus), { folder: out });
}

const [first = '', second = '', third] = process.argv.slice(2);
await (third === 'prepare' ? prepare(first, second) : write(first, second));
