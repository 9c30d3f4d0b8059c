import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram, type CliOptions, type CliResult } from '../harness/cli.ts';
import { temporaryFolder, writeFiles } from '../harness/folder.ts';
import { installedVersion, lockfile, npmCalls, replaceNpm, smallProject } from './project.ts';

function setUp(root: string, args: string[] = [], options: CliOptions = {}): Promise<CliResult> {
  return runProgram([join(root, 'scripts/setup.mjs'), ...args], {
    ...options,
    cwd: root,
    env: { npm_execpath: join(root, 'bin/npm-cli.js'), ...options.env },
  });
}

test('installs packages, then runs the file with its arguments', async () => {
  const root = smallProject();
  const result = await setUp(root, ['main.ts', 'check', '--today', '2026-01-01']);
  expect(result).toMatchObject({ code: 0, stdout: 'check --today 2026-01-01 Asia/Shanghai\n' });
  expect(result.stderr).toMatch(/正在安装软件包.*installing packages/);
  expect(installedVersion(root)).toBe('1.0.0');
});

test('does nothing and says nothing the second time', async () => {
  const root = smallProject();
  await setUp(root);
  const again = await setUp(root, ['main.ts']);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(npmCalls(root)).toBe(1);
});

test('installs anew when the lockfile changes or node_modules is gone', async () => {
  const root = smallProject();
  await setUp(root);
  writeFiles(root, { 'package-lock.json': lockfile('2.0.0') });
  await setUp(root);
  expect(installedVersion(root)).toBe('2.0.0');
  rmSync(join(root, 'node_modules'), { recursive: true });
  await setUp(root);
  expect(installedVersion(root)).toBe('2.0.0');
  expect(npmCalls(root)).toBe(3);
});

test('accepts what somebody installed by hand, and only when it is complete', async () => {
  const root = smallProject();
  writeFiles(root, {
    'node_modules/.package-lock.json': lockfile('1.0.0'),
    'node_modules/tool/package.json': '{"version":"1.0.0"}',
  });
  await setUp(root);
  expect(npmCalls(root)).toBe(0);
  rmSync(join(root, 'node_modules/.gongshi-setup'));
  rmSync(join(root, 'node_modules/tool'), { recursive: true });
  await setUp(root);
  expect(npmCalls(root)).toBe(1);
});

test.each([
  ['npm error code ENOSPC', /磁盘空间不足/],
  ['npm error code ENOTFOUND\nnpm error network request failed', /连接不上软件包仓库/],
  ['npm error code EACCES', /没有写入权限/],
  ['npm error `npm ci` can only install packages when … are in sync', /package-lock\.json 不一致/],
  ['npm error strange', /软件包安装失败[\s\S]*npm error strange/],
])('explains "%s" and keeps the old packages', async (output, explanation) => {
  const root = smallProject();
  await setUp(root);
  writeFiles(root, { 'package-lock.json': lockfile('2.0.0') });
  replaceNpm(root, `install(); console.error(${JSON.stringify(output)}); process.exit(1);`);
  const failed = await setUp(root, ['main.ts']);
  expect(failed).toMatchObject({ code: 1, stdout: '' });
  expect(failed.stderr).toMatch(explanation);
  expect(failed.stderr).not.toMatch(/\n\s+at /);
  expect(installedVersion(root)).toBe('1.0.0');
});

test('says so when there is no npm', async () => {
  const root = smallProject();
  const result = await setUp(root, [], { env: { npm_execpath: '', PATH: temporaryFolder() } });
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(/没有找到 npm/);
});

test('an installation that is interrupted or killed leaves nothing half done', async () => {
  const root = smallProject();
  await setUp(root);
  writeFiles(root, { 'package-lock.json': lockfile('2.0.0') });
  replaceNpm(root, 'install(); await wait(20_000);');
  const calls = (count: number) => (): boolean => npmCalls(root) === count;
  const interrupted = await setUp(root, [], { kill: { signal: 'SIGTERM', after: calls(2) } });
  expect(interrupted).toMatchObject({ code: 1 });
  expect(interrupted.stderr).toMatch(/被中断/);
  expect(installedVersion(root)).toBe('1.0.0');
  replaceNpm(root, 'install(); await wait(2_000);');
  await setUp(root, [], { kill: { signal: 'SIGKILL', after: calls(3) } });
  expect(installedVersion(root)).toBe('1.0.0');
  replaceNpm(root, 'install();');
  expect(await setUp(root)).toMatchObject({ code: 0 });
  expect(installedVersion(root)).toBe('2.0.0');
  expect(readdirSync(join(root, '.cache'))).toEqual([]);
});

test('two commands at once install once', async () => {
  const root = smallProject();
  replaceNpm(root, 'await wait(800); install();');
  const [first, second] = await Promise.all([setUp(root, ['main.ts', 'a']), setUp(root, ['main.ts', 'b'])]);
  expect([first.stdout, second.stdout]).toEqual(['a Asia/Shanghai\n', 'b Asia/Shanghai\n']);
  expect(first.stderr + second.stderr).toMatch(/等待其完成/);
  expect(npmCalls(root)).toBe(1);
});

test('takes over the lock of a process that died', async () => {
  const root = smallProject();
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => dead.on('close', done));
  writeFiles(root, { '.cache/setup.lock/owner.json': JSON.stringify({ pid: dead.pid, host: hostname() }) });
  expect(await setUp(root)).toMatchObject({ code: 0 });
  expect(existsSync(join(root, '.cache/setup.lock'))).toBe(false);
});

test('passes on the exit code and signals', async () => {
  const root = smallProject();
  await setUp(root);
  writeFiles(root, { 'main.ts': 'process.exit(7);' });
  expect(await setUp(root, ['main.ts'])).toMatchObject({ code: 7 });
  const ready = join(root, 'ready');
  writeFiles(root, {
    'main.ts': `import { writeFileSync } from 'node:fs';
      process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(3); });
      writeFileSync('ready', '');
      setInterval(() => {}, 1000);`,
  });
  const stopped = await setUp(root, ['main.ts'], {
    kill: { signal: 'SIGTERM', after: () => existsSync(ready) },
  });
  expect(stopped).toMatchObject({ code: 3, stdout: 'asked to stop\n' });
});

test('names what helps when the browser is missing, unless the tests do without', async () => {
  const root = smallProject();
  const env = { CHROMIUM_PATH: join(root, 'no-such-browser') };
  const missing = await setUp(root, ['--browser', 'main.ts'], { env });
  expect(missing).toMatchObject({ code: 1, stdout: '' });
  expect(missing.stderr).toMatch(/CHROMIUM_PATH/);
  expect(await setUp(root, ['--browser', 'main.ts', '--no-browser'], { env })).toMatchObject({ code: 0 });
});
