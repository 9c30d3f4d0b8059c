import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Text } from '../../base/diagnostic.ts';
import { UsageError } from '../command.ts';
import { projectRoot } from './bundle.ts';

/** A folder a build reads or writes, and what it is called in messages. */
interface Named {
  what: Text;
  /** As the user wrote it. */
  shown: string;
  /** Without links, as far as it exists. */
  path: string;
}

/** Where a path leads without links; parts that do not exist yet stay as written. */
export function placeOfPath(path: string): string {
  const whole = resolve(path);
  if (lstatSync(whole, { throwIfNoEntry: false })) {
    try {
      return realpathSync.native(whole);
    } catch {
      // A link to nothing, which the output refuses later.
      return whole;
    }
  }
  const parent = dirname(whole);
  return parent === whole ? whole : join(placeOfPath(parent), basename(whole));
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

function named(zh: string, en: string, shown: string): Named {
  return { what: { zh, en }, shown, path: placeOfPath(shown) };
}

function refuse(output: Named, other: Named, how: Text): never {
  throw new UsageError(
    {
      zh: `${output.what.zh} ${output.shown} ${how.zh}${other.what.zh} ${other.shown}，生成时会整个替换，造成丢失`,
      en: `${output.what.en} ${output.shown} ${how.en} ${other.what.en} ${other.shown}; it is replaced whole, which would lose data`,
    },
    {
      zh: '输出文件夹与内容、模板、另一输出文件夹应各自独立；请改 --out 或 --staff-out',
      en: 'Outputs should be apart from content, templates and each other; change --out or --staff-out',
    },
  );
}

const same: Text = { zh: '就是', en: 'is' };
const around: Text = { zh: '包含', en: 'contains' };
const inside: Text = { zh: '位于', en: 'lies in' };

function relation(output: Named, other: Named): Text | undefined {
  if (output.path === other.path) return same;
  if (isWithin(other.path, output.path)) return around;
  return isWithin(output.path, other.path) ? inside : undefined;
}

/**
 * Throws a `UsageError` when an output, which is replaced whole, is or holds a folder the build reads, the project, the
 * working folder or the other output, or lies within content, templates or the other output. Links are followed.
 */
export function refuseOverlap(roots: readonly string[], out: string, staffOut: string | undefined): void {
  const site = named('网站文件夹', 'the folder of the site', out);
  const staff =
    staffOut === undefined ? [] : [named('内部文书文件夹', 'the folder of documents for staff', staffOut)];
  const inputs = roots.flatMap((root) => [
    named('内容文件夹', 'the content folder', root),
    named('模板文件夹', 'the folder of templates', join(dirname(resolve(root)), 'templates')),
  ]);
  const surroundings = [
    named('程序文件夹', 'the folder of the program', projectRoot),
    named('当前文件夹', 'the working folder', process.cwd()),
  ];
  for (const output of [site, ...staff]) {
    for (const input of inputs) {
      const how = relation(output, input);
      if (how) refuse(output, input, how);
    }
    for (const folder of surroundings) {
      const how = relation(output, folder);
      // The usual place of an output is within these two.
      if (how && how !== inside) refuse(output, folder, how);
    }
  }
  for (const other of staff) {
    const how = relation(site, other);
    if (how) refuse(site, other, how);
  }
}
