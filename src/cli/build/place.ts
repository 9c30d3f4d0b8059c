import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a build writes, and what the last one left. */
export interface Stage {
  /** Folder being filled. */
  folder: string;
  /** Folder of the last output, if there is one. */
  previous?: string;
}

/** Counts what a build did to files. */
export interface Placed {
  written: number;
  kept: number;
}

const known = new Set<string>();

function ensureFolder(folder: string): void {
  if (known.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  known.add(folder);
}

function sameAs(file: string, content: string | Uint8Array): boolean {
  // Comparing sizes first spares reading most files that differ.
  const before = statSync(file, { throwIfNoEntry: false });
  if (!before?.isFile() || before.size !== Buffer.byteLength(content)) return false;
  return readFileSync(file).equals(typeof content === 'string' ? Buffer.from(content) : content);
}

/**
 * Puts an unchanged file of the last output into the stage: the same file under two names, so that nothing is copied and
 * its time of change stays. Copies where the file system knows no links.
 */
export function keepFile(stage: Stage, path: string): void {
  const target = join(stage.folder, path);
  ensureFolder(dirname(target));
  const source = join(stage.previous ?? '', path);
  try {
    linkSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(source, target);
  }
}

/** Writes a file into the stage, or keeps the last output's file where it is the same byte for byte. */
export function placeFile(stage: Stage, path: string, content: string | Uint8Array): keyof Placed {
  if (stage.previous !== undefined && sameAs(join(stage.previous, path), content)) {
    keepFile(stage, path);
    return 'kept';
  }
  const target = join(stage.folder, path);
  ensureFolder(dirname(target));
  // Two records must never write one file; a change of upper and lower case may hide that on some disks.
  writeFileSync(target, content, { flag: 'wx' });
  return 'written';
}

/** Tells a file from every other and from a later state of itself: size, time of change, number; undefined where there is none. */
export function stampOf(file: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.size} ${found.mtimeMs} ${found.ino}` : undefined;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
