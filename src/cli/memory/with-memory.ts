import { rmSync } from 'node:fs';
import { disk } from '../../content/walk.ts';
import { memoryFolder, openContentMemory, type ContentMemory } from './content-memory.ts';
import { DamagedMemoryError } from './values.ts';

/**
 * Does something with what is known of content from earlier runs. Where that turns out to be damaged it is forgotten, and
 * the work is done again from the content alone.
 */
export async function withMemory<T>(
  roots: readonly string[],
  work: (memory: ContentMemory | undefined) => Promise<T>,
  base: string = memoryFolder,
): Promise<T> {
  const memory = openContentMemory(roots, disk, base);
  if (!memory) return work(undefined);
  let damaged = false;
  try {
    return await work(memory);
  } catch (error) {
    if (!(error instanceof DamagedMemoryError)) throw error;
    damaged = true;
  } finally {
    memory.close();
    if (damaged) rmSync(memory.folder, { recursive: true, force: true });
  }
  return work(undefined);
}
