import type { Text } from '../base/diagnostic.ts';
import { FailureError } from './command.ts';
import type { Output } from './report.ts';
import { systemCode, systemReason } from './system-error.ts';

/** A failure in words. */
interface Failure {
  code: string;
  path?: string;
  message: Text;
  hint?: Text;
}

const hints: Readonly<Record<string, Text>> = {
  ENOSPC: { zh: '请清理磁盘后重试', en: 'Free space on the disk and try again' },
  EACCES: { zh: '请检查该路径的读写权限', en: 'Check the permissions of the path' },
  EPERM: { zh: '请检查该路径的读写权限', en: 'Check the permissions of the path' },
  EROFS: { zh: '请换一个可写的文件夹', en: 'Choose a folder that can be written' },
  ENOENT: {
    zh: '请检查路径；文件可能在运行中被移走',
    en: 'Check the path; the file may have been moved meanwhile',
  },
  EBUSY: { zh: '请关闭正在使用该文件的程序后重试', en: 'Close the program that uses the file and try again' },
  EMFILE: {
    zh: '请关闭其他程序，或提高打开文件数的上限',
    en: 'Close other programs or raise the limit of open files',
  },
};

/** What the engine says when something outgrows it; other range errors are faults of the program. */
const tooLarge =
  /Invalid (string|array|typed array) length|Maximum call stack|[Aa]llocation failed|too large|longer than/u;

const outgrown: ReadonlySet<string> = new Set([
  'ERR_STRING_TOO_LONG',
  'ERR_FS_FILE_TOO_LARGE',
  'ERR_WORKER_OUT_OF_MEMORY',
]);

function pathOf(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}

/** Puts an error into words where it is not a fault of the program: the system refused, or the content is too large. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof FailureError) return { code: 'failure', message: error.text, hint: error.hint };
  const code = systemCode(error);
  if (
    (code !== undefined && outgrown.has(code)) ||
    (error instanceof RangeError && tooLarge.test(error.message))
  )
    return {
      code: code ?? 'RangeError',
      message: { zh: '内容过大或嵌套过深，无法处理', en: 'The content is too large or too deeply nested' },
      hint: {
        zh: '请把大文件分成几个，或减少 --jobs 的线程数',
        en: 'Split large files, or use fewer threads with --jobs',
      },
    };
  if (code !== undefined && /^E[A-Z0-9]+$/u.test(code)) {
    const reason = systemReason(error);
    const path = pathOf(error);
    const at = path === undefined ? '' : ` ${path}`;
    return {
      code,
      path,
      message: {
        zh: `无法读写${at}：${reason.zh}（${code}）`,
        en: `Cannot read or write${at}: ${reason.en} (${code})`,
      },
      hint: hints[code],
    };
  }
  return error instanceof Error && error.cause !== undefined ? failureOf(error.cause) : undefined;
}

const fault: Text = {
  zh: '程序内部出错，这是本程序的缺陷，不是内容的问题；请把下面的信息报告给维护者',
  en: 'This is a fault of the program, not of the content; please report what follows to its maintainers',
};

/** Tells of an error that ended the run; with JSON asked for, prints `{ error }` as the result besides. */
export function reportFailure(error: unknown, output: Output, json: boolean): void {
  const known = failureOf(error);
  const failure: Failure = known ?? { code: 'program-fault', message: fault };
  const { message, hint } = failure;
  if (json) output.json({ error: failure });
  output.note(message);
  if (hint) output.note(hint);
  if (!known) output.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
