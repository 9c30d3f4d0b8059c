// @ts-check
import { statfsSync } from 'node:fs';
import { basename } from 'node:path';
import { SetupError, lastLines } from './say.mjs';

/**
 * Returns how to call npm: the one that runs this script, or the `npm` of the search path.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(env = process.env) {
  const script = env.npm_execpath;
  // yarn and pnpm set npm_execpath to themselves.
  if (script && basename(script) === 'npm-cli.js')
    return { command: process.execPath, args: [script], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/** What the packages take when unpacked. A failure with less than this is one for want of room, whatever it looks like. */
const neededBytes = 0.9e9;

const network =
  /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|EIDLETIMEOUT|FETCH_ERROR|CERT_\w+|\w+_CERT_\w+)\b/;

/**
 * Turns a failed `npm ci` into words.
 *
 * @param {unknown} failure The ended process (`code`, `signal`, `output`), or the error of starting it.
 * @param {number} freeBefore Free bytes where the packages were to go, before npm started; it clears up after itself.
 * @returns {SetupError}
 */
export function explainNpmFailure(failure, freeBefore) {
  const {
    code,
    signal,
    output = '',
  } = /** @type {{ code?: unknown, signal?: unknown, output?: string }} */ (failure);
  const detail = lastLines(output || String(failure));
  if (code === 'ENOENT' || code === 127 || (process.platform === 'win32' && /not recognized/.test(output))) {
    return new SetupError(
      '没有找到 npm；请从 https://nodejs.org 安装 Node.js（自带 npm），再重试。',
      'npm was not found; please install Node.js, which brings it, and try again.',
    );
  }
  if (signal || /\bSIG(INT|TERM|HUP)\b/.test(output)) {
    return new SetupError(
      '软件包安装被中断，原有文件没有改动；再运行一次同样的命令即可。',
      'The installation was interrupted; nothing was changed. Run the same command again.',
    );
  }
  if (/\bENOSPC\b|no space left/i.test(detail) || code === 'ENOSPC' || freeBefore < neededBytes) {
    const free = `${(freeBefore / 1e9).toFixed(1)} GB`;
    return new SetupError(
      `磁盘空间不足：安装软件包约需 1.5 GB，实余 ${free}；请腾出空间后再运行同样的命令。原有文件没有改动。`,
      `The disk is too full: about 1.5 GB is needed, ${free} was free. Make room and run the same command again.`,
      detail,
    );
  }
  if (network.test(output)) {
    return new SetupError(
      '连接不上软件包仓库；请检查网络或代理（内网可用 npm config set registry 指定镜像），再运行同样的命令。原有文件没有改动。',
      'The package registry cannot be reached; check the network or proxy and run the same command again.',
      detail,
    );
  }
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) {
    return new SetupError(
      '没有写入权限；请把项目放在自己有权写入的文件夹，再重试。',
      'Permission denied; please put the project into a folder you may write to.',
      detail,
    );
  }
  if (/in sync|EUSAGE/.test(output)) {
    return new SetupError(
      'package.json 与 package-lock.json 不一致；请运行 npm install 使两者一致，并一起提交。',
      'package.json and package-lock.json disagree; run npm install and commit both.',
      detail,
    );
  }
  return new SetupError(
    '软件包安装失败，原有文件没有改动；npm 的说明如下。',
    'Installing the packages failed; nothing was changed. npm said:',
    detail,
  );
}

/**
 * Returns the free bytes of the disk that holds a folder; infinite where that cannot be told.
 *
 * @param {string} folder
 */
export function freeBytes(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}
