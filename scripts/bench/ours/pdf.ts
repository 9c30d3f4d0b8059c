// Makes all decisions of a content folder: `pdf.ts <content> <out> <workers>`. One worker: in this thread, else in the
// threads of the build. Fails when a document cannot be made.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fillDocuments, staffDocuments, type ReadyDocument } from '../../../src/cli/build/documents.ts';
import { paintFile, type PaintedFile } from '../../../src/cli/build/paint-file.ts';
import { openPool, runTasks, warmForPainting, type Pool } from '../../../src/cli/build/pool.ts';
import type { Task } from '../../../src/cli/build/worker.ts';
import { deflate, loadFonts } from '../../../src/cli/load-fonts.ts';
import { loadTemplates } from '../../../src/cli/load-templates.ts';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { load } from '../../../src/content/load.ts';
import { openFonts } from '../../../src/pdf/fonts.ts';
import { syntheticToday } from '../synthetic/penalties.ts';

const [content = '', out = '', workers = '1'] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const pool = workers === '1' ? undefined : openPool(Number(workers));
if (pool) warmForPainting(pool);
const { corpus } = await load({ roots: [content], today: syntheticToday });
const problems: Diagnostic[] = [];
const decisions = staffDocuments(corpus).filter(({ kind }) => kind === 'decision-unit');
const documents = fillDocuments(decisions, corpus, loadTemplates(), problems);
const fileOf = (path: string): string => join(out, path.replaceAll('/', '-'));

/** Documents given to a thread at once, as in the build. */
const perTask = 8;

async function inThisThread(): Promise<void> {
  const fonts = openFonts(loadFonts(), { deflate });
  for (const { path, tree } of documents) await paintFile({ tree, file: fileOf(path) }, fonts);
}

async function inThreads(threads: Pool): Promise<void> {
  function* tasks(): Generator<Task> {
    let batch: ReadyDocument[] = [];
    const give = (): Task => {
      const jobs = batch.map(({ tree, path }) => ({ tree, file: fileOf(path) }));
      batch = [];
      return { type: 'paint', jobs };
    };
    for (const document of documents) if (batch.push(document) === perTask) yield give();
    if (batch.length > 0) yield give();
  }
  await runTasks<PaintedFile[]>(threads, tasks(), () => undefined);
  await threads.close();
}

await (pool ? inThreads(pool) : inThisThread());
if (problems.length > 0) throw new Error(`${problems[0]!.message.zh} · ${problems[0]!.message.en}`);
