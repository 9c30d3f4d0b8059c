import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refuseOverlap } from '../../../src/cli/build/folders.ts';
import { UsageError } from '../../../src/cli/command.ts';
import { runCli } from '../../harness/cli.ts';
import { hashFiles, projectRoot, temporaryFolder } from '../../harness/folder.ts';

/** A folder with content and templates in `work/`, and how a build into these folders beside `work` fares. */
function refusal(out: string, staffOut?: string): string | undefined {
  const folder = temporaryFolder({ 'work/content/gongshi.yaml': '', 'work/templates/a.hbs': '' });
  mkdirSync(join(folder, 'other'));
  symlinkSync(join(folder, 'work'), join(folder, 'link'));
  const at = (path: string): string => join(folder, path);
  try {
    refuseOverlap([at('work/content')], at(out), staffOut === undefined ? undefined : at(staffOut));
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.text.zh.replaceAll(`${folder}/`, '');
  }
}

describe('outputs stay apart from what is read', () => {
  test.each([
    ['work/content', undefined, '网站文件夹 work/content 就是内容文件夹 work/content'],
    ['work', undefined, '网站文件夹 work 包含内容文件夹 work/content'],
    ['.', undefined, '包含内容文件夹'],
    ['link', undefined, '网站文件夹 link 包含内容文件夹 work/content'],
    ['link/content/new/dist', undefined, '网站文件夹 link/content/new/dist 位于内容文件夹 work/content'],
    ['work/templates', undefined, '就是模板文件夹 work/templates'],
    ['work/templates/dist', undefined, '位于模板文件夹 work/templates'],
    ['dist', 'work/content/out', '内部文书文件夹 work/content/out 位于内容文件夹'],
    ['dist', 'dist', '网站文件夹 dist 就是内部文书文件夹 dist'],
    ['dist', 'dist/out', '网站文件夹 dist 包含内部文书文件夹 dist/out'],
    ['out/dist', 'out', '网站文件夹 out/dist 位于内部文书文件夹 out'],
    ['link/dist', 'work/dist', '网站文件夹 link/dist 就是内部文书文件夹 work/dist'],
  ])('--out %s, --staff-out %s', (out, staffOut, message) => {
    expect(refusal(out, staffOut)).toContain(message);
  });

  test.each([
    ['work/dist', 'work/out'],
    ['dist', 'dist2'],
    ['work/content-site', undefined],
    ['other', undefined],
  ])('--out %s, --staff-out %s is taken', (out, staffOut) => {
    expect(refusal(out, staffOut)).toBeUndefined();
  });

  test('neither the program nor the working folder is replaced', () => {
    expect(() => refuseOverlap(['/nowhere/content'], projectRoot, undefined)).toThrow(UsageError);
    expect(() => refuseOverlap(['/nowhere/content'], '.', undefined)).toThrow(UsageError);
    expect(() => refuseOverlap(['/nowhere/content'], '/', undefined)).toThrow(UsageError);
  });

  test('the command stops with code 2 and loses nothing', async () => {
    const folder = temporaryFolder({
      'dist/gongshi.json': '{"generator":"gongshi"}',
      'dist/content/gongshi.yaml': 'x',
    });
    const before = hashFiles(folder);
    const { code, stderr } = await runCli(['build', '--content', 'dist/content'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('网站文件夹 dist 包含内容文件夹 dist/content');
    expect(hashFiles(folder)).toEqual(before);
  }, 60_000);
});
