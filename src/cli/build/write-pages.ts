import { join } from 'node:path';
import type { Address } from '../../derive/addresses.ts';
import { fileOf } from '../../derive/paths.ts';
import type { Engine } from './engine.ts';
import type { Placed, Stage } from './place.ts';
import { placeFile, stampOf } from './place.ts';

/** What a page that lies in the output was made from. */
export interface PageNote {
  /** Of the page. */
  path: string;
  /** Names of everything read. */
  reads: string[];
  /** Marks of their values; undefined where one has none, so that the page is made each time. */
  marks?: string;
  /** Tells the file from every other: size, time, number. */
  stamp: string;
}

/** Pages that were written or kept, each with what it was made from. */
export interface WrittenPages extends Placed {
  notes: PageNote[];
}

/** Renders pages one after the other and writes each that differs from the last output. Errors name the address. */
export async function writePages(
  engine: Engine,
  site: unknown,
  addresses: readonly Address[],
  stage: Stage,
): Promise<WrittenPages> {
  const pages: WrittenPages = { written: 0, kept: 0, notes: [] };
  for (const address of addresses) {
    let page: Awaited<ReturnType<Engine['renderNoting']>>;
    try {
      page = await engine.renderNoting(address, site);
    } catch (error) {
      throw new Error(
        `页面 ${address.path} 无法生成 · the page cannot be made: ${String((error as Error).message)}`,
        {
          cause: error,
        },
      );
    }
    const { html, reads, marks } = page;
    const file = fileOf(address.path);
    pages[placeFile(stage, file, html)] += 1;
    pages.notes.push({ path: address.path, reads, marks, stamp: stampOf(join(stage.folder, file)) ?? '' });
  }
  return pages;
}
