import { addMonthsToMonth, formatChineseMonth } from '../../base/dates.ts';
import { changeOf, formatChange } from '../../base/change.ts';
import type { PublicCorpus } from '../public.ts';
import type { Figure } from '../statistics.ts';
import { formatFigure, trendOf } from '../views/months.ts';

/** A figure over months, beside the same months of the year before. */
export interface Trend {
  title: string;
  unit: string;
  /** e.g. `2025年11月`. */
  labels: string[];
  values: (number | undefined)[];
  /** Of the same months a year earlier. */
  yearBefore: (number | undefined)[];
  sentence: string;
}

/** What the line shows in words: span, most, least, and the last month with its changes. */
function sentenceOf(
  figure: Figure,
  points: readonly { month: string; value?: number }[],
  before?: number,
): string {
  const known = points.filter((point) => point.value !== undefined);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return '没有数据。';
  const byValue = known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const say = ({ month, value }: { month: string; value?: number }) =>
    `${formatChineseMonth(month)}（${formatFigure(figure, value)}${figure.unit}）`;
  const [least] = byValue;
  const most = byValue.at(-1);
  const range =
    !least || !most || least.value === most.value
      ? '各月持平'
      : `最多的是${say(most)}，最少的是${say(least)}`;
  const previous = known.find(({ month }) => month === addMonthsToMonth(last.month, -1));
  const moved = [
    formatChange(changeOf(last.value, previous?.value), 'previous').zh,
    formatChange(changeOf(last.value, before), 'year').zh,
  ].filter((text) => text !== '—');
  return `${formatChineseMonth(first.month)}至${formatChineseMonth(last.month)}，${range}；${[
    `最近一个月${formatFigure(figure, last.value)}${figure.unit}`,
    ...moved,
  ].join('，')}。`;
}

/** A figure over the twelve months up to one. Money in fen. */
export function trend(corpus: PublicCorpus, figure: Figure, month: string): Trend {
  const points = trendOf(corpus, figure.path, month, 12);
  const before = trendOf(corpus, figure.path, addMonthsToMonth(month, -12), 12);
  return {
    title: figure.title,
    unit: figure.unit,
    labels: points.map((point) => formatChineseMonth(point.month)),
    values: points.map(({ value }) => value),
    yearBefore: before.map(({ value }) => value),
    sentence: sentenceOf(figure, points, before.at(-1)?.value),
  };
}
