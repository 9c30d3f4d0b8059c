import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../harness/cli.ts';
import { projectRoot, temporaryFolder } from '../harness/folder.ts';

const main = `
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { greet, type Name } from './greet.ts';
const name: Name = isMainThread ? 'main' : 'worker';
if (isMainThread) new Worker(new URL(import.meta.url)).on('message', (text: string) => {
  console.log(greet(name), text, process.argv.slice(2).join(' '));
  process.exitCode = 5;
});
else parentPort?.postMessage(greet(name));
`;

test('the command of an installed package runs TypeScript below node_modules, workers included', async () => {
  const root = temporaryFolder({
    'node_modules/gongshi/package.json': '{"type":"module"}',
    'node_modules/gongshi/src/cli/main.ts': main,
    'node_modules/gongshi/src/cli/greet.ts':
      'export type Name = string;\nexport const greet = (name: Name): string => `hello ${name}`;\n',
  });
  const installed = join(root, 'node_modules/gongshi/scripts');
  cpSync(join(projectRoot, 'scripts/setup'), join(installed, 'setup'), { recursive: true });
  cpSync(join(projectRoot, 'scripts/gongshi.mjs'), join(installed, 'gongshi.mjs'));
  const result = await runProgram([join(installed, 'gongshi.mjs'), 'check', '--lang', 'en'], { cwd: root });
  expect(result.stderr).toBe('');
  expect(result).toMatchObject({ code: 5, stdout: 'hello main hello worker check --lang en\n' });
});
