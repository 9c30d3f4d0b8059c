import { append } from '../../base/append.ts';
import type { Address } from '../../derive/addresses.ts';
import { addresses, addressesByPath } from '../../derive/addresses.ts';
import type { PublicCorpus } from '../../derive/public.ts';
import type { SiteFileInfo } from './engine.ts';
import { loadEngine } from './engine.ts';
import type { PageMemory } from './page-memory.ts';
import type { Placed, Stage } from './place.ts';
import type { Pool } from './pool.ts';
import { runTasks } from './pool.ts';
import type { WrittenPages } from './write-pages.ts';
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

async function writeInThreads(all: readonly Address[], stage: Stage, threads: Pool): Promise<WrittenPages> {
  const pages: WrittenPages = { written: 0, kept: 0, notes: [] };
  const { folder, previous } = stage;
  const tasks = Array.from({ length: Math.ceil(all.length / pagesPerTask) }, (_, index) => ({
    type: 'pages' as const,
    addresses: all.slice(index * pagesPerTask, (index + 1) * pagesPerTask),
    stage: { folder, previous },
  }));
  await runTasks<WrittenPages>(threads, tasks, ({ written, kept, notes }) => {
    pages.written += written;
    pages.kept += kept;
    append(pages.notes, notes);
  });
  return pages;
}

/** What pages are made from and where they go. */
interface PagesInput {
  /** The corpus without whoever watches it: pages watch it themselves. */
  plain: PublicCorpus;
  /** File URL of the compiled pages. */
  entry: string;
  stage: Stage;
  memory: PageMemory;
  /** Threads. One is none: pages are then rendered here, where no further copy of the content is needed. */
  jobs: number;
  pool: () => Pool;
}

/**
 * Makes ready to render pages. Of a large site nothing is known of, threads load the content while the data is being
 * written; where an earlier build is known, it is first seen what has to be rendered at all.
 */
export function preparePages(corpus: PublicCorpus, options: PagesInput): PlacePages {
  const { plain, entry, stage, memory, jobs, pool } = options;
  const isMuch = (pages: readonly Address[]): boolean => jobs > 1 && pages.length >= worthThreads;
  const all = addresses(corpus);
  const open = async (): Promise<void> => pool().all({ type: 'open', entry, corpus: plain });
  const early = !memory.knows && isMuch(all) ? open() : undefined;
  // Awaited later; until then a failure must not count as unheard.
  early?.catch(() => undefined);
  return async (files) => {
    let stale = all;
    let pages: WrittenPages;
    if (!early) {
      const engine = await loadEngine(entry);
      const site = engine.openSite({ corpus: plain, files });
      await engine.loadPages(all);
      stale = memory.keep(engine, site, all, stage);
      if (!isMuch(stale)) pages = await writePages(engine, site, stale, stage);
    }
    if (early || isMuch(stale)) {
      await (early ?? open());
      await pool().all({ type: 'files', files });
      pages = await writeInThreads(stale, stage, pool());
    }
    const { written, kept, notes } = pages!;
    memory.note(notes, addressesByPath(corpus));
    return { written, kept: kept + all.length - stale.length, rendered: stale.length };
  };
}
