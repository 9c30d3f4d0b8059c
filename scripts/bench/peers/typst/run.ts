// Sets decisions with Typst: `run.ts <packages> <decisions.json> <fonts> <out> <workers>`. One compiler a thread, fonts opened once.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { PlainDecision } from '../documents.ts';

/** The part of the compiler that is used. */
interface Compiler {
  pdf(by: { mainFilePath: string; inputs: Record<string, string> }): Uint8Array;
  evictCache(age: number): void;
}
interface Typst {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): Compiler;
  };
}

const [packages, decisions, fonts, out, workers] = (
  isMainThread ? process.argv.slice(2) : workerData.args
) as string[];
const count = Number(workers);

function setShare(share: number): void {
  const { NodeCompiler } = createRequire(join(packages!, 'package.json'))(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as Typst;
  const here = fileURLToPath(new URL('.', import.meta.url));
  const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [fonts!] }] });
  const all = JSON.parse(readFileSync(decisions!, 'utf8')) as PlainDecision[];
  for (const [index, decision] of all.entries()) {
    if (index % count !== share) continue;
    const bytes = compiler.pdf({
      mainFilePath: join(here, 'decision.typ'),
      inputs: { decision: JSON.stringify(decision) },
    });
    writeFileSync(join(out!, `${decision.id}.pdf`), bytes);
    // What its guide advises for many documents in one process.
    if (index % 10 === 9) compiler.evictCache(10);
  }
}

if (!isMainThread) setShare(workerData.share as number);
else {
  mkdirSync(out!, { recursive: true });
  if (count === 1) setShare(0);
  else
    for (let share = 0; share < count; share += 1)
      new Worker(new URL(import.meta.url), { workerData: { share, args: process.argv.slice(2) } }).on(
        'error',
        (error) => {
          throw error;
        },
      );
}
