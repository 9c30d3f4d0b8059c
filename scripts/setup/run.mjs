// @ts-check
import { spawn } from 'node:child_process';

/** @type {NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command with the terminal handed over, passes signals on to it, and returns how it ended.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
export function runAttached(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      // Ctrl-C at a terminal reaches the whole process group by itself: a second one would mean "stop at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    const done = () => {
      for (const signal of forwarded) process.off(signal, forward);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      done();
      resolve({ code, signal });
    });
  });
}

/**
 * Ends this process the way another one ended: with its exit code, or by the same signal.
 *
 * @param {{ code: number | null, signal: NodeJS.Signals | null }} end
 */
export function endLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code ?? 1;
}

/**
 * Runs a tool quietly and returns its exit code (or the signal that ended it) and everything it printed. An interrupt of
 * this process ends the tool too: politely, or at once where `atOnce` says that it leaves nothing to tidy up.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, atOnce?: boolean }} options
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, output: string }>}
 */
export function runCaptured(command, args, { atOnce = false, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      child.kill(atOnce ? 'SIGKILL' : signal);
      // What the tool had started itself may hold its output open for a while longer.
      if (atOnce) child.once('exit', () => end(null, signal));
    };
    for (const signal of forwarded) process.on(signal, stop);
    const done = () => {
      for (const signal of forwarded) process.off(signal, stop);
    };
    /** @param {number | null} code @param {NodeJS.Signals | null} signal */
    const end = (code, signal) => {
      done();
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, signal, output });
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', end);
  });
}
