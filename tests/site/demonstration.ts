import { join } from 'node:path';
import { createFolder, projectRoot } from '../harness/folder.ts';
import { runCli } from '../harness/cli.ts';

/** The day the demonstration site is seen on in tests. */
export const demonstrationToday = '2026-11-20';

/** Arguments that build the demonstration into a folder. */
export function demonstrationArguments(folder: string): string[] {
  return [
    'build',
    ...['--content', join(projectRoot, 'content'), '--today', demonstrationToday],
    ...['--out', join(folder, 'dist'), '--staff-out', join(folder, 'out')],
  ];
}

/** Builds the demonstration into a new folder and returns it; the caller removes it. Fails with what the build printed. */
export async function buildDemonstration(): Promise<string> {
  const folder = createFolder();
  const { code, stdout, stderr } = await runCli(demonstrationArguments(folder));
  if (code !== 0) throw new Error(`the demonstration does not build:\n${stdout}\n${stderr}`);
  return folder;
}
