// @ts-check
// Completes package-lock.json after a change of dependencies: `npm run setup -- scripts/complete-lock.mjs`.
//
// Native tools come as one optional package for each platform. A registry mirror that lacks some of them makes
// `npm install` leave those out of the lockfile, and `npm ci` then refuses the lockfile everywhere. The missing entries
// are derived from the tool's own list and the platform in the package's name; they are never fetched on another platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ version?: string, optionalDependencies?: Record<string, string>, dev?: boolean, [key: string]: unknown }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile
 */

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * Reads the platform from the words of a package name, e.g. `@oxlint/binding-linux-arm-musleabihf`.
 *
 * @param {string} name
 */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(os === 'linux' && libc && { libc: [libc] }),
  };
}

/** Finds what a package gets when it asks for a name, as Node does. @param {Lockfile} lock @param {string} from @param {string} name */
function resolve(lock, from, name) {
  let at = from;
  while (at !== '') {
    const entry = lock.packages[`${at}/node_modules/${name}`];
    if (entry) return entry;
    at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '';
  }
  return lock.packages[`node_modules/${name}`];
}

/**
 * Lists the optional packages that a lockfile should name and does not.
 *
 * @param {Lockfile} lock
 * @returns {{ from: string, name: string, version: string }[]}
 */
export function missingEntries(lock) {
  return Object.entries(lock.packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => {
        const found = resolve(lock, from, name);
        return !found || (/^\d+\.\d+\.\d+[-\w.]*$/.test(version) && found.version !== version);
      })
      .map(([name, version]) => ({ from, name, version })),
  );
}

/**
 * Returns the lockfile with the missing entries added, paths sorted as npm sorts them.
 *
 * @param {Lockfile} lock
 * @returns {Lockfile}
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { from, name, version } of missingEntries(lock)) {
    const shared = `node_modules/${name}`;
    const path = packages[shared] ? `${from}/${shared}` : shared;
    packages[path] = {
      version,
      ...platformOf(name),
      ...(packages[from]?.dev && { dev: true }),
      optional: true,
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  process.stdout.write(`package-lock.json: ${missing.length} added\n`);
}
