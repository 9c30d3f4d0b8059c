import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../harness/browser.ts';
import { createFolder, projectRoot } from '../harness/folder.ts';
import { demonstrationToday } from '../site/demonstration.ts';

let browser: Browser;
let child: ChildProcess;
let content: string;
let origin: string;

/** Starts the preview and waits until it says where it is. */
function startPreview(): Promise<string> {
  const args = ['dev', '--content', content, '--today', demonstrationToday, '--port', '0'];
  child = spawn(process.execPath, [join(projectRoot, 'src/cli/main.ts'), ...args], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' },
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed);
      if (match) resolve(match[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('close', () => reject(new Error(`the preview ended:\n${printed}`)));
  });
}

/** Runs an action that reloads the page, and waits until the new page listens for the next change. */
async function reloading(page: Page, action: () => void): Promise<void> {
  const socket = page.waitForEvent('websocket');
  action();
  await (await socket).waitForEvent('framereceived');
}

async function get(path: string): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
}

beforeAll(async () => {
  content = createFolder();
  cpSync(join(projectRoot, 'content'), content, { recursive: true });
  origin = await startPreview();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  child?.removeAllListeners('close');
  child?.kill('SIGTERM');
  rmSync(content, { recursive: true, force: true });
});

describe('the live preview', () => {
  test('shows pages, data and documents at their addresses', async () => {
    expect(await get('/')).toMatchObject({ status: 200 });
    expect((await get('/penalty/')).text).toContain('行政处罚');
    expect((await get('/data/penalty.csv')).type).toContain('text/csv');
    expect((await get('/plan/shili-2026.pdf')).text.startsWith('%PDF-')).toBe(true);
    expect(await get('/penalty/never-was.html')).toMatchObject({ status: 404 });
  }, 60_000);

  test('reloads an open page when a file of the content changes', async () => {
    const { page } = await openPage(browser);
    const settings = join(content, 'gongshi.yaml');
    const before = readFileSync(settings, 'utf8');
    await page.goto(`${origin}/`);
    await page.waitForLoadState('networkidle');
    await reloading(page, () =>
      writeFileSync(settings, before.replace(/^(站点名称|title)[:：].*$/mu, '$1: 改过的站点名称')),
    );
    await page.waitForFunction(() => document.title.includes('改过的站点名称'));
    writeFileSync(settings, before);
    await page.waitForFunction(() => !document.title.includes('改过的站点名称'));
    await page.close();
  }, 60_000);

  test('takes up a new file, and shows what is wrong with it in the page until it is mended', async () => {
    const file = join(content, 'pages', 'fresh.mdx');
    const { page } = await openPage(browser);
    await page.goto(`${origin}/pages/fresh.html`);
    await page.waitForLoadState('networkidle');
    await reloading(page, () =>
      writeFileSync(file, '---\n标题: 新写的文章\n栏目: 不存在的栏目\n发布日期: 2026-11-01\n---\n\n正文。\n'),
    );
    await page.waitForFunction(() => document.body.textContent?.includes('处错误'));
    const text = await page.locator('main').textContent();
    expect(text).toContain('pages/fresh.mdx:3');
    expect(text).toContain('不存在的栏目');
    await reloading(page, () =>
      writeFileSync(file, '---\n标题: 新写的文章\n栏目: 关于本站\n发布日期: 2026-11-01\n---\n\n正文。\n'),
    );
    await page.waitForFunction(() => document.title.includes('新写的文章'));
    rmSync(file);
    await page.waitForFunction(() => !document.title.includes('新写的文章'));
    await page.close();
  }, 90_000);
});
