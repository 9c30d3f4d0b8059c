import { parentPort } from 'node:worker_threads';
import type { Address } from '../../derive/addresses.ts';
import type { DocumentTree } from '../../documents/tree.ts';
import type { FontSet } from '../../pdf/fonts.ts';
import type { ArrivingCorpus, CorpusHead, CorpusPiece } from './corpus-pieces.ts';
import type { Engine, SiteFileInfo } from './engine.ts';
import type { Painted } from './paint-document.ts';
import type { Stage } from './place.ts';

/** What a worker is asked to do; each is answered by `{ id, value }` or `{ id, error, system }`. */
export type Task =
  | { type: 'open'; entry: string; head: CorpusHead }
  | { type: 'records'; piece: CorpusPiece }
  | { type: 'files'; files: SiteFileInfo[] }
  | { type: 'pages'; addresses: readonly Address[]; stage: Stage }
  | { type: 'paint'; trees: DocumentTree[] };

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
    const { paintDocument } = await import('./paint-document.ts');
    fonts ??= await openProjectFonts();
    const painted: Painted[] = [];
    for (const tree of task.trees) painted.push(await paintDocument(tree, fonts));
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

/** The memory of painted documents is handed over instead of copied. */
function buffersOf(painted: readonly Painted[]): ArrayBuffer[] {
  return painted.map(({ bytes }) => bytes.buffer as ArrayBuffer);
}

function systemPart(error: unknown): { code?: string; path?: string } {
  if (!(error instanceof Error)) return {};
  const { code, path } = error as NodeJS.ErrnoException;
  return { code, path };
}

parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
  run(task).then(
    (value) =>
      parentPort?.postMessage({ id, value }, task.type === 'paint' ? buffersOf(value as Painted[]) : []),
    // Sending an error to another thread drops what the system said of it.
    (error: unknown) => parentPort?.postMessage({ id, error, system: systemPart(error) }),
  );
});
