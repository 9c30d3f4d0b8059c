import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { withFile } from '../system-error.ts';

/** Writes beside, then renames: the file is there whole or as it was before. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = `${path}.new-${process.pid}`;
  withFile(path, { zh: '无法写入', en: 'Cannot write' }, () => {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(beside, bytes);
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  });
}
