import { changeOf, formatChange, percentOf, round } from '../../base/change.ts';
import { addMonthsToMonth } from '../../base/dates.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import { agencyName, agencyOrder } from '../views/agencies.ts';
import { once } from '../views/once.ts';
import { completionView } from '../views/plans.ts';

/** What one agency did in twelve months, and in the twelve before. */
export interface AgencyFigures {
  id: string;
  name: string;
  visits: number;
  visitsBefore?: number;
  /** Hazards found. */
  hazards: number;
  rectified: number;
}

/** The last month with statistics of any agency. */
const latestMonth = once((corpus): { month?: string } => ({
  month: publicRecords(corpus, 'statistics')
    .map(({ value }) => value.month)
    .toSorted()
    .at(-1),
}));

function within(month: string, last: string, back: number): boolean {
  return month > addMonthsToMonth(last, -back) && month <= addMonthsToMonth(last, 12 - back);
}

/** Every agency with statistics in the twelve months up to the last, the main one first; each agency's own figures. */
export const agencyFigures = once((corpus: PublicCorpus): AgencyFigures[] => {
  const { month: last } = latestMonth(corpus);
  if (last === undefined) return [];
  const records = publicRecords(corpus, 'statistics');
  return agencyOrder(corpus).flatMap(({ id }): AgencyFigures[] => {
    const all = records.filter(({ value }) => value.agency === id);
    const own = all.filter(({ value }) => value.scope === 'own');
    // An agency that reports only with those below it is shown with them.
    const mine = own.length > 0 ? own : all;
    const now = mine.filter(({ value }) => within(value.month, last, 12));
    const before = mine.filter(({ value }) => within(value.month, last, 24));
    if (now.length === 0) return [];
    const sum = (
      list: typeof mine,
      pick: (value: PublicEntry<'statistics'>['value']) => number | undefined,
    ) => list.reduce((total, { value }) => total + (pick(value) ?? 0), 0);
    return [
      {
        id,
        name: agencyName(corpus, id),
        visits: sum(now, ({ visits }) => visits),
        ...(before.length === 12 && { visitsBefore: sum(before, ({ visits }) => visits) }),
        hazards: sum(now, ({ hazards }) => hazards),
        rectified: sum(now, ({ rectified }) => rectified),
      },
    ];
  });
});

/** How the first agency's share of hazards put right stands to that of the others, in percentage points; empty without others. */
function rectifiedSentence([first, ...others]: readonly AgencyFigures[]): string {
  const sum = (pick: (each: AgencyFigures) => number) =>
    others.reduce((total, each) => total + pick(each), 0);
  const own = percentOf(first?.rectified, first?.hazards);
  const theirs = percentOf(
    sum(({ rectified }) => rectified),
    sum(({ hazards }) => hazards),
  );
  if (!first || own === undefined || theirs === undefined) return '';
  const points = round(own - theirs);
  const compared =
    points === 0
      ? '与其他机关持平'
      : `比其他机关${points > 0 ? '高' : '低'}${Math.abs(points).toFixed(1)}个百分点`;
  return `；${first.name}发现的隐患已整改${own.toFixed(1)}%，${compared}`;
}

/** What the comparison shows in words: who did most, with what share, and how each moved. */
export function comparisonSentence(figures: readonly AgencyFigures[]): string {
  const total = figures.reduce((sum, { visits }) => sum + visits, 0);
  const most = figures.toSorted((a, b) => b.visits - a.visits)[0];
  if (!most || total === 0) return '没有数据。';
  const share = percentOf(most.visits, total)?.toFixed(1);
  const moved = figures.flatMap(({ name, visits, visitsBefore }) => {
    const change = formatChange(changeOf(visits, visitsBefore), 'year').zh;
    return change === '—' ? [] : [`${name}${change}`];
  });
  const against = rectifiedSentence(figures);
  return `近十二个月共检查${total}家次，${most.name}最多，${most.visits}家次，占${share}%${moved.length > 0 ? `；${moved.join('，')}` : ''}${against}。`;
}

/** How far an agency's plan of a year has come, in 家次. */
export interface PlanProgress {
  plan: string;
  agency: string;
  name: string;
  planned: number;
  done: number;
  rate?: number;
}

/** Progress of the plans of the latest year that has any, the main agency first. */
export const planProgress = once((corpus: PublicCorpus): { year: number; plans: PlanProgress[] } => {
  const entries = publicRecords(corpus, 'plan');
  const year = Math.max(0, ...entries.map(({ value }) => value.year));
  const order = agencyOrder(corpus).map(({ id }) => id);
  const plans = entries
    .filter(({ value }) => value.year === year)
    .toSorted((a, b) => order.indexOf(a.value.agency) - order.indexOf(b.value.agency))
    .map((entry): PlanProgress => {
      const { planned, done, yearRate } = completionView(corpus, entry);
      const { agency } = entry.value as Plan;
      return {
        plan: entry.id,
        agency,
        name: agencyName(corpus, agency),
        planned,
        done,
        ...(yearRate !== undefined && { rate: yearRate }),
      };
    });
  return { year, plans };
});

/** What the progress shows in words. */
export function progressSentence({ year, plans }: { year: number; plans: readonly PlanProgress[] }): string {
  if (plans.length === 0) return '没有公布的计划。';
  const parts = plans.map(
    ({ name, planned, done, rate }) =>
      `${name}计划${planned}家次，已完成${done}家次${rate === undefined ? '' : `（${rate.toFixed(1)}%）`}`,
  );
  return `${year}年度：${parts.join('；')}。`;
}
