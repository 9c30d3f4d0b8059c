import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError, UsageError } from '../command.ts';
import { projectRoot } from './bundle.ts';
import { placeOfPath } from './folders.ts';
import type { ForeignFolderError } from './output.ts';

/** Whether a folder `public/` beside the content is the one whose files go into the site as they are. */
function hasPublicFolder(roots: readonly string[]): boolean {
  const copied = join(projectRoot, 'public');
  return (
    existsSync(copied) &&
    roots.some((root) => placeOfPath(join(root, '..', 'public')) === placeOfPath(copied))
  );
}

/** Says in words why an output folder is not replaced. */
export function refusalOf({ folder, why, additions }: ForeignFolderError, roots: readonly string[]): Error {
  if (why === 'dangling')
    return new UsageError(
      {
        zh: `输出文件夹 ${folder} 是链接，所指的文件夹不存在`,
        en: `The output folder ${folder} is a link to nothing`,
      },
      { zh: '请先建好所指的文件夹，或删除该链接', en: 'Make the folder it leads to, or remove the link' },
    );
  if (why === 'unmarked')
    return new UsageError(
      {
        zh: `输出文件夹 ${folder} 里有别的内容，不予替换`,
        en: `The output folder ${folder} holds something else and is not replaced`,
      },
      { zh: '请换一个文件夹，或清空后再生成', en: 'Choose another folder, or empty it first' },
    );
  const [zh, en] = [additions.join('、'), additions.join(', ')];
  return new FailureError(
    {
      zh: `输出文件夹 ${folder} 里有不是本程序生成的文件：${zh}；替换会将其删除，因此未生成`,
      en: `The output folder ${folder} holds files this program did not write: ${en}; replacing would delete them, so nothing was built`,
    },
    hasPublicFolder(roots)
      ? {
          zh: '要随网站发布的文件请放入内容旁边的 public/ 文件夹，每次生成都会带上；其他的请移到别处',
          en: 'Put files to be published into the folder public/ beside the content; move others elsewhere',
        }
      : { zh: '请把这些文件移到别处，再生成', en: 'Move these files elsewhere, then build again' },
  );
}
