import { rootsOf } from './args.ts';
import { todayOf } from './today.ts';
import { projectRoot } from './build/bundle.ts';
import type { Command } from './command.ts';
import { sharedOptions, UsageError } from './command.ts';
import { countSeverities } from './diagnostic-text.ts';
import { openContent } from './preview/content-state.ts';
import { serveContent } from './preview/serve-content.ts';

/** Reads the number of a port. */
export function portOf(given: string | undefined, otherwise: number): number {
  const port = given === undefined ? otherwise : Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError({
    zh: `--port 应为 0 至 65535 的整数，实为“${given ?? ''}”`,
    en: `--port should be a whole number from 0 to 65535, found “${given ?? ''}”`,
  });
}

/** `gongshi dev`: the site while it is being written; pages reload when content changes, errors are shown in the page. */
export const command: Command = {
  options: {
    content: sharedOptions.content,
    today: sharedOptions.today,
    port: { value: 'PORT', about: { zh: '端口；默认 4321', en: 'port; default 4321' } },
  },
  examples: ['npm start', 'npm run gongshi -- dev --content content --port 8080'],
  async run(args, output) {
    const roots = rootsOf(args);
    const port = portOf(args.value('port'), 4321);
    const content = openContent(
      roots,
      () => todayOf(args),
      ({ checked }) => {
        const { error, warning } = countSeverities(checked.diagnostics);
        output.note({
          zh: `内容：${checked.loaded.files} 个文件，错误 ${error}，警告 ${warning}`,
          en: `content: ${checked.loaded.files} files, ${error} errors, ${warning} warnings`,
        });
      },
    );
    const { base } = (await content.now()).checked.loaded.corpus.settings;
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const { dev } = await import('astro');
    const server = await dev({
      root: projectRoot,
      base,
      logLevel: 'warn',
      server: { host: '127.0.0.1', port },
      vite: {
        plugins: [
          {
            name: 'gongshi-content',
            configureServer: (vite) => serveContent(vite, { content, roots, base }),
          },
        ],
      },
    });
    output.print(`http://127.0.0.1:${server.address.port}${base}`);
    await new Promise<void>((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
    });
    await server.stop();
    return 0;
  },
};
