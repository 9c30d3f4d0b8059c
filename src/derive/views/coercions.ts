import { sortBy } from '../../base/order.ts';
import { coercionKinds } from '../../model/kinds/coercion.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import type { Event, RecordState } from './penalty.ts';

const states: Record<PublicEntry<'coercion'>['value']['status'], RecordState> = {
  active: { label: '实施中', tone: 'due' },
  lifted: { label: '已解除', tone: 'good' },
  disposed: { label: '已处理', tone: 'ended' },
  revoked: { label: '已撤销', tone: 'ended' },
};

/** How a coercive measure stands, in a word. */
export function coercionState({ value }: PublicEntry<'coercion'>): RecordState {
  return states[value.status];
}

/** What happened to a measure and what is still to come, earliest first. */
export function coercionEvents(entry: PublicEntry<'coercion'>, today: string): Event[] {
  const { value, publicity } = entry;
  const { mine } = value;
  const at = (on: string | undefined, title: string, note?: string) =>
    on === undefined ? [] : [{ on, title, ...(note && { note }) }];
  const events = [
    ...at(value.decidedOn, `决定${coercionKinds[value.kind].replace(/^责令/u, '')}`),
    ...at(publicity.from, '向社会公开'),
    ...at(
      value.to,
      '决定书写明的期限届满',
      value.endedOn && value.endedOn < value.to! ? '届满前已经终止' : undefined,
    ),
    ...at(value.endedOn, states[value.status].label),
    ...at(mine?.appliedOn, '申请恢复生产'),
    ...at(mine?.acceptedOn, '验收'),
    ...at(mine?.resumedOn, '决定恢复生产'),
    ...at(mine?.resumePublishedOn, '公告恢复生产'),
  ];
  return sortBy(events, ({ on }) => on).map((event) => ({ ...event, done: event.on <= today }));
}

/** Stops and closures of coal mines that are announced (煤矿安全生产条例 第四十九条), the newest first. */
export function mineNotices(corpus: PublicCorpus): PublicEntry<'coercion'>[] {
  return sortBy(
    publicRecords(corpus, 'coercion').filter(
      ({ value }) => value.mine !== undefined || ['stop-mine', 'close-mine'].includes(value.kind),
    ),
    ({ value }) => value.decidedOn,
  ).reverse();
}
