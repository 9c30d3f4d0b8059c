import type { Address } from '../../derive/addresses.ts';
import type { PublicCorpus } from '../../derive/public.ts';
import { headOf, piecesOf } from './corpus-pieces.ts';
import type { SiteFileInfo } from './engine.ts';
import { loadEngine } from './engine.ts';
import type { PageMemory } from './page-memory.ts';
import type { Placed, Stage } from './place.ts';
import type { Pool } from './pool.ts';
import { runTasks } from './pool.ts';
import type { WrittenPages } from './write-pages.ts';
import type { Task } from './worker.ts';
import { writePages } from './write-pages.ts';

/** Pages given to a thread at once. */
const pagesPerTask = 250;

/** Pages below which starting threads costs more than it saves. */
const worthThreads = 1500;

/** Renders every page that is not as it was, once the files beside them are known. */
export type PlacePages = (files: SiteFileInfo[]) => Promise<PlacedPages>;

/** What became of the pages. */
export interface PlacedPages extends Placed {
  /** Pages that had to be rendered to see what they are; the others were taken over unread. */
  rendered: number;
}

type PagesTask = Extract<Task, { type: 'pages' }>;

/** Hands the corpus to all threads, of which each has at most one piece on its way. */
async function handOver(corpus: PublicCorpus, threads: Pool): Promise<void> {
  for (const piece of piecesOf(corpus)) await threads.all({ type: 'records', piece });
}

/** What pages are made from and where they go. */
interface PagesInput {
  /** The corpus without whoever watches it: pages watch it themselves. */
  plain: PublicCorpus;
  /** File URL of the compiled pages. */
  entry: string;
  stage: Stage;
  memory: PageMemory;
  /** Threads, this one among them. */
  jobs: number;
  /** The others. */
  pool: () => Pool;
}

/**
 * Makes ready to render pages. For a large site nothing is known of, threads load the compiled pages while the data is
 * being written; where an earlier build is known, it is first seen what has to be rendered at all. This thread renders
 * as well: every further one needs a copy of the content and its own views.
 */
export function preparePages(all: readonly Address[], options: PagesInput): PlacePages {
  const { plain, entry, stage, memory, jobs, pool } = options;
  const isMuch = (pages: readonly Address[]): boolean => jobs > 1 && pages.length >= worthThreads;
  const open = (): Promise<void> => pool().all({ type: 'open', entry, head: headOf(plain) });
  const early = !memory.knows && isMuch(all) ? open() : undefined;
  // Awaited later; until then a failure must not count as unheard.
  early?.catch(() => undefined);
  return async (files) => {
    const engine = await loadEngine(entry);
    const site = engine.openSite({ corpus: plain, files });
    await engine.loadPages(all);
    const stale = memory.knows ? memory.keep(engine, site, all, stage) : all;
    const placed: PlacedPages = { written: 0, kept: all.length - stale.length, rendered: stale.length };
    const note = (pages: WrittenPages): void => {
      placed.written += pages.written;
      placed.kept += pages.kept;
      memory.note(pages);
    };
    const here = (pages: readonly Address[]): Promise<WrittenPages> => writePages(engine, site, pages, stage);
    const { folder, previous } = stage;
    const tasks = Array.from({ length: Math.ceil(stale.length / pagesPerTask) }, (_, index): PagesTask => ({
      type: 'pages',
      addresses: stale.slice(index * pagesPerTask, (index + 1) * pagesPerTask),
      stage: { folder, previous },
    }));
    if (!early && !isMuch(stale)) {
      for (const { addresses } of tasks) note(await here(addresses));
      return placed;
    }
    await (early ?? open());
    await handOver(plain, pool());
    await pool().all({ type: 'files', files });
    await runTasks<WrittenPages, PagesTask>(pool(), tasks, note, ({ addresses }) => here(addresses));
    return placed;
  };
}
