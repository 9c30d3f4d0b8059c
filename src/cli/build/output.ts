import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Stage } from './place.ts';

/*
 * Output appears whole or not at all. A build fills `<out>.new-<pid>-<random>` beside the output folder and at the end
 * renames twice: `<out>` to `<out>.old-<pid>-<random>`, then the new folder to `<out>`. Both are on one disk and take
 * microseconds. A process killed between the two leaves no `<out>`; the next command finds the old folder and puts it back.
 * Plain Node has no call that swaps two folders at once, and a symbolic link in the place of `<out>` is not understood
 * by every tool that uploads a folder.
 */

/** File that marks a folder as made by this program: only such a folder is ever replaced. */
export const markFile = 'gongshi.json';

/** An output folder that holds something else. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError';
  readonly folder: string;
  constructor(folder: string) {
    super(
      `输出文件夹 ${folder} 不是空的，也不是本程序生成的，不予替换；请换一个文件夹 · The output folder is not empty and was not made by this program; choose another`,
    );
    this.folder = folder;
  }
}

interface Leftover {
  path: string;
  state: 'new' | 'old';
  pid: number;
}

function leftovers(out: string): Leftover[] {
  const folder = dirname(out);
  if (!existsSync(folder)) return [];
  const pattern = /^\.(new|old)-(\d+)-[0-9a-f]+$/u;
  return readdirSync(folder).flatMap((name) => {
    if (!name.startsWith(basename(out))) return [];
    const match = pattern.exec(name.slice(basename(out).length));
    return match
      ? [{ path: join(folder, name), state: match[1] as 'new' | 'old', pid: Number(match[2]) }]
      : [];
  });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Puts back an output whose replacement was interrupted and removes what killed builds left. Returns whether it had to put back. */
export function recoverOutput(out: string): boolean {
  const target = resolve(out);
  const left = leftovers(target);
  // Process numbers are used again, so a missing output counts for more than a process that seems to be at work.
  const old = left.find(({ state, path }) => state === 'old' && existsSync(join(path, markFile)));
  const putBack = old !== undefined && !existsSync(target);
  if (putBack) renameSync(old.path, target);
  for (const { path } of left.filter(({ pid }) => !isRunning(pid)))
    rmSync(path, { recursive: true, force: true });
  return putBack;
}

/** An output being made. */
export interface Output extends Stage {
  /** Puts the finished folder into its place. The old one is gone afterwards. */
  publish(): void;
  /** Removes what was made; the last output stays as it was. */
  abandon(): void;
}

function refuseForeign(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new ForeignFolderError(target);
  if (readdirSync(target).length > 0 && !existsSync(join(target, markFile)))
    throw new ForeignFolderError(target);
}

/** Begins an output beside the folder it will become. Throws {@link ForeignFolderError} when that folder is not ours. */
export function beginOutput(out: string): Output {
  const target = resolve(out);
  refuseForeign(target);
  recoverOutput(target);
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const folder = `${target}.new-${suffix}`;
  mkdirSync(folder, { recursive: true });
  const previous = existsSync(join(target, markFile)) ? target : undefined;
  return {
    folder,
    previous,
    publish() {
      const old = `${target}.old-${suffix}`;
      if (existsSync(target)) renameSync(target, old);
      renameSync(folder, target);
      rmSync(old, { recursive: true, force: true });
    },
    abandon() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Text of the file that marks an output; the same for the same content. */
export function markText(about: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ generator: 'gongshi', ...about }, null, 1)}\n`;
}

/** Reads the mark of an output, if there is one. */
export function readMark(out: string): Record<string, unknown> | undefined {
  const file = join(out, markFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : undefined;
}
