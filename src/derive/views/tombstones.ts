import { groupBy } from '../../base/order.ts';
import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import type { PublicCorpus } from '../public.ts';
import type { Tombstone } from '../publicity.ts';
import { once } from './once.ts';

/** How the causes are called, alone and beside a reason. */
export const causeLabels = {
  withdrawn: { short: '撤回公示', long: '已撤回公示' },
  repaired: { short: '信用修复', long: '信用修复，终止公示' },
  expired: { short: '公示期届满', long: '公示期届满' },
  removed: { short: '移出名单', long: '已移出名单' },
} as const satisfies Record<Tombstone['cause'], { short: string; long: string }>;

const byRecord = once(
  (corpus) => new Map(corpus.tombstones.map((each) => [`${each.kind} ${each.id}`, each])),
);

/** What remains of a record that left the public. */
export function tombstoneOf(corpus: PublicCorpus, kind: KindId, id: string): Tombstone | undefined {
  return byRecord(corpus).get(`${kind} ${id}`);
}

/** What remains at an address; several records of a period may have stood on one page. */
export const tombstonesByPath = once((corpus): ReadonlyMap<string, readonly Tombstone[]> =>
  groupBy(corpus.tombstones, ({ path }) => path.replace(/#.*$/u, '')),
);

/** What kind of act it was, e.g. 行政处罚. */
export const titleOf = ({ kind }: Tombstone): string => kinds[kind].title.zh;

/** How many records of a kind left the public. */
export const countLeft = (corpus: PublicCorpus, kind: KindId): number =>
  corpus.tombstones.reduce((sum, each) => sum + Number(each.kind === kind), 0);
