import { join } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { RenderProblem } from '../../pdf/render.ts';
import type { DocumentCache } from './document-cache.ts';
import type { ReadyDocument } from './documents.ts';
import type { SiteFileInfo } from './engine.ts';
import type { PaintedFile } from './paint-file.ts';
import type { Pool } from './pool.ts';
import { runTasks } from './pool.ts';
import type { Task } from './worker.ts';

/** What came of painting documents. */
export interface PaintedSet {
  files: SiteFileInfo[];
  diagnostics: Diagnostic[];
  /** Documents painted now; the others were there from earlier builds. */
  painted: number;
}

/** Documents given to a thread at once: enough to keep it busy, few enough to share evenly. */
const perTask = 8;

function toDiagnostic(problem: RenderProblem, corpus: Corpus): Diagnostic {
  const { code, severity, message, record } = problem;
  const entry = corpus.records[record.kind as keyof Corpus['records']]?.get(record.id);
  return { code, severity, message, file: entry?.source.file ?? record.id, row: entry?.source.row };
}

interface Job extends ReadyDocument {
  key: string;
}

/** Paints documents in threads into a folder, each that is not there from an earlier build. */
export async function paintAll(
  documents: Iterable<ReadyDocument>,
  { folder, cache, pool, corpus }: { folder: string; cache: DocumentCache; pool: () => Pool; corpus: Corpus },
): Promise<PaintedSet> {
  const files: SiteFileInfo[] = [];
  const diagnostics: Diagnostic[] = [];
  let painted = 0;
  const finish = ({ path, key }: Job, file: PaintedFile): void => {
    // A document that lacks a character is not handed out.
    const faulty = file.problems.some(({ severity }) => severity === 'error');
    if (!faulty) {
      cache.place(key, join(folder, path));
      files.push({ path: `/${path}`, bytes: file.bytes, sha256: file.sha256 });
    }
    diagnostics.push(...file.problems.map((problem) => toDiagnostic(problem, corpus)));
  };

  const batches: Job[][] = [];
  function* tasks(): Generator<Task> {
    let batch: Job[] = [];
    const give = (): Task => {
      const jobs = batch;
      batches.push(jobs);
      batch = [];
      return { type: 'paint', jobs: jobs.map(({ tree, key }) => ({ tree, file: cache.fileOf(key) })) };
    };
    for (const document of documents) {
      const job = { ...document, key: cache.keyOf(document.tree) };
      const known = cache.find(job.key);
      if (known) finish(job, known);
      else batch.push(job);
      if (batch.length === perTask) yield give();
    }
    if (batch.length > 0) yield give();
  }

  const iterator = tasks();
  const first = iterator.next();
  if (!first.done) {
    await runTasks<PaintedFile[]>(pool(), chain(first.value, iterator), (results, index) => {
      for (const [at, result] of results.entries()) {
        const job = batches[index]?.[at];
        if (!job) continue;
        painted += 1;
        cache.note(job.key, result);
        finish(job, result);
      }
      batches[index] = [];
    });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, diagnostics, painted };
}

function* chain<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first;
  yield* rest;
}
