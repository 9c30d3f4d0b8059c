// Writes the generated part of docs/reference from the registries: `npm run docs`, or `-- --check` to compare only.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsPage } from './docs/commands.ts';
import { coveragePage } from './docs/coverage.ts';
import { documentsPage } from './docs/documents.ts';
import { kindsPage } from './docs/kinds.ts';
import { rulesPage } from './docs/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const pages: Record<string, string> = {
  'docs/reference/kinds.md': kindsPage(),
  'docs/reference/rules.md': rulesPage(),
  'docs/reference/commands.md': await commandsPage(),
  'docs/reference/documents.md': documentsPage(),
  'docs/reference/coverage.md': coveragePage(),
};

let stale = 0;
for (const [path, wanted] of Object.entries(pages)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
  stale += 1;
  if (check) console.error(`${path} 不是最新的，请运行 npm run docs · is not current, run npm run docs`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    console.log(`${path} 已更新 · updated`);
  }
}
if (check && stale > 0) process.exitCode = 1;
