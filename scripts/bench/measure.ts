import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** A command to be measured. */
export interface Command {
  program: string;
  args: readonly string[];
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

/** What one run of a command took. */
export interface Run {
  /** Wall time. */
  seconds: number;
  /** Processor time of the command and everything it started; undefined where the system does not tell. */
  cpuSeconds?: number;
  /** Highest memory of its processes, added up; undefined where the system does not tell. */
  peakMB?: number;
}

/** A command that did not end well. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Milliseconds between looks at the memory. */
const sampleEvery = 100;

/** A process and all it has started. */
function treeOf(pid: number): number[] {
  const found = [pid];
  for (const each of found)
    try {
      for (const task of readdirSync(`/proc/${each}/task`))
        found.push(
          ...readFileSync(`/proc/${each}/task/${task}/children`, 'utf8')
            .trim()
            .split(' ')
            .filter(Boolean)
            .map(Number),
        );
    } catch {
      // It ended meanwhile.
    }
  return found;
}

/** Most memory a process has held so far, in kB. */
function memoryOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/mu.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Wraps a command so that the shell tells its processor time on channel 3. */
function timed({ program, args }: Command): [string, string[]] {
  if (process.platform === 'win32') return [program, [...args]];
  return ['sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', program, ...args]];
}

/** Reads the second line of `times`: user and system time of the children. */
function cpuOf(text: string): number | undefined {
  const numbers = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/gu)];
  if (numbers.length !== 2) return undefined;
  return numbers.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Runs a command once. Throws {@link CommandError} with the end of its output when it fails. */
export function measure(command: Command): Promise<Run> {
  return new Promise((resolve, reject) => {
    const [program, args] = timed(command);
    const began = performance.now();
    const child = spawn(program, args, {
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let said = '';
    let times = '';
    let peak = 0;
    const hear = (chunk: unknown): void => {
      said = (said + String(chunk)).slice(-4000);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.stdio[3]?.on('data', (chunk) => (times += String(chunk)));
    const timer = setInterval(() => {
      if (process.platform !== 'linux' || child.pid === undefined) return;
      peak = Math.max(
        peak,
        treeOf(child.pid).reduce((sum, pid) => sum + memoryOf(pid), 0),
      );
    }, sampleEvery);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    let seconds = 0;
    child.on('exit', () => {
      seconds = (performance.now() - began) / 1000;
      clearInterval(timer);
    });
    child.on('close', (code) => {
      if (code === 0) {
        resolve({ seconds, cpuSeconds: cpuOf(times), peakMB: peak === 0 ? undefined : peak / 1024 });
        return;
      }
      const line = [command.program, ...command.args].join(' ');
      reject(new CommandError(`${line}\nended with ${code}:\n${said}`));
    });
  });
}
