import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../base/diagnostic.ts';
import { compareText } from '../base/order.ts';

/** Something below a content root, with its path in forward slashes. */
export interface Listed {
  path: string;
  type: 'file' | 'folder' | 'link' | 'other';
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; code: string; why: Text; hint?: Text };

/** How content is reached; everything above takes it as an argument. */
export interface Effects {
  /** Lists everything below a root, sorted by path. Links are named, not followed; hidden folders are not entered. */
  list(root: string): Outcome<Listed[]>;
  /** Reads one file below a root whole, if it is not larger than `largest` bytes. */
  read(root: string, path: string, largest: number): Outcome<Uint8Array>;
}

const reasons: Record<string, Text> = {
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
  EPERM: { zh: '没有读取权限', en: 'permission denied' },
  ENOENT: { zh: '不存在', en: 'it does not exist' },
  ENOTDIR: { zh: '不是文件夹', en: 'it is not a folder' },
  EISDIR: { zh: '是文件夹', en: 'it is a folder' },
  ELOOP: { zh: '链接循环', en: 'links form a circle' },
};

function failed(code: string, what: Text, error: unknown): Outcome<never> {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const number = String(error.code);
  const reason = reasons[number] ?? { zh: '系统不允许', en: 'the system refused' };
  return {
    ok: false,
    code,
    why: { zh: `${what.zh}：${reason.zh}`, en: `${what.en}: ${reason.en}` },
    hint: { zh: '请检查路径和权限', en: 'Check the path and its permissions' },
  };
}

/** Tells whether a file or folder is left alone: hidden, or what an office program or system leaves lying about. */
export function isHidden(name: string): boolean {
  return /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(name) || name.endsWith('~');
}

function listBelow(root: string, folder: string, found: Listed[]): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) found.push({ path, type: 'link' });
    else if (entry.isFile()) found.push({ path, type: 'file' });
    else if (entry.isDirectory()) {
      found.push({ path, type: 'folder' });
      if (!isHidden(entry.name)) listBelow(root, path, found);
    } else found.push({ path, type: 'other' });
  }
}

const inMegabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

function readWhole(path: string, largest: number): Outcome<Uint8Array> {
  const handle = openSync(path, 'r');
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const { size } = stats;
    if (size > largest)
      return {
        ok: false,
        code: 'file/too-large',
        why: {
          zh: `文件大小应在 ${inMegabytes(largest)} MB 以内，实为 ${inMegabytes(size)} MB，未读取`,
          en: `Expected a file of at most ${inMegabytes(largest)} MB, found ${inMegabytes(size)} MB; it was not read`,
        },
        hint: { zh: '请按年份或类别拆分文件', en: 'Split the file by year or subject' },
      };
    const bytes = new Uint8Array(size);
    let length = 0;
    while (length < size) {
      const count = readSync(handle, bytes, length, size - length, null);
      if (count === 0) break;
      length += count;
    }
    return { ok: true, value: length === size ? bytes : bytes.subarray(0, length) };
  } finally {
    closeSync(handle);
  }
}

/** Content on the disk. */
export const disk: Effects = {
  list(root) {
    try {
      if (!statSync(root).isDirectory())
        return failed(
          'file/no-root',
          { zh: `内容文件夹 ${root} 无法打开`, en: `The content folder ${root} cannot be opened` },
          Object.assign(new Error(), { code: 'ENOTDIR' }),
        );
      const found: Listed[] = [];
      listBelow(root, '', found);
      return { ok: true, value: found.sort((a, b) => compareText(a.path, b.path)) };
    } catch (error) {
      return failed(
        'file/no-root',
        { zh: `内容文件夹 ${root} 无法打开`, en: `The content folder ${root} cannot be opened` },
        error,
      );
    }
  },
  read(root, path, largest) {
    try {
      return readWhole(join(root, path), largest);
    } catch (error) {
      return failed('file/unreadable', { zh: '文件无法读取', en: 'The file cannot be read' }, error);
    }
  },
};
