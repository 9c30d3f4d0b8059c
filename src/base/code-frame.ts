import { characterWidth } from './width.ts';

/** A place in a source text; lines and columns 1-based, length in code points. */
export interface Mark {
  line: number;
  column?: number;
  length?: number;
}

const tabStop = 4;
const widest = 100;

interface Cell {
  text: string;
  width: number;
}

/** Splits a line into cells with their columns; tabs become blanks to the next stop, controls a middle dot. */
function cellsOf(line: string): Cell[] {
  let at = 0;
  return [...line].map((character) => {
    const blanks = tabStop - (at % tabStop);
    const cell =
      character === '\t'
        ? { text: ' '.repeat(blanks), width: blanks }
        : /\p{Cc}|\p{Bidi_Control}/u.test(character)
          ? { text: '·', width: 1 }
          : { text: character, width: characterWidth(character) };
    at += cell.width;
    return cell;
  });
}

const widthOf = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + cell.width, 0);
const textOf = (cells: readonly Cell[]) => cells.map((cell) => cell.text).join('');

/** The window of a long line that shows the mark: first cell shown, and the one after the last. */
function windowOf(cells: readonly Cell[], start: number): [number, number] {
  if (widthOf(cells) <= widest) return [0, cells.length];
  let from = start;
  for (let before = 0; from > 0 && before + cells[from - 1]!.width <= widest / 3;)
    before += cells[--from]!.width;
  let to = from;
  for (let shown = 0; to < cells.length && shown + cells[to]!.width <= widest;) shown += cells[to++]!.width;
  return [from, to];
}

/**
 * Shows the marked source line with its number and carets under the mark, aligned by display width:
 *
 *       12 |   fine: 150000
 *          |         ^^^^^^
 *
 * With `context` 1 the neighbouring lines are shown too. Long lines are cut around the mark. Empty when the text has
 * no such line. The text may be given in lines, which saves splitting it for every mark.
 */
export function codeFrame(source: string | readonly string[], mark: Mark, context: 0 | 1 = 0): string {
  const lines = typeof source === 'string' ? source.split(/\r\n|\n|\r/) : source;
  if (mark.line < 1 || mark.line > lines.length) return '';
  const first = Math.max(1, mark.line - context);
  const last = Math.min(lines.length, mark.line + context);
  const digits = String(last).length;
  const marked = cellsOf(lines[mark.line - 1]!.replace(/^\uFEFF/, ''));
  const start = Math.min(Math.max(0, (mark.column ?? 1) - 1), marked.length);
  const [from, to] = windowOf(marked, start);
  const out: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const cells = number === mark.line ? marked : cellsOf(lines[number - 1]!.replace(/^\uFEFF/, ''));
    const cut = (from > 0 ? '…' : '') + textOf(cells.slice(from, to)) + (to < cells.length ? '…' : '');
    out.push(`  ${String(number).padStart(digits)} | ${cut}`.trimEnd());
    if (number !== mark.line || mark.column === undefined) continue;
    const end = Math.min(Math.max(start + (mark.length ?? 1), start + 1), to);
    const indent = (from > 0 ? 1 : 0) + widthOf(marked.slice(from, start));
    const carets = Math.max(1, widthOf(marked.slice(start, end)));
    out.push(`  ${' '.repeat(digits)} | ${' '.repeat(indent)}${'^'.repeat(carets)}`);
  }
  return out.join('\n');
}
