import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { markOf } from './values.ts';

/** Reads what {@link writeSealed} wrote; undefined where it is missing or was damaged, which costs time only. */
export function readSealed(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === markOf(body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value with a mark over its bytes; the file changes whole or not at all. */
export function writeSealed(file: string, value: unknown): void {
  // Of a large site this is the moment of most memory: the text is encoded once, and goes before it is written.
  const body = Buffer.from(JSON.stringify(value));
  const part = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(part, `${markOf(body)}\n`);
  appendFileSync(part, body);
  renameSync(part, file);
}
