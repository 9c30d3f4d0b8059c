import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Stage } from './place.ts';
import { placeFile } from './place.ts';

/*
 * Output appears whole or not at all. A build fills `<out>.new-<pid>-<random>` beside the output folder and at the end
 * renames twice: `<out>` to `<out>.old-<pid>-<random>`, then the new folder to `<out>`. Both are on one disk and take
 * microseconds. A process killed between the two leaves no `<out>`; the next command finds the old folder and puts it back.
 * Plain Node has no call that swaps two folders at once, and a symbolic link in the place of `<out>` is not understood
 * by every tool that uploads a folder.
 */

/** File that marks a folder as made by this program: only such a folder is ever replaced. */
export const markFile = 'gongshi.json';

/** Why a folder is not replaced. */
export type Foreignness =
  /** It is no folder, or not one this program made. */
  | 'unmarked'
  /** It is a link to nothing. */
  | 'dangling'
  /** It is ours, with more in it than was written. */
  | 'additions';

/** An output folder that holds something else; nothing in it was touched. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError';
  readonly folder: string;
  readonly why: Foreignness;
  /** Names directly in the folder that are not from a build. */
  readonly additions: readonly string[];
  constructor(folder: string, why: Foreignness, additions: readonly string[] = []) {
    super(`the output folder ${folder} is not replaced: ${[why, ...additions].join(' ')}`);
    this.folder = folder;
    this.why = why;
    this.additions = additions;
  }
}

/** Follows a link in the place of an output: the folder it leads to is replaced, the link stays. */
export function outputPlace(out: string): string {
  const whole = resolve(out);
  if (!lstatSync(whole, { throwIfNoEntry: false })?.isSymbolicLink()) return whole;
  return existsSync(whole) ? realpathSync(whole) : resolve(dirname(whole), readlinkSync(whole));
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
  const target = outputPlace(out);
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

/** What file managers leave in every folder they show. */
const debris: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

function refuseForeign(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new ForeignFolderError(target, 'unmarked');
  const present = readdirSync(target).filter((name) => !debris.has(name));
  if (present.length === 0) return;
  const entries = readMark(target)?.entries;
  if (!Array.isArray(entries)) throw new ForeignFolderError(target, 'unmarked');
  const ours = new Set<unknown>([...entries, markFile]);
  const additions = present.filter((name) => !ours.has(name)).sort();
  if (additions.length > 0) throw new ForeignFolderError(target, 'additions', additions);
}

/** Begins an output beside the folder it will become. Throws {@link ForeignFolderError} when that folder is not ours. */
export function beginOutput(out: string): Output {
  const target = outputPlace(out);
  recoverOutput(out);
  if (target !== resolve(out) && !existsSync(target)) throw new ForeignFolderError(resolve(out), 'dangling');
  refuseForeign(target);
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const folder = `${target}.new-${suffix}`;
  mkdirSync(folder, { recursive: true });
  const previous = existsSync(join(target, markFile)) ? target : undefined;
  return {
    folder,
    previous,
    publish() {
      // Something may have been put there while the build ran.
      refuseForeign(target);
      const old = `${target}.old-${suffix}`;
      const replaces = existsSync(target);
      if (replaces) renameSync(target, old);
      try {
        renameSync(folder, target);
      } catch (error) {
        if (replaces) renameSync(old, target);
        throw error;
      }
      rmSync(old, { recursive: true, force: true });
    },
    abandon() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Marks a finished output, with the names directly in it; the same for the same content. */
export function placeMark(stage: Stage, about: Readonly<Record<string, unknown>>): void {
  const entries = readdirSync(stage.folder).sort();
  placeFile(stage, markFile, `${JSON.stringify({ generator: 'gongshi', ...about, entries }, null, 1)}\n`);
}

/** Reads the mark of an output, if there is one and it is this program's. */
export function readMark(out: string): Record<string, unknown> | undefined {
  const file = join(out, markFile);
  if (!existsSync(file)) return undefined;
  try {
    const mark: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isOurs =
      typeof mark === 'object' && mark !== null && 'generator' in mark && mark.generator === 'gongshi';
    return isOurs ? (mark as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
