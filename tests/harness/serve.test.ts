import { get } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { serveFolder } from './serve.ts';

/** Asks for a path as written: `fetch` would tidy `..` away. */
function ask(origin: string, path: string): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    }).on('error', reject);
  });
}

test('serves like plain static hosting and notes what was asked for', async () => {
  const folder = temporaryFolder({
    'secret.txt': 'secret',
    'site/index.html': 'home',
    'site/处罚/index.html': 'list',
    'site/a.html': 'a',
    'site/404.html': 'none',
    'site/d.csv': 'x',
  });
  const server = await serveFolder(`${folder}/site`);
  onTestFinished(() => server.close());
  const paths = [
    '/',
    `/${encodeURIComponent('处罚')}/?q=1`,
    '/a',
    '/d.csv',
    '/nothing',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
  ];
  const answers = [];
  for (const path of paths) answers.push(await ask(server.origin, path));
  expect(answers.map(({ status, body }) => `${status} ${body}`)).toEqual([
    '200 home',
    '200 list',
    '200 a',
    '200 x',
    '404 none',
    '404 none',
    '404 none',
  ]);
  expect(answers[3]?.type).toBe('text/csv; charset=utf-8');
  expect(server.requests.map(({ url }) => url)).toEqual(paths);
});
