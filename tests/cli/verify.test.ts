import { appendFileSync, copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../harness/cli.ts';
import { createFolder, projectRoot } from '../harness/folder.ts';
import { demonstrationToday } from '../site/demonstration.ts';

const shared = ['--content', join(projectRoot, 'content'), '--today', demonstrationToday];
let folder: string;
const at = (name: string): string => join(folder, name);
const verify = (...args: string[]) => runCli(['verify', ...args, ...shared]);

beforeAll(async () => {
  folder = createFolder();
  for (const scope of ['party', 'public']) {
    const { code, stderr } = await runCli([
      ...['print', 'decision-unit', '2026-001', '--scope', scope, '--out', at(`${scope}.pdf`)],
      ...shared,
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a copy printed from the content is the same, and both copies bear one code', async () => {
  const [party, open] = await Promise.all([verify(at('party.pdf')), verify(at('public.pdf'))]);
  expect(party.code).toBe(0);
  expect(party.stdout).toContain('一致：与按现有内容打印的送达文本逐字节相同');
  expect(open.stdout).toContain('公示文本');
  expect(open.stdout.split(' ')[0]).toBe(party.stdout.split(' ')[0]);
}, 120_000);

test('one byte more is found out', async () => {
  copyFileSync(at('party.pdf'), at('changed.pdf'));
  appendFileSync(at('changed.pdf'), ' ');
  const { code, stdout } = await verify(at('changed.pdf'), '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ found: true, finding: 'different', record: '2026-001' });
}, 120_000);

test('a file without a code, and a code that is miswritten, are refused in words', async () => {
  const none = await verify(join(projectRoot, 'README.md'));
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('文件中没有核验码');
  const wrong = await verify(at('party.pdf'), '--code', '0000-0000-0000');
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('校验字符');
}, 120_000);
