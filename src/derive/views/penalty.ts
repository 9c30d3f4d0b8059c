import { sortBy } from '../../base/order.ts';
import { remedyResults } from '../../model/kinds/remedy.ts';
import type { PublicEntry } from '../public.ts';

/** How a record stands, in a word, with a tone that colour only repeats. */
export interface RecordState {
  label: string;
  tone: 'plain' | 'due' | 'ended' | 'good';
  /** What a reader must know before anything else. */
  note?: string;
}

const remedyKinds = { review: '行政复议', suit: '行政诉讼' } as const;

/** How a decision stands: under review or suit, performed, or overdue. */
export function penaltyState(entry: PublicEntry<'penalty'>, today: string): RecordState {
  const { remedies, performance } = entry.value;
  const open = remedies.find((remedy) => remedy.result === 'pending' || (remedy.resultOn ?? '') > today);
  if (open)
    return {
      label: `${remedyKinds[open.kind]}审理中`,
      tone: 'due',
      note: `当事人已于 ${open.filedOn} 向${open.body}提起${remedyKinds[open.kind]}，尚无结果。复议、诉讼期间决定不停止执行，法律另有规定的除外。`,
    };
  if (performance?.status === 'done') return { label: '已履行', tone: 'good' };
  if (performance?.status === 'partial') return { label: '部分履行', tone: 'due' };
  if (performance?.status === 'overdue') return { label: '逾期未履行', tone: 'due' };
  if (performance?.status === 'enforced') return { label: '已申请强制执行', tone: 'due' };
  return { label: '公示中', tone: 'plain' };
}

/** One event of a record's life. */
export interface Event {
  on: string;
  title: string;
  note?: string;
  /** Whether it has happened by today. */
  done: boolean;
}

/** What happened to a decision and what is still to come, earliest first. */
export function penaltyEvents(entry: PublicEntry<'penalty'>, today: string): Event[] {
  const { value, publicity } = entry;
  const events: Omit<Event, 'done'>[] = [
    { on: value.decidedOn, title: '作出行政处罚决定' },
    ...(publicity.from ? [{ on: publicity.from, title: '向社会公示' }] : []),
    ...value.remedies.flatMap((remedy) => [
      { on: remedy.filedOn, title: `提起${remedyKinds[remedy.kind]}`, note: remedy.body },
      ...(remedy.resultOn && remedy.result !== 'pending'
        ? [
            {
              on: remedy.resultOn,
              title: `${remedyKinds[remedy.kind]}结果：${remedyResults[remedy.result]}`,
              note: remedy.body,
            },
          ]
        : []),
    ]),
    ...(publicity.to ? [{ on: publicity.to, title: '公示最后一日', note: '期满自动停止公示' }] : []),
  ];
  return sortBy(events, (event) => event.on).map((event) => ({ ...event, done: event.on <= today }));
}
