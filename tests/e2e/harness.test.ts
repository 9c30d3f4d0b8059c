import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { foreignRequests, launchBrowser, openPage } from '../harness/browser.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { serveFolder } from '../harness/serve.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a request that leaves the site is noticed and goes nowhere', async () => {
  const folder = temporaryFolder({
    'index.html':
      '<!doctype html><title>示例</title><img src="http://fonts.example/x.png"><script src="/a.js"></script>',
    'a.js': 'document.title += Intl.DateTimeFormat().resolvedOptions().timeZone',
  });
  const server = await serveFolder(folder);
  const { page, requested, errors } = await openPage(browser, { width: 390 });
  await page.goto(`${server.origin}/`);
  expect(await page.title()).toBe('示例Asia/Shanghai');
  expect(foreignRequests(requested, server.origin)).toEqual(['http://fonts.example/x.png']);
  expect(errors.join()).toMatch(/ERR_NAME_NOT_RESOLVED/);
  expect(server.requests.map(({ url }) => url)).toContain('/a.js');
  await server.close();
});

test('without JavaScript the scripts of a page stay still', async () => {
  const server = await serveFolder(
    temporaryFolder({ 'index.html': '<title>a</title><script>document.title = "b"</script>' }),
  );
  const { page } = await openPage(browser, { javaScript: false });
  await page.goto(`${server.origin}/`);
  expect(await page.title()).toBe('a');
  await server.close();
});
