import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  beginOutput,
  ForeignFolderError,
  markFile,
  placeMark,
  recoverOutput,
} from '../../../src/cli/build/output.ts';
import { placeFile } from '../../../src/cli/build/place.ts';
import { hashFiles, temporaryFolder } from '../../harness/folder.ts';

/** An id no process has any more. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

function fill(out: string, files: Record<string, string>): void {
  const output = beginOutput(out);
  for (const [path, content] of Object.entries(files)) placeFile(output, path, content);
  placeMark(output, {});
  output.publish();
}

describe('an output', () => {
  test('appears when published and not before', () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    const output = beginOutput(out);
    placeFile(output, 'a/b.html', 'one');
    placeFile(output, markFile, '{}');
    expect(existsSync(out)).toBe(false);
    output.publish();
    expect(Object.keys(hashFiles(out))).toEqual(['a/b.html', markFile]);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('replaces the last one whole, files that went away included', () => {
    const out = join(temporaryFolder(), 'dist');
    fill(out, { 'old.html': 'old', 'same.html': 'same' });
    fill(out, { 'new.html': 'new', 'same.html': 'same' });
    expect(Object.keys(hashFiles(out))).toEqual([markFile, 'new.html', 'same.html']);
  });

  test('keeps files that did not change, with their time of change', () => {
    const out = join(temporaryFolder(), 'dist');
    fill(out, { 'same.html': 'same', 'other.html': 'one' });
    const before = statSync(join(out, 'same.html'));
    fill(out, { 'same.html': 'same', 'other.html': 'two' });
    const after = statSync(join(out, 'same.html'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(statSync(join(out, 'other.html')).size).toBe(3);
  });

  test('leaves the last one as it was when abandoned', () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    fill(out, { 'a.html': 'one' });
    const before = hashFiles(out);
    const output = beginOutput(out);
    placeFile(output, 'a.html', 'two');
    output.abandon();
    expect(hashFiles(out)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('never replaces a folder with something else in it', () => {
    const folder = temporaryFolder({ 'dist/thesis.txt': 'mine', file: 'mine' });
    expect(() => beginOutput(join(folder, 'dist'))).toThrow(ForeignFolderError);
    expect(() => beginOutput(join(folder, 'file'))).toThrow(ForeignFolderError);
    expect(readdirSync(folder)).toEqual(['dist', 'file']);
  });

  test('may take an empty folder', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dist'));
    fill(join(folder, 'dist'), { 'a.html': 'one' });
    expect(existsSync(join(folder, 'dist/a.html'))).toBe(true);
  });

  test('refuses to write one file twice', () => {
    const output = beginOutput(join(temporaryFolder(), 'dist'));
    placeFile(output, 'a.html', 'one');
    expect(() => placeFile(output, 'a.html', 'two')).toThrow(/EEXIST/);
  });
});

describe('what a killed build left', () => {
  test('between the two renames is put back', () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    fill(out, { 'a.html': 'one' });
    const before = hashFiles(out);
    const pid = endedProcess();
    renameSync(out, `${out}.old-${pid}-00ff00ff`);
    mkdirSync(`${out}.new-${pid}-00ff00ff`);
    writeFileSync(join(`${out}.new-${pid}-00ff00ff`, 'a.html'), 'two');
    expect(recoverOutput(out)).toBe(true);
    expect(hashFiles(out)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('is put back even when its number now belongs to another process', () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    fill(out, { 'a.html': 'one' });
    renameSync(out, `${out}.old-${process.ppid}-00ff00ff`);
    expect(recoverOutput(out)).toBe(true);
    expect(existsSync(join(out, 'a.html'))).toBe(true);
  });

  test('after them is removed', () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    fill(out, { 'a.html': 'one' });
    mkdirSync(`${out}.old-${endedProcess()}-00ff00ff`);
    expect(recoverOutput(out)).toBe(false);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('is left alone while its process runs, and so is what merely looks like it', () => {
    const folder = temporaryFolder({ 'dist.backup/a': '1', 'dist.new-notes': '2' });
    const running = `dist.new-${process.ppid}-00ff00ff`;
    mkdirSync(join(folder, running));
    recoverOutput(join(folder, 'dist'));
    expect(readdirSync(folder).sort()).toEqual(['dist.backup', 'dist.new-notes', running].sort());
  });
});

describe('files of others in an output', () => {
  test.each(['CNAME', '.well-known/security.txt', '.git/HEAD'])(
    '%s stays, and the build is refused',
    (path) => {
      const folder = temporaryFolder();
      const out = join(folder, 'dist');
      fill(out, { 'a.html': 'one' });
      mkdirSync(join(out, path, '..'), { recursive: true });
      writeFileSync(join(out, path), 'mine');
      const before = hashFiles(out);
      expect(() => beginOutput(out)).toThrow(
        expect.objectContaining({ why: 'additions', additions: [path.split('/')[0]] }),
      );
      expect(hashFiles(out)).toEqual(before);
      expect(readdirSync(folder)).toEqual(['dist']);
    },
  );

  test('put there during a build keep the last output', () => {
    const out = join(temporaryFolder(), 'dist');
    fill(out, { 'a.html': 'one' });
    const output = beginOutput(out);
    placeMark(output, {});
    writeFileSync(join(out, 'CNAME'), 'mine');
    expect(() => output.publish()).toThrow(ForeignFolderError);
    expect(Object.keys(hashFiles(out))).toEqual(['CNAME', 'a.html', markFile]);
  });

  test.each(['{}', '{"generator":"other","entries":["a.html"]}', 'null', '{"gen'])(
    'a mark %s is not ours',
    (mark) => {
      const out = join(temporaryFolder({ 'dist/a.html': '1', [`dist/${markFile}`]: mark }), 'dist');
      expect(() => beginOutput(out)).toThrow(expect.objectContaining({ why: 'unmarked' }));
    },
  );

  test('what file managers leave is no obstacle', () => {
    const out = join(temporaryFolder(), 'dist');
    fill(out, { 'a.html': 'one' });
    writeFileSync(join(out, '.DS_Store'), '');
    fill(out, { 'a.html': 'two' });
    expect(readdirSync(out)).toEqual(['a.html', markFile]);
  });
});

describe('an output that is a link', () => {
  test('stays a link, the folder behind it is replaced', () => {
    const folder = temporaryFolder();
    fill(join(folder, 'www'), { 'a.html': 'one' });
    symlinkSync('www', join(folder, 'dist'));
    fill(join(folder, 'dist'), { 'b.html': 'two' });
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'www'))).toEqual(['b.html', markFile]);
    expect(readdirSync(folder)).toEqual(['dist', 'www']);
  });

  test('to nothing is refused, unless a killed build left it so', () => {
    const folder = temporaryFolder();
    symlinkSync('www', join(folder, 'dist'));
    expect(() => beginOutput(join(folder, 'dist'))).toThrow(expect.objectContaining({ why: 'dangling' }));
    fill(join(folder, 'www'), { 'a.html': 'one' });
    renameSync(join(folder, 'www'), join(folder, `www.old-${endedProcess()}-00ff00ff`));
    expect(recoverOutput(join(folder, 'dist'))).toBe(true);
    expect(existsSync(join(folder, 'dist/a.html'))).toBe(true);
  });
});

test('when the new folder cannot take its place the old one returns', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'dist');
  fill(out, { 'a.html': 'one' });
  const output = beginOutput(out);
  rmSync(output.folder, { recursive: true });
  expect(() => output.publish()).toThrow(/ENOENT/);
  expect(existsSync(join(out, 'a.html'))).toBe(true);
  expect(readdirSync(folder)).toEqual(['dist']);
});
