/** The heads of documents: red masthead, form head, number and title. */
import type { FormHead, Inline, Masthead, NumberLine, Title } from '../documents/tree.ts';
import { mastheadMarks } from '../documents/text.ts';
import { breakTitle } from './break-title.ts';
import {
  baselineOf,
  cellOf,
  plainText,
  setText,
  slice,
  textSlices,
  widthOf,
  type Context,
  type Slice,
} from './flow.ts';
import type { Item, RuleItem } from './frame.ts';
import { prepare } from './inline.ts';
import { mm, type TextStyle } from './paper.ts';
import { setLine } from './set-line.ts';
import { addTag, type Tag } from './tags.ts';

/** GB/T 9704-2012, 7.2.4: the upper edge of the masthead is 35 mm below that of the type area. */
const mastheadTop = 35 * mm;
/** 7.2.7: the red line is 4 mm below the number. */
const redLineDrop = 4 * mm;
const redLineWeight = 1.6;
const formTitleGap = 10;
/** Largest type of a masthead, and the share of the line it may fill. */
const mastheadSize = 48;
const mastheadShare = 0.96;

/** Lays out a masthead: agencies one below the other, `文件` beside them at mid-height. */
export function layMasthead(context: Context, block: Masthead, redLine: boolean): Slice[] {
  const { paper } = context;
  const suffix = block.suffix ?? '';
  const longest = Math.max(...block.agencies.map((agency) => [...agency].length)) + [...suffix].length;
  const size = Math.min(mastheadSize, (context.width * mastheadShare) / longest);
  const spread = spreadTrack(context.width * mastheadShare, longest, size);
  const style: TextStyle = { role: 'xbs', size, pitch: size * 1.3, track: spread };
  const items = markItems(context, block);
  const tag = addTag(context.tag, 'P');
  const top = (paper.body.pitch - paper.body.size) / 2 + mastheadTop;
  const widths = block.agencies.map((agency) => widthOf(context, agency, style));
  const nameWidth = Math.max(...widths);
  const suffixWidth = suffix ? widthOf(context, suffix, style) : 0;
  const left = context.left + (context.width - nameWidth - suffixWidth + spread) / 2;
  block.agencies.forEach((agency, index) => {
    const baseline = top + 0.88 * size + index * style.pitch;
    // Names of joint agencies are spread to the length of the longest.
    const more = (nameWidth - widths[index]!) / Math.max(1, [...agency].length - 1);
    const spreadStyle: TextStyle = { ...style, track: style.track + more };
    setText(context, agency, spreadStyle, { x: left, baseline, tag, red: true }, items);
  });
  const middle = top + 0.88 * size + ((block.agencies.length - 1) * style.pitch) / 2;
  if (suffix)
    setText(context, suffix, style, { x: left + nameWidth, baseline: middle, tag, red: true }, items);
  let height = top + size + (block.agencies.length - 1) * style.pitch;
  if (redLine) {
    height += redLineDrop;
    items.push(redRule(context, height));
  }
  return [slice(height, items, { keep: true })];
}

/** 7.2.1 to 7.2.3: number of the copy, secrecy and urgency, one a line from the first line of the type area on. */
function markItems(context: Context, block: Masthead): Item[] {
  const { body, headings } = context.paper;
  const items: Item[] = [];
  mastheadMarks(block).forEach((mark, index) => {
    const style = mark === block.serial ? body : headings[1];
    const baseline = baselineOf(style) + index * body.pitch;
    setText(context, mark, style, { x: context.left, baseline, tag: addTag(context.tag, 'P') }, items);
  });
  return items;
}

/** Letters of a short name are spread, so that the masthead carries the page. */
function spreadTrack(room: number, count: number, size: number): number {
  return Math.max(0, Math.min(size * 0.25, (room * 0.86 - count * size) / count));
}

function redRule(context: Context, y: number): RuleItem {
  const { left, width } = context;
  return { type: 'rule', x: left, y, x2: left + width, y2: y, weight: redLineWeight, red: true, tag: null };
}

