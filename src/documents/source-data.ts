import { toPlain } from '../derive/plain.ts';
import { describeKind } from '../model/describe.ts';
import { kinds, type KindId } from '../model/kinds.ts';

/** The record behind a public copy as JSON, in the form of the open data. `seen` is what the public door let through. */
export function sourceData(kind: KindId, seen: unknown): string {
  const record = toPlain(describeKind(kinds[kind]), seen);
  return `${JSON.stringify({ kind, title: kinds[kind].title.zh, record }, null, 1)}\n`;
}
