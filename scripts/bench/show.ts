import { displayWidth, padWidth } from '../../src/base/width.ts';
import type { Result } from './rounds.ts';

const headings = ['', 'n', 's', '/s', 'CPU s', 'MB', '×', '÷', '÷ CPU'];

const cell = (value: number | undefined): string => (value === undefined ? '' : String(value));

function rowOf({
  name,
  n,
  seconds,
  perSecond,
  cpuSeconds,
  peakMB,
  rounds,
  ratio,
  cpuRatio,
}: Result): string[] {
  const [figures, ratios] = [
    [n, seconds, perSecond, cpuSeconds, peakMB, rounds],
    [ratio, cpuRatio],
  ];
  return [name, ...[...figures, ...ratios].map(cell)];
}

/** Shows results as a table: names left, figures right. */
export function tableText(results: readonly Result[]): string {
  const rows = [headings, ...results.map(rowOf)];
  const widths = headings.map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, at) =>
        at === 0 ? padWidth(text, widths[at]!) : ' '.repeat(widths[at]! - displayWidth(text)) + text,
      )
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n÷ 其用时与同轮本项目用时之比 its time over ours of the same round\n`;
}