/** Lays out 发文字号 below a masthead with the red line (7.2.5 to 7.2.7), or a number alone. */
export function layNumber(
  context: Context,
  block: NumberLine,
  options: { redLine: boolean; before: number },
): Slice[] {
  const style = context.paper.number;
  const tag = addTag(context.tag, 'P');
  const items: Item[] = [];
  const baseline = baselineOf(style);
  const cell = cellOf(style);
  if (block.signer === undefined) {
    const room = context.width - widthOf(context, block.text, style);
    const x = context.left + (context.paper.numberAtEnd ? room : room / 2);
    setText(context, block.text, style, { x, baseline, tag }, items);
  } else {
    setText(context, block.text, style, { x: context.left + cell, baseline, tag }, items);
    const signer: Inline[] = [
      { type: 'text', text: '签发人：' },
      { type: 'text', text: block.signer, voice: 'kai' },
    ];
    const x = context.left + context.width - cell - widthOf(context, signer, style);
    setText(context, signer, style, { x, baseline, tag }, items);
  }
  let height = style.pitch;
  if (options.redLine) {
    height = (style.pitch + style.size) / 2 + redLineDrop;
    items.push(redRule(context, height));
  }
  return [slice(height, items, { before: options.before, keep: true })];
}

/** Lays out a title, centred and broken at meaning. */
export function layTitle(
  context: Context,
  block: Pick<Title, 'content'>,
  tag: Tag,
  level: number,
  before: number,
): Slice[] {
  const { style: paperStyle, title } = context.paper;
  const prepared = prepare(block.content, title, context.setting);
  const lines = breakTitle(prepared, context.width);
  return lines.map((line, index) => {
    const items: Item[] = [];
    setLine(prepared, line, { x: context.left, baseline: baselineOf(title), align: 'center', tag }, items);
    return slice(title.pitch, items, {
      before: index === 0 ? before : 0,
      keep: true,
      ...(index === 0 ? { bookmark: { level, text: plainText(block.content) } } : {}),
      ...(index === lines.length - 1 && paperStyle === 'form' ? { height: title.pitch + 4 } : {}),
    });
  });
}

/** Lays out the head of a form: heading over one rule (records: two), then the title with its variant. */
export function layFormHead(context: Context, block: FormHead): Slice[] {
  const { paper } = context;
  const style = paper.head;
  const head = textSlices(context, [{ type: 'text', text: block.heading }], style, {
    tag: addTag(context.tag, 'P'),
    align: 'center',
    whole: true,
  });
  const last = head.at(-1)!;
  const rules = block.rule === 'double' ? [0, 2.4] : [0];
  for (const drop of rules) {
    const y = last.height + 3 + drop;
    last.items.push({
      type: 'rule',
      x: context.left,
      y,
      x2: context.left + context.width,
      y2: y,
      weight: block.rule === 'double' ? 0.7 : 1.2,
      red: false,
      tag: null,
    });
  }
  last.height += 3 + rules.at(-1)!;
  const tag = addTag(context.tag, 'H1');
  context.outline.last = 1;
  const title = layFormTitle(context, block, tag);
  title[0]!.bookmark = { level: 1, text: block.title + (block.variant ?? '') };
  return [...head, ...title];
}

/** The title is spread, the variant behind it is not; together they stand in the middle. */
function layFormTitle(context: Context, block: FormHead, tag: Tag): Slice[] {
  const style = context.paper.title;
  const { titleSpread } = context.paper;
  const track = titleSpread === 'short' ? shortTrack(block.title) : titleSpread;
  const spread: TextStyle = { ...style, track };
  const variant = block.variant ?? '';
  const titleWidth = widthOf(context, block.title, spread) - (variant ? 0 : spread.track);
  const variantWidth = variant ? widthOf(context, variant, style) : 0;
  if (titleWidth + variantWidth > context.width) {
    const content: Inline[] = [{ type: 'text', text: block.title + variant }];
    return layTitle(context, { content }, tag, 1, formTitleGap);
  }
  const items: Item[] = [];
  const baseline = baselineOf(style);
  const x = context.left + (context.width - titleWidth - variantWidth) / 2;
  setText(context, block.title, spread, { x, baseline, tag }, items);
  if (variant) setText(context, variant, style, { x: x + titleWidth, baseline, tag }, items);
  return [slice(style.pitch + 4, items, { before: formTitleGap, keep: true })];
}

/** Short titles of forms are letter-spaced: four characters by an em, eight by a third. */
function shortTrack(title: string): number {
  const count = [...title].length;
  return Math.max(0, Math.min(18, (12 - count) * 2));
}
