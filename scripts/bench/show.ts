import { displayWidth, padWidth } from '../../src/base/width.ts';
import type { Result } from './rounds.ts';

const headings = ['', 'n', 's', '/s', 'CPU s', 'MB', 'files', 'B', '×', '÷', '÷ CPU', ''];

const cell = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** One row a comparison, the figures in the first only. */
function rowsOf({
  name,
  n,
  seconds,
  perSecond,
  cpuSeconds,
  peakMB,
  files,
  bytes,
  rounds,
  ratio,
  cpuRatio,
}: Result): string[][] {
  const figures = [n, seconds, perSecond, cpuSeconds, peakMB, files, bytes, rounds].map(cell);
  const others = Object.keys(ratio ?? {});
  const blank = ['', ...figures.map(() => '')];
  return (others.length === 0 ? [''] : others).map((other, index) => [
    ...(index === 0 ? [name, ...figures] : blank),
    cell(ratio?.[other]),
    cell(cpuRatio?.[other]),
    other,
  ]);
}

/** Shows results as a table: names left, figures right. */
export function tableText(results: readonly Result[]): string {
  const rows = [headings, ...results.flatMap(rowsOf)];
  const widths = headings.map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, at) =>
        at === 0 || at === row.length - 1
          ? padWidth(text, widths[at]!)
          : ' '.repeat(widths[at]! - displayWidth(text)) + text,
      )
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n÷ 同轮用时之比：大于 1 即比所列者慢 its time over that of the one named, same round: above 1 it is slower\n`;
}
