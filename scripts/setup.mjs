// @ts-check
// Prepares the project and then runs one of its files: `node scripts/setup.mjs [--browser] [<file> [args…]]`.
// Plain JavaScript for whatever Node the host has, since nothing may be installed yet.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { prepareBrowser } from './setup/browser.mjs';
import { chooseNode } from './setup/node.mjs';
import { preparePackages } from './setup/packages.mjs';
import { endLike, runAttached } from './setup/run.mjs';
import { SetupError, say } from './setup/say.mjs';
import { prepareValidator } from './setup/validator.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} argv */
async function main(argv) {
  const ownFlags = argv.findIndex((arg) => !arg.startsWith('--'));
  const own = ownFlags === -1 ? argv : argv.slice(0, ownFlags);
  const [file, ...args] = ownFlags === -1 ? [] : argv.slice(ownFlags);
  const changed = [await preparePackages(root), await prepareFonts()];
  // `npm test -- --no-browser` puts the flag behind the file.
  if (own.includes('--browser') && !argv.includes('--no-browser'))
    changed.push(await prepareBrowser(), await prepareValidator());
  if (!file) {
    if (!changed.includes(true)) say('已经就绪，无需改动。', 'everything is ready');
    return;
  }
  const { program, flags } = chooseNode(root);
  endLike(await runAttached(program, [...flags, join(root, file), ...args], environment()));
}

/** Unpacks the fonts that npm does not ship ready for use; tells whether it did. */
async function prepareFonts() {
  const script = join(root, 'scripts', 'fonts.mjs');
  if (!existsSync(script)) return false;
  const { prepareFonts: prepare } = await import(pathToFileURL(script).href);
  const written = await prepare(root);
  if (written.length > 0) say('字体已就绪。', 'fonts unpacked');
  return written.length > 0;
}

/** One clock and one set of tools for everything the project runs. */
function environment() {
  const bin = join(root, 'node_modules', '.bin');
  // Windows spells it `Path`, and a copy of the environment minds the case.
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = process.env[pathName] ?? '';
  return {
    ...process.env,
    [pathName]: path.split(delimiter).includes(bin) ? path : [bin, path].join(delimiter),
    TZ: 'Asia/Shanghai',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Compiled code, types already stripped: a command starts in two thirds of the time.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'node'),
  };
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`错误：${error.message}\n${error.detail ? `\n${error.detail}\n` : ''}`);
  process.exitCode = 1;
}
