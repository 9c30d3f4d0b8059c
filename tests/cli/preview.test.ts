import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveOutput } from '../../src/cli/preview.ts';
import { headers } from '../../src/export/policy.ts';
import { runCli } from '../harness/cli.ts';
import { projectRoot, temporaryFolder } from '../harness/folder.ts';

async function serve(files: Record<string, string>, base: string): Promise<string> {
  const server = serveOutput(temporaryFolder(files), base);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the finished site', () => {
  const files = { 'index.html': 'home', '404.html': 'gone', 'penalty/a.html': 'a', 'data/a.csv': 'x' };

  test('is served under its base path with the headers of the policy', async () => {
    const origin = await serve(files, '/sub/');
    const home = await fetch(`${origin}/sub/`);
    expect([home.status, await home.text()]).toEqual([200, 'home']);
    for (const [name, value] of Object.entries(headers)) expect(home.headers.get(name)).toBe(value);
    expect((await fetch(`${origin}/sub/data/a.csv`)).headers.get('content-type')).toBe(
      'text/csv; charset=utf-8',
    );
    expect((await fetch(`${origin}/`)).status).toBe(404);
  });

  test('answers what is not there with its own page, and never leaves its folder', async () => {
    const origin = await serve(files, '/');
    for (const path of [
      '/penalty/b.html',
      '/penalty',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fetc/passwd',
      '/%E0%A4%A',
    ]) {
      const answer = await fetch(`${origin}${path}`);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, 'gone']);
    }
  });

  test('must have been built', async () => {
    const { code, stderr } = await runCli(['preview', '--out', temporaryFolder()]);
    expect(code).toBe(2);
    expect(stderr).toContain('npm run build');
  });
});

test('the guide shows the headers as they are', () => {
  const guide = readFileSync(join(projectRoot, 'docs/how-to/publish.md'), 'utf8');
  for (const [name, value] of Object.entries(headers)) {
    expect(guide).toContain(name);
    expect(guide).toContain(value);
  }
});
