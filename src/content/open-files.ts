import type { Diagnostic } from '../base/diagnostic.ts';
import { decode } from './decode.ts';
import type { Effects } from './walk.ts';

/** Largest file that is read; anything larger was not typed by people. */
export const largestFile = 50_000_000;

/** Where a file lies and how it is called in messages. */
interface Addressed {
  root: string;
  path: string;
  name: string;
}

/** A file's bytes or text, or the finding that there is none to be had. */
export type Opened<T> = { ok: true; value: T } | { ok: false; diagnostic: Diagnostic };

/** Reads a file's bytes. */
export function openBytes(file: Addressed, effects: Effects): Opened<Uint8Array> {
  const outcome = effects.read(file.root, file.path, largestFile);
  if (outcome.ok) return outcome;
  const { code, why, hint } = outcome;
  return {
    ok: false,
    diagnostic: { code, severity: 'error', file: file.name, message: why, ...(hint && { hint }) },
  };
}

/** The text of a file to show to people, damaged characters as U+FFFD; undefined when it cannot be read. */
export function showText(file: Addressed, effects: Effects): string | undefined {
  const bytes = openBytes(file, effects);
  return bytes.ok ? decode(bytes.value).text : undefined;
}

/** Reads a file's text in whatever encoding it is. */
export function openText(file: Addressed, effects: Effects): Opened<string> {
  const bytes = openBytes(file, effects);
  if (!bytes.ok) return bytes;
  const decoded = decode(bytes.value);
  if (decoded.ok) return { ok: true, value: decoded.text };
  const { why, hint, line, column } = decoded;
  return {
    ok: false,
    diagnostic: {
      code: 'file/encoding',
      severity: 'error',
      file: file.name,
      line,
      column,
      message: why,
      hint,
    },
  };
}
