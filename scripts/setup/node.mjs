// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SetupError } from './say.mjs';

/** The first releases that run TypeScript files as they are, by major version. */
const firstMinor = new Map([
  [22, 18],
  [23, 6],
]);

/**
 * Tells whether a Node version runs TypeScript files as they are.
 *
 * @param {string} version e.g. `22.18.0`
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || minor >= (firstMinor.get(major) ?? Infinity);
}

/**
 * Finds the Node that comes with the packages, where the platform has one.
 *
 * @param {string} root The folder from which packages are resolved.
 * @returns {string | undefined} Path of the program.
 */
export function findPackagedNode(root) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
    const program = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Chooses the Node that runs the project: the packaged one, otherwise the one running now if it is new enough.
 *
 * @param {string} root
 * @returns {{ program: string, flags: string[] }}
 * @throws {SetupError} when neither will do.
 */
export function chooseNode(root) {
  const packaged = findPackagedNode(root);
  if (packaged && !isUnusable(packaged)) return { program: packaged, flags: [] };
  const version = process.versions.node;
  if (!runsTypeScript(version)) {
    throw new SetupError(
      `本机没有随项目提供的 Node，自带的 Node 为 ${version}，应为 22.18 或以上；请从 https://nodejs.org 安装 Node 24 后重试。`,
      `No Node comes with the project for ${process.platform}-${process.arch}, and the host's is ${version}; please install Node 24.`,
    );
  }
  return { program: process.execPath, flags: ['--disable-warning=ExperimentalWarning'] };
}

/** A musl system (Alpine) is given the glibc program and cannot start it. @param {string} program */
function isUnusable(program) {
  const musl = process.platform === 'linux' && existsSync(`/lib/ld-musl-${muslArch()}.so.1`);
  return musl && spawnSync(program, ['--version']).status !== 0;
}

function muslArch() {
  return process.arch === 'arm64' ? 'aarch64' : 'x86_64';
}

/**
 * Removes the `node` command of freshly installed packages where it cannot start, so that `npm run` finds the host's.
 *
 * @param {string} folder The folder that holds `node_modules`.
 */
export function dropUnusableNode(folder) {
  const packaged = findPackagedNode(folder);
  if (!packaged || spawnSync(packaged, ['--version']).status === 0) return;
  for (const name of ['node', 'node.cmd', 'node.ps1']) {
    rmSync(join(folder, 'node_modules', '.bin', name), { force: true });
  }
}
