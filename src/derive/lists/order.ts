import { directoryKey } from '../../base/initials.ts';
import { compareText } from '../../base/order.ts';
import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import { oncePerKind } from '../views/once.ts';

/** How the list of a kind is ordered that has no day of its own, and what the two directions are called. */
interface NamedOrder {
  /** Text the records are ordered by. */
  by: (value: never) => string;
  up: string;
  down: string;
}

const named: Partial<Record<KindId, NamedOrder>> = {
  officer: {
    by: ({ certificate }: { certificate: string }) => certificate,
    up: '执法证号由小到大',
    down: '执法证号由大到小',
  },
  enterprise: {
    by: ({ name }: { name: string }) => directoryKey(name),
    up: '名称由 A 到 Z',
    down: '名称由 Z 到 A',
  },
  'random-item': {
    by: ({ name }: { name: string }) => directoryKey(name),
    up: '名称由 A 到 Z',
    down: '名称由 Z 到 A',
  },
};

/** What the order of a kind's list is called, and the order turned round. */
export function orderWords(kind: KindId): { first: string; turned: string } {
  const order = named[kind];
  return order ? { first: order.up, turned: order.down } : { first: '日期由近到远', turned: '日期由远到近' };
}

/** Day a record stands under in lists: that of its act, as far as the public sees it, else of its publication; else empty. */
export function listDate(entry: PublicEntry): string {
  if (named[entry.kind]) return '';
  const actDate = kinds[entry.kind].actDate as (value: unknown) => string | undefined;
  const date = actDate(entry.value) ?? entry.publicity.from ?? '';
  // Made from fields that are not public, it would say nothing.
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : '';
}

/** All public records of a kind in the order of its lists: the newest act first, then the highest id; where acts have no day, by name. */
export const listed = oncePerKind((corpus: PublicCorpus, kind: KindId): PublicEntry[] => {
  const order = named[kind];
  if (order) {
    const keyed = (publicRecords(corpus, kind) as PublicEntry[]).map((entry) => ({
      entry,
      key: order.by(entry.value as never),
    }));
    keyed.sort((a, b) => compareText(a.key, b.key) || compareText(a.entry.id, b.entry.id));
    return keyed.map(({ entry }) => entry);
  }
  const dated = (publicRecords(corpus, kind) as PublicEntry[]).map((entry) => ({
    entry,
    date: listDate(entry),
  }));
  dated.sort((a, b) => compareText(b.date, a.date) || compareText(b.entry.id, a.entry.id));
  return dated.map(({ entry }) => entry);
});
