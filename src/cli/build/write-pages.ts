import type { Address } from '../../derive/addresses.ts';
import { fileOf } from '../../derive/paths.ts';
import type { Engine } from './engine.ts';
import type { Placed, Stage } from './place.ts';
import { placeFile } from './place.ts';

/** Renders pages one after the other and writes each that differs from the last output. Errors name the address. */
export async function writePages(
  engine: Engine,
  site: unknown,
  addresses: readonly Address[],
  stage: Stage,
): Promise<Placed> {
  const placed: Placed = { written: 0, kept: 0 };
  for (const address of addresses) {
    let html: string;
    try {
      html = await engine.renderPage(address, site);
    } catch (error) {
      throw new Error(
        `页面 ${address.path} 无法生成 · the page cannot be made: ${String((error as Error).message)}`,
        {
          cause: error,
        },
      );
    }
    placed[placeFile(stage, fileOf(address.path), html)] += 1;
  }
  return placed;
}
