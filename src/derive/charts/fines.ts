import { percentOf } from '../../base/change.ts';
import { formatWan } from '../../base/money.ts';

/** Fines between two amounts. Money in fen; `to` is included, the last class has none. */
export interface FineClass {
  label: string;
  from: number;
  to?: number;
  count: number;
}

/** How fines are spread. Money in fen. */
export interface FineSpread {
  count: number;
  median?: number;
  classes: FineClass[];
  sentence: string;
}

const wan = 1_000_000;

/** Upper ends of the classes: the steps at which hearings and the law's own ranges change. */
const ends = [1, 2, 5, 10, 20, 50, 100].map((amount) => amount * wan);

function medianOf(sorted: readonly number[]): number | undefined {
  if (sorted.length === 0) return undefined;
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return Math.round((low + high) / 2);
}

function labelOf(from: number, to: number | undefined): string {
  if (to === undefined) return `${from / wan} 万元以上`;
  return from === 0 ? `${to / wan} 万元以下` : `${from / wan}—${to / wan} 万元`;
}

function sentenceOf(sorted: readonly number[], median: number | undefined): string {
  const most = sorted.at(-1);
  if (median === undefined || most === undefined) return '没有公示中的罚款。';
  const common = ends.find((end) => sorted.filter((fine) => fine <= end).length * 5 >= sorted.length * 4);
  const share = common && percentOf(sorted.filter((fine) => fine <= common).length, sorted.length);
  const most80 = common === undefined ? '' : `，${share?.toFixed(1)}%不超过${common / wan}万元`;
  return `公示中的罚款${sorted.length}件，中位数${formatWan(median)}万元${most80}，最高${formatWan(most)}万元。`;
}

/** Spreads fines over classes of amounts; empty classes beyond the highest fine are left out. */
export function fineSpread(fines: readonly number[]): FineSpread {
  const sorted = fines.toSorted((a, b) => a - b);
  const most = sorted.at(-1) ?? 0;
  const classes = [0, ...ends].flatMap((from, index): FineClass[] => {
    if (from > 0 && from >= most) return [];
    const to = ends[index];
    const count = sorted.filter((fine) => fine > from && (to === undefined || fine <= to)).length;
    return [{ label: labelOf(from, to), from, ...(to !== undefined && { to }), count }];
  });
  const median = medianOf(sorted);
  return {
    count: sorted.length,
    ...(median !== undefined && { median }),
    classes,
    sentence: sentenceOf(sorted, median),
  };
}
