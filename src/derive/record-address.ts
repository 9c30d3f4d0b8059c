import { kinds, type KindId } from '../model/kinds.ts';
import { hasPage, isOnPeriodPage, pagePath, periodRecordPath, registerRecordPath } from './paths.ts';

/** Address of the page that shows a record, whatever its kind. */
export function recordAddress({ kind, id, value }: { kind: KindId; id: string; value: unknown }): string {
  if (isOnPeriodPage(kind)) return periodRecordPath(kind, id, value as { month?: string });
  return hasPage(kind) ? pagePath(kind, id) : registerRecordPath(kinds[kind].folder, id);
}
