import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './measure.ts';
import { writeContent } from './synthetic/content.ts';
import { syntheticToday } from './synthetic/penalties.ts';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Base path of the measured sites: their compiled templates are then nobody else's. */
export const benchBase = '/bench/';

/** Where the measuring is done. */
export interface Workshop {
  /** Folder on disk, kept: contents, packages, projects of peers, output. */
  disk: string;
  /** Folder in memory where the system has one, removed at the end: output. */
  memory: string;
}

/** Opens the folders to work in. */
export function openWorkshop(): Workshop {
  const disk = join(projectRoot, '.cache', 'bench');
  const memory = join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), `gongshi-bench-${process.pid}`);
  mkdirSync(disk, { recursive: true });
  mkdirSync(memory, { recursive: true });
  return { disk, memory };
}

/** Removes what lies in memory. */
export function closeWorkshop({ memory }: Workshop): void {
  emptyFolder(memory);
}

/** Removes a folder with everything in it. */
export function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Forgets what earlier runs have learnt of content, so that the next one begins from nothing. */
export function forgetContent(): void {
  emptyFolder(join(projectRoot, '.cache', 'content'));
}

/** Writes synthetic content of a size and form and returns its folder. */
export function prepareContent(
  { disk }: Workshop,
  records: number,
  form: 'yaml' | 'csv',
  inspections = 0,
): string {
  const folder = join(disk, `content-${form}-${records}${inspections > 0 ? `-${inspections}` : ''}`);
  writeContent(folder, { records, inspections, form, base: benchBase });
  return folder;
}

/** A script run by the same Node as this one. */
export function node(file: string, ...args: string[]): Command {
  return {
    program: process.execPath,
    args: [...process.execArgv, file, ...args],
    cwd: projectRoot,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_NO_WARNINGS: '1' },
  };
}

/** A command of the project as its users run it. */
export function gongshi(...args: string[]): Command {
  return node(join(projectRoot, 'src/cli/main.ts'), ...args);
}

/** Arguments that name content and the day it is seen on. */
export function seen(content: string): string[] {
  return ['--content', content, '--today', syntheticToday];
}
