import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** A request as the server saw it. */
export interface ServedRequest {
  method: string;
  /** Path and query as asked for, still percent-encoded. */
  url: string;
  status: number;
}

/** A running server of one folder. */
export interface FolderServer {
  /** e.g. `http://127.0.0.1:40123` */
  origin: string;
  /** Every request so far, in order. */
  requests: ServedRequest[];
  close(): Promise<void>;
}

/**
 * Serves a built site as plain static hosting does: `/a/` and `/a` find `a/index.html` or `a.html`, anything unknown is
 * answered with `404.html` and status 404.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const requests: ServedRequest[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const found = findFile(folder, url);
    const file = found ?? findFile(folder, '/404.html');
    const status = found ? 200 : 404;
    requests.push({ method: request.method ?? '', url, status });
    response.writeHead(status, {
      'content-type': (file && mediaTypes[extname(file)]) ?? 'application/octet-stream',
    });
    if (file) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function findFile(folder: string, url: string): string | undefined {
  const root = resolve(folder);
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const base = join(root, path);
  if (base !== root && !base.startsWith(root + sep)) return undefined;
  const candidates = path.endsWith('/')
    ? [join(base, 'index.html')]
    : [base, `${base}.html`, join(base, 'index.html')];
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
}
