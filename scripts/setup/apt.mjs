// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { runCaptured } from './run.mjs';
import { lastLines } from './say.mjs';

/** Tells whether this process may install packages of Debian or its relatives. */
export function canInstall() {
  return process.getuid?.() === 0 && isDebianLike();
}

function isDebianLike() {
  try {
    return (
      /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8')) &&
      existsSync('/usr/bin/apt-get')
    );
  } catch {
    return false;
  }
}

/**
 * Installs packages of Debian.
 *
 * @param {string[]} packages
 * @returns {Promise<string | undefined>} the tool's last words when it failed.
 */
export async function install(packages) {
  const waitForOthers = ['-o', 'DPkg::Lock::Timeout=300'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { code, output } = await runCaptured('apt-get', [...waitForOthers, '-q', ...args], { env });
    if (code !== 0) return lastLines(output) || 'apt-get';
  }
  return undefined;
}
