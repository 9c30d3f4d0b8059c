/** Headings, paragraphs and the list of attachments: text in the body of a document. */
import { roomAsBlanks } from '../documents/fill.ts';
import type { Attachments, Heading, Paragraph } from '../documents/tree.ts';
import {
  baselineOf,
  cellOf,
  plainText,
  reachTo,
  setText,
  textSlices,
  widthOf,
  type Context,
  type Slice,
  type TextOptions,
} from './flow.ts';
import { ruleUnder } from './forms.ts';
import type { Item } from './frame.ts';
import { addTag, type TagRole } from './tags.ts';

/** Lays out a heading, kept with what follows; no level of the structure is skipped. */
export function layHeading(context: Context, block: Heading, before: number): Slice[] {
  const style = context.paper.headings[block.level];
  const { outline } = context;
  const level = Math.min(block.level + outline.offset, outline.last + 1, 6);
  outline.last = level;
  const slices = textSlices(context, block.content, style, {
    tag: addTag(context.tag, `H${level}` as TagRole),
    indent: 2 * cellOf(style),
    whole: true,
    before: Math.max(before, context.paper.style === 'form' && block.level === 1 ? 4 : 0),
  });
  slices[0]!.bookmark = { level, text: plainText(block.content) };
  return slices;
}

/** Lays out a paragraph, its first line indented by two characters. */
export function layParagraph(
  context: Context,
  block: Paragraph,
  before: number,
  lead?: Partial<TextOptions>,
): Slice[] {
  const style = context.paper.body;
  const align = block.align === 'center' || block.align === 'end' ? block.align : 'justify';
  const indented = block.indent !== false && align === 'justify';
  return textSlices(context, block.content, style, {
    tag: addTag(context.tag, 'P'),
    indent: indented ? 2 * cellOf(style) : 0,
    align,
    before,
    hanging: align === 'justify',
    ...lead,
  });
}

/** 附件说明: names hang behind the label, wrapped lines stand under the first character of the name (7.3.4). */
export function layAttachments(context: Context, block: Attachments): Slice[] {
  const style = context.paper.body;
  const cell = cellOf(style);
  const label = '附件：';
  const labelWidth = widthOf(context, label, style);
  const start = context.left + 2 * cell + labelWidth;
  const several = block.items.length > 1;
  const numberWidth = several ? widthOf(context, `${block.items.length}.`, style) + cell / 4 : 0;
  const slices: Slice[] = [];
  const tag = addTag(context.tag, 'P');
  block.items.forEach((name, index) => {
    const inner: Context = {
      ...context,
      left: start + numberWidth,
      width: context.left + context.width - start - numberWidth,
    };
    const content = roomAsBlanks([{ type: 'text', text: name.replace(/[。；;]$/u, '') }]);
    const items: Item[] = [];
    const baseline = baselineOf(style);
    if (index === 0) setText(context, label, style, { x: context.left + 2 * cell, baseline, tag }, items);
    if (several) setText(context, `${index + 1}.`, style, { x: start, baseline, tag }, items);
    if (several) reachTo(items, start + numberWidth);
    const lines = textSlices(inner, content, style, {
      tag,
      whole: true,
      before: index === 0 ? style.pitch : 0,
    });
    lines[0]!.items.unshift(...items);
    // On an empty document a line to write on stands for the name.
    if (name === '') lines[0]!.items.push(ruleUnder(inner.left, inner.left + inner.width, style));
    slices.push(...lines);
  });
  const last = slices.at(-1);
  if (last) last.keep = false;
  return slices;
}
