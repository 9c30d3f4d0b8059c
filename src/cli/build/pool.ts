import { Worker } from 'node:worker_threads';
import type { Task } from './worker.ts';

/** Threads that render pages and paint documents. */
export interface Pool {
  /** Threads, at least one. */
  size: number;
  /** Gives a task to the thread that has waited longest. */
  run<T>(task: Task): Promise<T>;
  /** Gives a task to every thread. */
  all(task: Task): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
}

interface Answer {
  id: number;
  value?: never;
  error?: unknown;
  system?: { code?: string; path?: string };
}

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

function startThread(): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    // Rendering makes much that is short-lived: room for it spares a fifth of the time.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  const waiting = new Map<number, Waiting>();
  worker.on('message', ({ id, value, error, system }: Answer) => {
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) answer?.resolve(value as never);
    else answer?.reject(error instanceof Error ? Object.assign(error, system) : error);
  });
  const fail = (error: unknown): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a worker ended with code ${code}`)));
  return { worker, waiting };
}

/** Starts threads. They live until the pool is closed. */
export function openPool(size: number): Pool {
  const threads = Array.from({ length: Math.max(1, size) }, startThread);
  let next = 0;
  function send<T>(thread: Thread, task: Task): Promise<T> {
    const id = (next += 1);
    return new Promise<T>((resolve, reject) => {
      thread.waiting.set(id, { resolve: resolve as (value: never) => void, reject });
      thread.worker.postMessage({ id, task });
    });
  }
  return {
    size: threads.length,
    run<T>(task: Task): Promise<T> {
      const idle = threads.reduce((best, each) => (each.waiting.size < best.waiting.size ? each : best));
      return send<T>(idle, task);
    },
    async all(task) {
      await Promise.all(threads.map((thread) => send(thread, task)));
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Lets the threads load what painting needs while other work goes on here. */
export function warmForPainting(pool: Pool): void {
  // A failure shows again, with its reason, at the first real task.
  pool.all({ type: 'paint', jobs: [] }).catch(() => undefined);
}

/** Lets what other threads have answered be heard. */
const listen = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Runs tasks so that each thread always has one in hand and one waiting, and no more lie in memory. `done` receives each
 * result with the position of its task, as they come. With `here` this thread takes its share of them.
 */
export async function runTasks<T, Given extends Task = Task>(
  pool: Pool,
  tasks: Iterable<Given>,
  done: (result: T, index: number) => void,
  here?: (task: Given) => Promise<T>,
): Promise<void> {
  const iterator = tasks[Symbol.iterator]();
  let index = 0;
  const failures: unknown[] = [];
  const lane = async (run: (task: Given) => Promise<T>): Promise<void> => {
    try {
      for (let step = iterator.next(); !step.done && failures.length === 0; step = iterator.next()) {
        const at = index;
        index += 1;
        done(await run(step.value), at);
      }
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  const there = Array.from({ length: pool.size * 2 }, () => lane((task) => pool.run<T>(task)));
  const own = async (task: Given): Promise<T> => {
    const result = await here!(task);
    await listen();
    return result;
  };
  await Promise.all(here ? [...there, lane(own)] : there);
}
