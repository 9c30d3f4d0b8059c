/** Laid-out pieces of a document before they are divided into pages, and how running text becomes lines of them. */
import type { Inline } from '../documents/tree.ts';
import { breakLines } from './break-lines.ts';
import type { Item } from './frame.ts';
import { prepare, type Prepared, type Setting } from './inline.ts';
import type { Paper, TextStyle } from './paper.ts';
import { setLine } from './set-line.ts';
import type { Tag } from './tags.ts';

/** A strip of a page that is never divided, e.g. one line. Items are placed from its upper left corner. */
export interface Slice {
  type: 'slice';
  height: number;
  /** Space above, dropped at the head of a page. */
  before: number;
  items: Item[];
  /** True when the next piece must begin on the same page. */
  keep: boolean;
  bookmark?: { level: number; text: string };
}

/** Where and how blocks are laid out. */
export interface Context {
  paper: Paper;
  setting: Setting;
  /** Left edge and width of the text, from the left of the type area. */
  left: number;
  width: number;
  tag: Tag;
  /** Level of the last heading in the structure, so that no level is skipped, and what is added to a heading's own. */
  outline: { last: number; offset: number };
}

export interface TextOptions {
  tag: Tag | null;
  /** Indent of the first line, and of all lines, in points. */
  indent?: number;
  left?: number;
  width?: number;
  align?: 'justify' | 'start' | 'center' | 'end';
  before?: number;
  red?: boolean;
  /** Lets 、，。 at the end of a line stand outside it. */
  hanging?: boolean;
  /** Keeps all lines on one page, and with the next piece. */
  whole?: boolean;
}

/** Distance from the top of a line's pitch to its baseline: the character stands in the middle, 0.88 em above it. */
export function baselineOf(style: TextStyle): number {
  return (style.pitch - style.size) / 2 + 0.88 * style.size;
}

/** Width of a cell: one ideograph of a style. */
export function cellOf(style: TextStyle): number {
  return style.size + style.track;
}

/** Lays out running text as one slice a line, with at least two lines of a paragraph on each page. */
export function textSlices(
  context: Context,
  content: readonly Inline[],
  style: TextStyle,
  options: TextOptions,
): Slice[] {
  return preparedSlices(context, prepare(content, style, context.setting), options);
}

/** Lays out text that is already prepared. */
export function preparedSlices(context: Context, prepared: Prepared, options: TextOptions): Slice[] {
  const { style } = prepared;
  const left = context.left + (options.left ?? 0);
  const width = options.width ?? context.width - (options.left ?? 0);
  const indent = options.indent ?? 0;
  const lines = breakLines(prepared, width, { indent, hanging: options.hanging });
  return lines.map((line, index) => {
    const items: Item[] = [];
    setLine(
      prepared,
      line,
      {
        x: left + (index === 0 ? indent : 0),
        baseline: baselineOf(style),
        align: options.align ?? 'justify',
        tag: options.tag,
        red: options.red,
      },
      items,
    );
    const inner = index + 1 < lines.length && (index === 0 || index === lines.length - 2);
    return {
      type: 'slice',
      height: style.pitch,
      before: index === 0 ? (options.before ?? 0) : 0,
      items,
      keep: options.whole === true || inner,
    };
  });
}

/** Sets text on one line of its own and returns its width; for lines whose parts are placed by hand. */
export function setText(
  context: Context,
  text: string | Inline[],
  style: TextStyle,
  place: { x: number; baseline: number; tag: Tag | null; red?: boolean },
  items: Item[],
): number {
  const content: Inline[] = typeof text === 'string' ? [{ type: 'text', text }] : text;
  const prepared = prepare(content, style, context.setting);
  let edge = place.x;
  for (const line of breakLines(prepared, Number.MAX_SAFE_INTEGER)) {
    edge = setLine(prepared, line, { ...place, align: 'start' }, items);
  }
  return edge - place.x;
}

/** Lets the last character reach to `x`, so that the room before what follows is not taken for a space. */
export function reachTo(items: readonly Item[], x: number): void {
  const item = items.at(-1);
  if (item?.type !== 'text') return;
  const edge = item.advances.reduce((sum, advance) => sum + advance, item.x);
  item.advances[item.advances.length - 1]! += x - edge;
}

/** Returns the width of text set on one line. */
export function widthOf(context: Context, text: string | Inline[], style: TextStyle): number {
  return setText(context, text, style, { x: 0, baseline: 0, tag: null }, []);
}

/** Plain characters of inline content, for the outline. */
export function plainText(content: readonly Inline[]): string {
  return content.map((run) => ('text' in run ? run.text : run.type === 'break' ? ' ' : '')).join('');
}

/** A slice made by hand. */
export function slice(height: number, items: Item[], extra: Partial<Slice> = {}): Slice {
  return { type: 'slice', height, before: 0, items, keep: false, ...extra };
}
