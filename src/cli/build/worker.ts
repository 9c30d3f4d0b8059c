import { parentPort } from 'node:worker_threads';
import type { Address } from '../../derive/addresses.ts';
import type { FontSet } from '../../pdf/fonts.ts';
import type { ArrivingCorpus, CorpusHead, CorpusPiece } from './corpus-pieces.ts';
import type { Engine, SiteFileInfo } from './engine.ts';
import type { PaintedFile, PaintJob } from './paint-file.ts';
import type { Stage } from './place.ts';

/** What a worker is asked to do; each is answered by `{ id, value }` or `{ id, error, system }`. */
export type Task =
  | { type: 'open'; entry: string; head: CorpusHead }
  | { type: 'records'; piece: CorpusPiece }
  | { type: 'files'; files: SiteFileInfo[] }
  | { type: 'pages'; addresses: readonly Address[]; stage: Stage }
  | { type: 'paint'; jobs: PaintJob[] };

interface Opened {
  engine: Engine;
  arriving: ArrivingCorpus;
  /** Once the files beside the pages are known. */
  site?: unknown;
}

let opened: Opened | undefined;
let fonts: FontSet | undefined;

/** What pages need and what documents need is loaded when it is first asked for: a thread that paints needs no pages. */
async function run(task: Task): Promise<unknown> {
  if (task.type === 'open') {
    const { loadEngine } = await import('./engine.ts');
    const { receiveCorpus } = await import('./corpus-pieces.ts');
    opened = { engine: await loadEngine(task.entry), arriving: receiveCorpus(task.head) };
    return undefined;
  }
  if (task.type === 'records') {
    opened?.arriving.take(task.piece);
    return undefined;
  }
  if (task.type === 'files') {
    const { files } = task;
    if (opened) opened.site = opened.engine.openSite({ corpus: opened.arriving.corpus, files });
    return undefined;
  }
  if (task.type === 'paint') {
    const { paintFile } = await import('./paint-file.ts');
    fonts ??= await openProjectFonts();
    const painted: PaintedFile[] = [];
    for (const job of task.jobs) painted.push(await paintFile(job, fonts));
    return painted;
  }
  if (!opened?.site) throw new Error('the site has not been opened in this worker');
  const { writePages } = await import('./write-pages.ts');
  return writePages(opened.engine, opened.site, task.addresses, task.stage);
}

async function openProjectFonts(): Promise<FontSet> {
  const { openFonts } = await import('../../pdf/fonts.ts');
  const { deflate, loadFonts } = await import('../load-fonts.ts');
  return openFonts(loadFonts(), { deflate });
}

function systemPart(error: unknown): { code?: string; path?: string } {
  if (!(error instanceof Error)) return {};
  const { code, path } = error as NodeJS.ErrnoException;
  return { code, path };
}

parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
  run(task).then(
    (value) => parentPort?.postMessage({ id, value }),
    // Sending an error to another thread drops what the system said of it.
    (error: unknown) => parentPort?.postMessage({ id, error, system: systemPart(error) }),
  );
});
