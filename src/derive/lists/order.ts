import { compareText } from '../../base/order.ts';
import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import { oncePerKind } from '../views/once.ts';

/** Day a record stands under in lists: that of its act, as far as the public sees it, else of its publication; else empty. */
export function listDate(entry: PublicEntry): string {
  const actDate = kinds[entry.kind].actDate as (value: unknown) => string | undefined;
  const date = actDate(entry.value) ?? entry.publicity.from ?? '';
  // Made from fields that are not public, it would say nothing.
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : '';
}

/** All public records of a kind in the order of its lists: the newest act first, then the highest id. */
export const listed = oncePerKind((corpus: PublicCorpus, kind: KindId): PublicEntry[] => {
  const dated = (publicRecords(corpus, kind) as PublicEntry[]).map((entry) => ({
    entry,
    date: listDate(entry),
  }));
  dated.sort((a, b) => compareText(b.date, a.date) || compareText(b.entry.id, a.entry.id));
  return dated.map(({ entry }) => entry);
});
