import { addMonthsToMonth, formatChineseMonth } from '../../base/dates.ts';
import { formatWan } from '../../base/money.ts';
import { groupBy } from '../../base/order.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import type { Change } from '../../base/change.ts';
import { changeOf, formatChange, percentOf } from '../../base/change.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import type { Figure, PeriodTotals } from '../statistics.ts';
import { countedOnce, figures, totalsBy } from '../statistics.ts';
import { once } from './once.ts';

/** One month over all agencies: the records, their sum, and the months it is compared with. */
export interface MonthView {
  month: string;
  /** e.g. `2026年3月`. */
  title: string;
  entries: PublicEntry<'statistics'>[];
  totals: PeriodTotals;
  previous?: PeriodTotals;
  lastYear?: PeriodTotals;
}

/** Every month with public statistics, the newest first. */
export const monthViews = once((corpus): MonthView[] => {
  const entries = publicRecords(corpus, 'statistics');
  const parentOf = (agency: string) => corpus.records.agency.get(agency)?.value.parent;
  const totals = totalsBy(
    'month',
    countedOnce(
      entries.map((entry) => entry.value as Statistics),
      parentOf,
    ),
  );
  const byMonth = new Map(totals.map((each) => [each.period, each]));
  const entriesOf = groupBy(entries, (entry) => entry.value.month);
  return totals.toReversed().map((each) => ({
    month: each.period,
    title: formatChineseMonth(each.period),
    entries: entriesOf.get(each.period) ?? [],
    totals: each,
    previous: byMonth.get(addMonthsToMonth(each.period, -1)),
    lastYear: byMonth.get(addMonthsToMonth(each.period, -12)),
  }));
});

/** Writes a figure as pages show it: 万元 with two decimals for money. */
export function formatFigure(figure: Figure, value: number | undefined): string {
  if (value === undefined) return '—';
  return figure.money ? formatWan(value) : String(value);
}

/** Name of a figure's line on the page of a month, behind `#`. */
export function figureAnchor({ path }: Figure): string {
  return path.replaceAll('.', '-');
}

/** A figure of a month with how it moved. */
export interface FigureView {
  figure: Figure;
  value?: number;
  text: string;
  onPrevious?: Change;
  onYear?: Change;
  /** `环比增加12.5%，同比减少3.0%`; what cannot be compared is left out. */
  change: string;
}

/** The figures of a month that have a value, in the order of the schema. */
export function figureViews(view: MonthView): FigureView[] {
  return figures().flatMap((figure) => {
    const value = view.totals.values[figure.path];
    if (value === undefined) return [];
    const onPrevious = changeOf(value, view.previous?.values[figure.path]);
    const onYear = changeOf(value, view.lastYear?.values[figure.path]);
    const change = [formatChange(onPrevious, 'previous').zh, formatChange(onYear, 'year').zh]
      .filter((text) => text !== '—')
      .join('，');
    return [{ figure, value, text: formatFigure(figure, value), onPrevious, onYear, change }];
  });
}

/** Months by `YYYY-MM`. */
const monthsByName = once((corpus) => new Map(monthViews(corpus).map((view) => [view.month, view])));

/** Values of one figure over the last months up to and including one, earliest first. */
export function trendOf(
  corpus: PublicCorpus,
  path: string,
  month: string,
  count: number,
): { month: string; value?: number }[] {
  const byMonth = monthsByName(corpus);
  return Array.from({ length: count }, (_, index) => {
    const at = addMonthsToMonth(month, index - count + 1);
    return { month: at, value: byMonth.get(at)?.totals.values[path] };
  });
}

/** A sentence that says what a month's main figures are and how they moved. */
export function monthSentence(view: MonthView): string {
  const by = new Map(figureViews(view).map((each) => [each.figure.path, each]));
  const part = (path: string, verb: string) => {
    const each = by.get(path);
    if (!each) return [];
    const moved = formatChange(each.onYear, 'year').zh;
    return [`${verb}${each.text}${each.figure.unit}${moved === '—' ? '' : `（${moved}）`}`];
  };
  const rate = percentOf(view.totals.values['rectified'], view.totals.values['hazards']);
  return `${[
    ...part('visits', '开展监督检查'),
    ...part('hazards', '发现事故隐患'),
    ...(rate === undefined ? [] : [`已整改${rate.toFixed(1)}%`]),
    ...part('penalties', '实施行政处罚'),
    ...part('fines', '罚没款'),
  ].join('，')}。`;
}
