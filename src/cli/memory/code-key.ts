import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/bundle.ts';

function filesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Hash over the code in some folders of the project, its packages and the Node that runs it: changes with the program. */
export function codeKey(folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  // An installed package has no lockfile; its manifest stands for the libraries' versions.
  const single = ['package.json', 'package-lock.json']
    .map((name) => join(projectRoot, name))
    .filter(existsSync);
  for (const file of [...folders.flatMap(filesBelow), ...single])
    hash.update(file.slice(projectRoot.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
