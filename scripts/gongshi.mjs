#!/usr/bin/env node
// @ts-check
// The `gongshi` command of an installed package: runs src/cli/main.ts with a Node that can, whatever Node the host has.
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chooseNode } from './setup/node.mjs';
import { endLike, runAttached } from './setup/run.mjs';
import { SetupError } from './setup/say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Node refuses to strip types of files below `node_modules`, so there a loader of our own does it. */
function loaderFlags() {
  if (!root.split(sep).includes('node_modules')) return [];
  const loader = new URL('setup/strip-types.mjs', import.meta.url).href;
  return ['--disable-warning=ExperimentalWarning', '--import', loader];
}

async function prepareFonts() {
  const script = join(root, 'scripts', 'fonts.mjs');
  if (!existsSync(script)) return;
  const { prepareFonts: prepare } = await import(pathToFileURL(script).href);
  await prepare(root);
}

try {
  const { program, flags } = chooseNode(root);
  await prepareFonts();
  const main = join(root, 'src', 'cli', 'main.ts');
  const env = {
    ...process.env,
    TZ: 'Asia/Shanghai',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Compiled code, types already stripped: a command starts in two thirds of the time.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'node'),
  };
  endLike(await runAttached(program, [...flags, ...loaderFlags(), main, ...process.argv.slice(2)], env));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`错误：${error.message}\n`);
  process.exitCode = 1;
}
