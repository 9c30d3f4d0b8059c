// @ts-check
// A loader that strips the types of TypeScript files below `node_modules`, which Node itself declines to do.
// Use it with `node --import`; worker threads inherit it.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !/\.ts($|[?#])/.test(url)) return nextLoad(url, context);
    // Types become blanks, so lines and columns in stack traces stay true.
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'strip' });
    return { format: 'module', source, shortCircuit: true };
  },
});
