import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

const cache = join(projectRoot, '.cache');

/** What the pages are compiled from; the content is not among it. */
const sources = [
  'src/base',
  'src/model',
  'src/derive',
  'src/documents',
  'src/export',
  'src/site',
  'src/content',
];
const single = ['astro.config.mjs', 'package-lock.json', 'package.json'];

/** The compiled pages. */
export interface Bundle {
  /** File URL of the module with `renderPage` and `openSite`. */
  entry: string;
  /** Folder with stylesheet and scripts, to be copied into the output. */
  client: string;
  /** Changes with the code. */
  key: string;
  /** False when an earlier build had compiled them. */
  fresh: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Hash over everything the compiled pages depend on, and the base path that is compiled in. */
export function bundleKey(base: string): string {
  const hash = createHash('sha256').update(base).update(process.version);
  const isPresent = (path: string): boolean => existsSync(join(projectRoot, path));
  // An installed package has no lockfile; its version stands for it.
  const files = single.filter(isPresent).map((name) => join(projectRoot, name));
  for (const file of [...sources.filter(isPresent).flatMap(filesBelow), ...files])
    hash.update(file.slice(projectRoot.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Keeps the newest few compiled versions; older ones are not needed any more. */
function removeOld(keep: number): void {
  const bundles = readdirSync(cache)
    .filter((name) => /^site-[0-9a-f]{16}$/u.test(name))
    .map((name) => ({ path: join(cache, name), at: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of bundles.slice(keep)) rmSync(path, { recursive: true, force: true });
}

/**
 * Variables that decide how pages are compiled. Astro takes `DEV`, `PROD` and the like from the shell when it has them;
 * here pages are always compiled for publishing.
 */
const environment: Readonly<Record<string, string | undefined>> = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  DEV: undefined,
  PROD: undefined,
  MODE: undefined,
  SSR: undefined,
  BASE_URL: undefined,
  SITE: undefined,
};

/**
 * Compiles in a process of its own: the compilers take half a gigabyte, which a process does not give back while the records
 * of a large site lie beside it.
 */
async function compile(base: string, folder: string): Promise<void> {
  const script = fileURLToPath(new URL('compile-pages.mjs', import.meta.url));
  // The public folder belongs to the content: the build copies it itself.
  const about = [projectRoot, base, folder, join(cache, 'nothing')];
  const child = spawn(process.execPath, [...process.execArgv, script, ...about], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`pages could not be compiled:\n${said.trim()}`);
}

const listFile = 'files.json';

function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hashes = files.map((entry): [string, string] => {
    const file = join(entry.parentPath, entry.name);
    return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
  });
  return Object.fromEntries(hashes.filter(([path]) => path !== listFile).sort());
}

/** Writes down the hash of every file of compiled pages, in their folder. */
export function sealBundle(folder: string): void {
  writeFileSync(join(folder, listFile), JSON.stringify(hashesOf(folder)));
}

/** Whether compiled pages are there with every file as it was when they were sealed. */
export function isWhole(folder: string): boolean {
  const list = join(folder, listFile);
  if (!existsSync(list)) return false;
  return readFileSync(list, 'utf8') === JSON.stringify(hashesOf(folder));
}

/** Compiles pages and components, unless this version of them has been compiled before. Content plays no part. */
export async function openBundle(base: string): Promise<Bundle> {
  const key = bundleKey(base);
  const folder = join(cache, `site-${key}`);
  const fresh = !isWhole(folder);
  if (fresh) {
    const making = `${folder}.${process.pid}-${randomBytes(4).toString('hex')}`;
    try {
      await compile(base, making);
      sealBundle(making);
      rmSync(folder, { recursive: true, force: true });
      renameSync(making, folder);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
    removeOld(4);
  } else {
    const now = new Date();
    utimesSync(folder, now, now);
  }
  return {
    entry: pathToFileURL(join(folder, 'server', 'entry.mjs')).href,
    client: join(folder, 'client'),
    key,
    fresh,
  };
}
