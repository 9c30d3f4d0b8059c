import type { Text } from '../base/diagnostic.ts';
import { UsageError } from './command.ts';

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { zh: '文件不存在', en: 'there is no such file' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
  EISDIR: { zh: '是文件夹，不是文件', en: 'it is a folder, not a file' },
  EEXIST: { zh: '已有同名的文件或文件夹', en: 'a file or folder of that name is there' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EROFS: { zh: '磁盘只能读取', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EBUSY: { zh: '文件正被别的程序使用', en: 'another program is using it' },
  ENAMETOOLONG: { zh: '名称过长', en: 'the name is too long' },
  EMFILE: { zh: '打开的文件过多', en: 'too many files are open' },
};

/** The system's code of a failure with a file; undefined where it is a fault of the program. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why the system could not do something with a file the user named, in words; other errors pass through. */
export function systemReason(error: unknown): Text {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return reasons[code] ?? { zh: '系统不允许', en: 'the system refused' };
}

/** Does something with a file the user named; where the system refuses, throws a `UsageError` that says why. */
export function withFile<T>(path: string, what: Text, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = systemReason(error);
    throw new UsageError({ zh: `${what.zh} ${path}：${reason.zh}`, en: `${what.en} ${path}: ${reason.en}` });
  }
}
