// @ts-check
// Compiles the pages of the site: `node compile-pages.mjs ROOT BASE OUT PUBLIC`.
import { build } from 'astro';

const [root = '', base, outDir, publicDir] = process.argv.slice(2);
await build({ root, base, outDir, publicDir, logLevel: 'error' });
