import { join } from 'node:path';
import type { Address } from '../../derive/addresses.ts';
import { fileOf } from '../../derive/paths.ts';
import { markOf } from '../memory/values.ts';
import type { Engine } from './engine.ts';
import type { Placed, Stage } from './place.ts';
import { listNames } from './name-list.ts';
import { placeFile, stampOf } from './place.ts';

/** What a page that lies in the output was made from. */
export interface PageNote {
  /** Of the page. */
  path: string;
  /** Stands for the address: another page may come to lie at the same path. */
  address: string;
  /** Everything read, as positions in a list of names. */
  reads: number[];
  /** Tells the file from every other: size, time, number. */
  stamp: string;
}

/** Pages that were written or kept, each with what it was made from. */
export interface WrittenPages extends Placed {
  notes: PageNote[];
  /** Names of what was read: many pages read the same. */
  names: string[];
  /** Stand for the values; undefined where nothing can be said of one: what read it is made each time. */
  marks: (string | undefined)[];
}

/** Stands for an address. */
export const markOfAddress = (address: Address): string => markOf(JSON.stringify(address));

/** Renders pages one after the other and writes each that differs from the last output. Errors name the address. */
export async function writePages(
  engine: Engine,
  site: unknown,
  addresses: readonly Address[],
  stage: Stage,
): Promise<WrittenPages> {
  const pages: WrittenPages = { written: 0, kept: 0, notes: [], names: [], marks: [] };
  const { names, marks } = pages;
  const position = listNames(names);
  const positionOf = (name: string): number => {
    const at = position(name);
    if (at === marks.length) marks.push(engine.markOf(site, name));
    return at;
  };
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
    const { html, reads } = page;
    const file = fileOf(address.path);
    pages[placeFile(stage, file, html)] += 1;
    pages.notes.push({
      path: address.path,
      address: markOfAddress(address),
      reads: reads.map(positionOf),
      stamp: stampOf(join(stage.folder, file)) ?? '',
    });
  }
  return pages;
}
