import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../harness/cli.ts';
import { hashFiles, projectRoot, temporaryFolder } from '../harness/folder.ts';
import { buildDemonstration, demonstrationArguments } from '../site/demonstration.ts';

let folder: string;
let first: Record<string, string>;

beforeAll(async () => {
  folder = await buildDemonstration();
  first = hashFiles(folder);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files that are not the same in two outputs. */
function differences(a: Record<string, string>, b: Record<string, string>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}

/** Runs a build and kills it the moment it prints a line that contains the text. */
async function killAt(text: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join(projectRoot, 'src/cli/main.ts'), ...args], { stdio: 'pipe' });
  let printed = '';
  let killed = false;
  const read = (chunk: Buffer): void => {
    printed += chunk.toString();
    if (killed || !printed.includes(text)) return;
    killed = true;
    child.kill('SIGKILL');
  };
  child.stderr.on('data', read);
  child.stdout.on('data', read);
  await new Promise((done) => child.on('close', done));
  return killed;
}

describe('gongshi build', () => {
  test('gives the same bytes in another folder with another number of threads', async () => {
    const other = temporaryFolder();
    const { code } = await runCli([...demonstrationArguments(other), '--jobs', '1']);
    expect(code).toBe(0);
    expect(differences(hashFiles(other), first)).toEqual([]);
  }, 120_000);

  test('makes site, documents and data', () => {
    const files = Object.keys(first);
    for (const file of [
      'dist/index.html',
      'dist/404.html',
      'dist/sitemap.xml',
      'dist/feed.xml',
      'dist/calendar.ics',
      'out/calendar.ics',
      'dist/data/penalty.excel.csv',
      'dist/search/index.json',
      'dist/icon.svg',
    ])
      expect(files).toContain(file);
    for (const pattern of [/^dist\/penalty\/.+\.pdf$/, /^dist\/plan\/.+\.pdf$/, /^out\/order\/.+\.pdf$/])
      expect(files.some((file) => pattern.test(file))).toBe(true);
  });

  test.each(['内容：', '页面模板：', '文书：', '数据和索引：', '网页：'])(
    'killed at “%s” leaves the last output whole',
    async (line) => {
      const before = hashFiles(join(folder, 'dist'));
      expect(await killAt(line, demonstrationArguments(folder))).toBe(true);
      expect(differences(hashFiles(join(folder, 'dist')), before)).toEqual([]);
    },
    60_000,
  );

  test('clears away what killed builds left', async () => {
    expect((await runCli(demonstrationArguments(folder))).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'out']);
    expect(differences(hashFiles(folder), first)).toEqual([]);
  }, 60_000);

  test('refuses content with errors and touches nothing', async () => {
    const content = temporaryFolder();
    cpSync(join(projectRoot, 'content'), content, { recursive: true });
    writeFileSync(join(content, 'penalties', 'broken.yaml'), '编号: broken\n罚款金额: 很多\n');
    const { code, stdout } = await runCli(
      demonstrationArguments(folder).map((arg) => (arg === join(projectRoot, 'content') ? content : arg)),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('penalties/broken.yaml:2');
    expect(differences(hashFiles(folder), first)).toEqual([]);
  }, 60_000);

  test('refuses to replace a folder it did not make', async () => {
    const own = temporaryFolder({ 'dist/thesis.txt': 'mine' });
    const { code, stderr } = await runCli(demonstrationArguments(own));
    expect(code).toBe(2);
    expect(stderr).toContain('不予替换');
    expect(existsSync(join(own, 'dist/thesis.txt'))).toBe(true);
    expect(readdirSync(own)).toEqual(['dist']);
  }, 60_000);

  test('tells everything as JSON on demand', async () => {
    const { code, stdout } = await runCli([...demonstrationArguments(folder), '--format', 'json']);
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ published: true, today: '2026-11-20', pages: { written: 0 } });
    expect(result.counts.error).toBe(0);
  }, 60_000);

  test('knows wrong usage', async () => {
    expect((await runCli(['build', '--jobs', 'many'])).code).toBe(2);
  });
});
