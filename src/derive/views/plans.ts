import type { Plan } from '../../model/kinds/plan.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { groupBy } from '../../base/order.ts';
import type { Completion } from '../completion.ts';
import { completionOf } from '../completion.ts';
import type { PublicEntry } from '../public.ts';
import type { PublicCorpus } from '../public.ts';
import { publicRecords } from '../public.ts';
import { once } from './once.ts';

const statisticsByAgency = once((corpus) =>
  groupBy(
    publicRecords(corpus, 'statistics').map((entry) => entry.value as Statistics),
    (value) => value.agency,
  ),
);

/** A public plan set against the public monthly statistics of its agency. */
export function completionView(corpus: PublicCorpus, entry: PublicEntry<'plan'>): Completion {
  const records = statisticsByAgency(corpus).get(entry.value.agency) ?? [];
  return completionOf(entry.value as Plan, records, corpus.today);
}

/** A sentence that says how far a plan has come. */
export function completionSentence(completion: Completion): string {
  const { planned, done, yearRate, rate, unreported } = completion;
  const year = yearRate === undefined ? '' : `，完成全年计划的 ${yearRate.toFixed(1)}%`;
  const sofar = rate === undefined ? '' : `；已过月份完成率 ${rate.toFixed(1)}%`;
  const missing = unreported.length === 0 ? '' : `；${unreported.length} 个月尚无统计`;
  return `全年计划 ${planned} 家次，已完成 ${done} 家次${year}${sofar}${missing}。`;
}
