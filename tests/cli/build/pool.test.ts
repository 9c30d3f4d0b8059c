import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openPool } from '../../../src/cli/build/pool.ts';
import type { Task } from '../../../src/cli/build/worker.ts';
import { temporaryFolder } from '../../harness/folder.ts';

test('what the system said reaches the main thread', async () => {
  const folder = temporaryFolder();
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, "import { readFileSync } from 'node:fs'; readFileSync('/nowhere/at/all');");
  const pool = openPool(1);
  const task = { type: 'open', entry: pathToFileURL(entry).href } as Task;
  await expect(pool.run(task)).rejects.toMatchObject({ code: 'ENOENT', path: '/nowhere/at/all' });
  await pool.close();
}, 30_000);
