import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { headers } from '../export/policy.ts';
import { readMark } from './build/output.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { portOf } from './dev.ts';
import { mediaType } from './preview/media-types.ts';

function findFile(root: string, base: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base)) return undefined;
  const file = join(root, path.slice(base.length));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const wanted = path.endsWith('/') ? join(file, 'index.html') : file;
  return statSync(wanted, { throwIfNoEntry: false })?.isFile() ? wanted : undefined;
}

/** Serves a finished site as a web server should: only files that are there, with the headers the site expects. */
export function serveOutput(folder: string, base: string): Server {
  const root = resolve(folder);
  return createServer((request, response) => {
    const found = findFile(root, base, request.url ?? '/');
    const file = found ?? join(root, '404.html');
    if (!existsSync(file)) {
      response.writeHead(404, headers).end();
      return;
    }
    response.writeHead(found ? 200 : 404, { ...headers, 'Content-Type': mediaType(file) });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(file));
  });
}

/** `gongshi preview`: the finished site in a browser, with the headers of `docs/how-to/publish.md`. */
export const command: Command = {
  options: {
    out: { value: 'DIR', about: { zh: '网站输出文件夹；默认 dist', en: 'folder of the site; default dist' } },
    port: { value: 'PORT', about: { zh: '端口；默认 4322', en: 'port; default 4322' } },
  },
  examples: ['npm run gongshi -- preview'],
  async run(args, output) {
    const folder = args.value('out') ?? 'dist';
    const mark = readMark(folder);
    if (!mark)
      throw new UsageError(
        { zh: `${folder} 里没有生成的网站`, en: `There is no built site in ${folder}` },
        { zh: '请先运行 npm run build', en: 'Run npm run build first' },
      );
    const base = typeof mark.base === 'string' ? mark.base : '/';
    const server = serveOutput(folder, base);
    await new Promise<void>((done) => {
      server.listen(portOf(args.value('port'), 4322), '127.0.0.1', done);
    });
    output.print(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`);
    await new Promise<void>((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
    });
    server.closeAllConnections();
    server.close();
    return 0;
  },
};
