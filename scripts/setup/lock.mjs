// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './say.mjs';

/** A lock whose owner wrote nothing into it for this long (ms) was left by a process that died at once. */
const unsignedLockAge = 10_000;
/** A lock of another computer (shared folder) counts as forgotten after this long (ms). */
const foreignLockAge = 30 * 60_000;

/**
 * Tells whether the process that holds a lock is gone.
 *
 * @param {string} folder
 * @returns {boolean}
 */
function isForgotten(folder) {
  try {
    const age = Date.now() - statSync(folder).mtimeMs;
    const owner = readOwner(folder);
    if (!owner) return age > unsignedLockAge;
    if (owner.host !== hostname()) return age > foreignLockAge;
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    const code = errorCode(error);
    // ESRCH: no such process. ENOENT: the lock was released while looking. EPERM: it lives, and is somebody else's.
    return code === 'ESRCH' || code === 'ENOENT';
  }
}

/** @param {string} folder @returns {{ pid: number, host: string } | undefined} */
function readOwner(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {unknown} error */
function errorCode(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Moves a forgotten lock away; a lock that changed hands meanwhile is put back. @param {string} folder */
function breakLock(folder) {
  const before = readOwner(folder)?.pid;
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
  } catch {
    return;
  }
  if (readOwner(aside)?.pid === before) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, folder);
}

/** @param {string} folder @returns {boolean} */
function tryLock(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, host: hostname() }));
  return true;
}

/**
 * Runs work while holding a lock folder, waiting for another process that holds it and taking over a forgotten lock.
 *
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  let told = false;
  while (!tryLock(folder)) {
    if (isForgotten(folder)) breakLock(folder);
    else {
      if (!told) say('另一个命令正在准备，等待其完成……', 'waiting for another command to finish setting up');
      told = true;
      await sleep(200);
    }
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
