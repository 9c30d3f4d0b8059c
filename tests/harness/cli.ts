import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './folder.ts';

/** How a command ended and what it printed. */
export interface CliResult {
  /** Exit code; null when a signal ended the command. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Settings of a run; everything is optional. */
export interface CliOptions {
  /** Working folder; the project's own by default. */
  cwd?: string;
  /** Added to the environment of the test run. */
  env?: Record<string, string>;
  /** Sent to standard input, which is empty by default. */
  input?: string;
  /** Sends a signal after so many milliseconds, or as soon as something holds, to see what a killed run leaves behind. */
  kill?: { signal: NodeJS.Signals; after: number | (() => boolean) };
}

/** Runs `gongshi <args>` from the source in a process of its own and returns everything it printed. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return runProgram([join(projectRoot, 'src/cli/main.ts'), ...args], options);
}

/** Runs one of the project's files with the Node that runs the tests. */
export function runProgram(argv: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, {
      cwd: options.cwd ?? projectRoot,
      // Vitest's own variables would change how programs under test behave.
      env: { ...withoutVitest(process.env), NO_COLOR: '1', TZ: 'Asia/Shanghai', ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdin.end(options.input ?? '');
    const stopWatching = options.kill && killLater(child, options.kill);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      stopWatching?.();
      resolve({ code, signal, stdout, stderr });
    });
  });
}

function killLater(child: ChildProcess, { signal, after }: NonNullable<CliOptions['kill']>): () => void {
  const started = performance.now();
  const isTime = typeof after === 'function' ? after : () => performance.now() - started >= after;
  const watch = setInterval(() => {
    if (!isTime()) return;
    clearInterval(watch);
    child.kill(signal);
  }, 10);
  return () => clearInterval(watch);
}

function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(VITEST|TEST$|NODE_ENV$|FORCE_COLOR$|DEV$|PROD$|MODE$)/.test(name),
    ),
  );
}
