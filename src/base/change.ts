import type { Text } from './diagnostic.ts';

/** How a figure moved. `percent` is absent where the earlier figure is zero: nothing can be divided by it. */
export interface Change {
  difference: number;
  percent?: number;
  direction: 'up' | 'down' | 'same';
}

/** What a figure is compared with: 同比, the same period last year, or 环比, the period before. */
export type Comparison = 'year' | 'previous';

const names: Record<Comparison, Text> = {
  year: { zh: '同比', en: 'on the year before' },
  previous: { zh: '环比', en: 'on the period before' },
};

/** Rounds half away from zero to so many decimals. */
export function round(number: number, places = 1): number {
  const factor = 10 ** places;
  return (Math.sign(number) * Math.round(Math.abs(number) * factor + 1e-9)) / factor;
}

/** A part of a whole in per cent with one decimal, e.g. 98.2; undefined where the whole is zero or either is unknown. */
export function percentOf(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : round((part / whole) * 100);
}

/** Compares a figure with an earlier one; undefined where either is unknown. */
export function changeOf(now: number | undefined, then: number | undefined): Change | undefined {
  if (now === undefined || then === undefined) return undefined;
  const difference = now - then;
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  return then === 0
    ? { difference, direction }
    : { difference, percent: round((difference / then) * 100), direction };
}

/** Writes a change as notices do: `同比增加12.5%`, `环比减少3.0%`, `同比持平`, and `—` where there is nothing to divide by. */
export function formatChange(change: Change | undefined, comparison: Comparison): Text {
  if (!change) return { zh: '—', en: '—' };
  const { zh, en } = names[comparison];
  if (change.direction === 'same') return { zh: `${zh}持平`, en: `unchanged ${en}` };
  if (change.percent === undefined) return { zh: '—', en: '—' };
  const size = Math.abs(change.percent).toFixed(1);
  return change.direction === 'up'
    ? { zh: `${zh}增加${size}%`, en: `up ${size}% ${en}` }
    : { zh: `${zh}减少${size}%`, en: `down ${size}% ${en}` };
}

/** Writes the change of a rate, which moves by points: `同比提高1.2个百分点`. Rates in per cent. */
export function formatPoints(
  now: number | undefined,
  then: number | undefined,
  comparison: Comparison,
): Text {
  if (now === undefined || then === undefined) return { zh: '—', en: '—' };
  const { zh, en } = names[comparison];
  const points = round(now - then);
  if (points === 0) return { zh: `${zh}持平`, en: `unchanged ${en}` };
  const size = Math.abs(points).toFixed(1);
  return points > 0
    ? { zh: `${zh}提高${size}个百分点`, en: `up ${size} percentage points ${en}` }
    : { zh: `${zh}下降${size}个百分点`, en: `down ${size} percentage points ${en}` };
}

/** A change as it stands in print. */
export type PrintedChange =
  | { kind: 'percent'; value: number; places: number }
  | { kind: 'points'; value: number; places: number }
  | { kind: 'difference'; value: number; places: number }
  | { kind: 'same' }
  /** `—`: nothing to divide by, or not comparable. */
  | { kind: 'none' };

const printed =
  /^(?:同比|环比)?(增加|增长|上升|提高|升高|多|减少|下降|降低|减|少|[+-])? ?(\d+(?:\.(\d+))?) ?(%|个百分点|[\p{Script=Han}]{1,3})?$/u;
const downward = new Set(['减少', '下降', '降低', '减', '少', '-']);

/** Reads a change as notices print it: `增加12.5%`, `同比减少3.0%`, `持平`, `提高1.2个百分点`, `减少2件`, `—`. */
export function readChange(text: string): PrintedChange | undefined {
  const plain = text
    .trim()
    .replace(/[％]/gu, '%')
    .replace(/[－−–]/gu, '-');
  if (/^(?:同比|环比)?(持平|无变化)$/u.test(plain)) return { kind: 'same' };
  if (/^(?:同比|环比)?(—+|-+|\/|无可比数)$/u.test(plain)) return { kind: 'none' };
  const match = printed.exec(plain);
  if (!match) return undefined;
  const [, word, digits = '', decimals = '', unit] = match;
  const value = Number(digits) * (word !== undefined && downward.has(word) ? -1 : 1);
  const kind = unit === '%' ? 'percent' : unit === '个百分点' ? 'points' : 'difference';
  return { kind, value, places: decimals.length };
}

/**
 * Tells whether a printed number is the exact one rounded to its own decimals; half a unit of the last place is the
 * tolerance, whichever way halves were rounded.
 */
export function agrees(value: number, places: number, exact: number): boolean {
  return Math.abs(value - exact) <= 0.5 * 10 ** -places + 1e-9;
}
