// @ts-check
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { dropUnusableNode } from './node.mjs';
import { explainNpmFailure, freeBytes, npmCommand } from './npm.mjs';
import { runCaptured } from './run.mjs';
import { SetupError, say } from './say.mjs';

/** What must be the same for installed packages to be used again: the lockfile and the platform. @param {string} root */
function fingerprint(root) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.gongshi-setup');
}

/** @param {string} root @param {string} wanted */
function isStamped(root, wanted) {
  try {
    return readFileSync(stampFile(root), 'utf8') === wanted;
  } catch {
    return false;
  }
}

/**
 * Tells whether the packages somebody installed by hand are those of the lockfile, by comparing it with npm's own record
 * of what it put into `node_modules`.
 *
 * @param {string} root
 */
export function matchesLockfile(root) {
  try {
    const locked = readJson(join(root, 'package-lock.json')).packages;
    const installed = readJson(join(root, 'node_modules', '.package-lock.json')).packages;
    return Object.entries(locked).every(([path, entry]) => {
      if (path === '') return true;
      const here = installed[path];
      if (!here) return entry.optional && !isMeantForHere(entry);
      return (
        here.version === entry.version &&
        (!entry.integrity || here.integrity === entry.integrity) &&
        existsSync(join(root, path, 'package.json'))
      );
    });
  } catch {
    return false;
  }
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Native parts for this very platform must be there; other optional packages may rightly be absent. @param {{ os?: string[], cpu?: string[], libc?: string[] }} entry */
function isMeantForHere(entry) {
  const isMusl = existsSync('/lib/ld-musl-x86_64.so.1') || existsSync('/lib/ld-musl-aarch64.so.1');
  return (
    entry.os?.includes(process.platform) &&
    entry.cpu?.includes(process.arch) &&
    (entry.libc?.includes(isMusl ? 'musl' : 'glibc') ?? true)
  );
}

/**
 * Brings `node_modules` to what the lockfile says. Packages are installed beside it and then renamed into place, so a
 * failed or killed installation leaves the previous packages whole.
 *
 * @param {string} root
 * @returns {Promise<boolean>} whether anything was installed.
 * @throws {SetupError}
 */
export async function preparePackages(root) {
  const wanted = fingerprint(root);
  if (isStamped(root, wanted)) return false;
  return await withLock(join(root, '.cache', 'setup.lock'), async () => {
    if (isStamped(root, wanted)) return false;
    if (matchesLockfile(root)) {
      writeFileSync(stampFile(root), wanted);
      return false;
    }
    await install(root, wanted);
    return true;
  });
}

/** @param {string} root @param {string} wanted */
async function install(root, wanted) {
  const cache = join(root, '.cache');
  for (const name of readdirSync(cache)) {
    if (name.startsWith('packages-')) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const staging = join(cache, `packages-${process.pid}`);
  const clear = () => rmSync(staging, { recursive: true, force: true });
  process.on('exit', clear);
  try {
    mkdirSync(staging);
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
      if (existsSync(join(root, name))) copyFileSync(join(root, name), join(staging, name));
    }
    await runNpm(staging, Object.keys(readJson(join(root, 'package-lock.json')).packages).length - 1);
    dropUnusableNode(staging);
    writeFileSync(stampFile(staging), wanted);
    swap(root, staging);
  } finally {
    clear();
    process.off('exit', clear);
  }
}

/** @param {string} staging @param {number} count */
async function runNpm(staging, count) {
  const started = Date.now();
  const free = freeBytes(staging);
  say(`正在安装软件包（清单共 ${count} 个）……`, `installing packages (${count} listed)`);
  const waiting = setInterval(() => say('仍在下载软件包……', 'still downloading packages'), 60_000);
  try {
    const { command, args, shell } = npmCommand();
    const flags = [
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const env = npmEnvironment();
    // Everything npm does happens in the staging folder, which is thrown away.
    const result = await runCaptured(command, [...args, ...flags], {
      cwd: staging,
      env,
      shell,
      atOnce: true,
    });
    if (result.code !== 0) throw explainNpmFailure(result, free);
  } catch (error) {
    throw error instanceof SetupError ? error : explainNpmFailure(error, free);
  } finally {
    clearInterval(waiting);
  }
  const seconds = Math.max(1, Math.round((Date.now() - started) / 1000));
  say(`软件包已装好，用时 ${seconds} 秒。`, `packages installed in ${seconds} s`);
}

/** The settings of the person's npm without the traces of the `npm run` that started this. */
function npmEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^npm_(package|lifecycle|command|node_execpath)|^npm_config_(local_prefix|omit|production)$|^NODE_ENV$|^INIT_CWD$/i.test(
          name,
        ),
    ),
  );
}

/** @param {string} root @param {string} staging */
function swap(root, staging) {
  const current = join(root, 'node_modules');
  const previous = join(staging, 'previous');
  try {
    if (existsSync(current)) renameSync(current, previous);
    renameSync(join(staging, 'node_modules'), current);
  } catch (error) {
    if (existsSync(previous) && !existsSync(current)) renameSync(previous, current);
    throw new SetupError(
      'node_modules 文件夹正被占用，无法更换；请关闭编辑器和正在运行的 gongshi 命令，运行 npm ci，再重试。',
      'The node_modules folder is in use and cannot be replaced; close editors and running commands, run npm ci, and try again.',
      String(error),
    );
  }
}
