import { addDays, formatChineseMonth } from '../base/dates.ts';
import { groupBy } from '../base/order.ts';
import type { PublicCorpus } from '../derive/public.ts';
import type { News } from './news.ts';
import { allNews } from './news.ts';

/** What became public in the seven days up to the day the site is made. */
export interface ThisWeek {
  /** First and last day. */
  from: string;
  to: string;
  /** The newest first. */
  news: News[];
  /** How many in each register, the most first. */
  counts: { register: string; count: number }[];
  /** What became public before, as far as the week leaves room. */
  before: News[];
}

/** Lines of the publication log repeat what the records themselves say. */
function tellsOfItself({ kind }: News): boolean {
  return kind !== 'publication';
}

/** Figures of one month stand on one page, whichever agency published them: one line says it. */
function monthsOnce(news: readonly News[]): News[] {
  const byMonth = groupBy(news, ({ month }) => month);
  return news.flatMap((each) => {
    const same = each.month === undefined ? [each] : (byMonth.get(each.month) ?? []);
    if (same.length === 1) return [each];
    const title = `${formatChineseMonth(each.month!)}监督检查情况（${same.length} 个机构）`;
    return same[0] === each ? [{ ...each, title }] : [];
  });
}

/** What is new this week, and so much of the time before that `limit` are shown. */
export function thisWeek(corpus: PublicCorpus, limit: number): ThisWeek {
  const [from, to] = [addDays(corpus.today, -6), corpus.today];
  const all = allNews(corpus).filter(tellsOfItself);
  const news = monthsOnce(all.filter(({ on }) => on >= from && on <= to));
  const told = new Set(news.flatMap(({ month }) => month ?? []));
  const counts = new Map<string, number>();
  for (const { register } of news) counts.set(register, (counts.get(register) ?? 0) + 1);
  return {
    from,
    to,
    news,
    counts: [...counts]
      .map(([register, count]) => ({ register, count }))
      .sort((a, b) => b.count - a.count || (a.register < b.register ? -1 : 1)),
    before: monthsOnce(all.filter(({ on, month = '' }) => on < from && !told.has(month))).slice(
      0,
      Math.max(0, limit - news.length),
    ),
  };
}
