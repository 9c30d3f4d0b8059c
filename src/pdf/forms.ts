/** Parts of enforcement forms: fields with underlined values, ruled areas to write in, lines to sign. */
import { withColon } from '../documents/text.ts';
import type { Fields, Inline, RuledArea, SignLines } from '../documents/tree.ts';
import { breakLines } from './break-lines.ts';
import {
  baselineOf,
  reachTo,
  setText,
  slice,
  textSlices,
  widthOf,
  type Context,
  type Slice,
} from './flow.ts';
import type { Item, RuleItem } from './frame.ts';
import { prepare } from './inline.ts';
import type { TextStyle } from './paper.ts';
import { setLine } from './set-line.ts';
import { addTag } from './tags.ts';

const ruleDrop = 3;
const ruleWeight = 0.5;
/** Least room for a value, room between two fields, and room to sign, in characters. */
const leastValue = 4;
const between = 1;
const signature = 8;

function rule(x: number, x2: number, y: number): RuleItem {
  return { type: 'rule', x, y, x2, y2: y, weight: ruleWeight, red: false, tag: null };
}

/** The rule that a line of text to be written by hand stands on. */
export function ruleUnder(x: number, x2: number, style: TextStyle): RuleItem {
  return rule(x, x2, baselineOf(style) + ruleDrop + 1);
}

/** Lays out label and value pairs, each row on one line when it fits, otherwise one field a line. */
export function layFields(context: Context, block: Fields): Slice[] {
  const style: TextStyle = { ...context.paper.body, pitch: context.paper.pitches.field };
  const slices: Slice[] = [];
  for (const row of block.rows) {
    const fields = row.map((field) => {
      const label = withColon(field.label);
      const value = widthOf(context, field.value, style);
      return { label, value: field.value, labelWidth: widthOf(context, label, style), valueWidth: value };
    });
    const least = fields.map(
      (field) => field.labelWidth + Math.max(leastValue * style.size, field.valueWidth + style.size),
    );
    const needed = least.reduce((sum, width) => sum + width, (fields.length - 1) * between * style.size);
    if (needed <= context.width) {
      const spare = context.width - needed;
      const total = least.reduce((sum, width) => sum + width, 0);
      let x = context.left;
      const tag = addTag(context.tag, 'P');
      const items: Item[] = [];
      fields.forEach((field, index) => {
        const width = least[index]! + (spare * least[index]!) / total;
        placeField(context, style, field, { x, width }, tag, items);
        x += width + between * style.size;
      });
      slices.push(slice(style.pitch, items));
    } else for (const field of fields) slices.push(...layLongField(context, style, field));
  }
  return slices;
}

interface Field {
  label: string;
  value: Inline[];
  labelWidth: number;
}

function placeField(
  context: Context,
  style: TextStyle,
  field: Field,
  room: { x: number; width: number },
  tag: ReturnType<typeof addTag>,
  items: Item[],
): void {
  const baseline = baselineOf(style);
  setText(context, field.label, style, { x: room.x, baseline, tag }, items);
  const start = room.x + field.labelWidth;
  reachTo(items, start + style.size / 2);
  setText(context, field.value, style, { x: start + style.size / 2, baseline, tag }, items);
  items.push(rule(start, room.x + room.width, baseline + ruleDrop));
}

/** A value longer than its line goes on below, under the start of the value. */
function layLongField(context: Context, style: TextStyle, field: Field): Slice[] {
  const tag = addTag(context.tag, 'P');
  const start = context.left + field.labelWidth;
  const inset = style.size / 2;
  const prepared = prepare(field.value, style, context.setting);
  const lines = breakLines(prepared, context.width - field.labelWidth - inset);
  return lines.map((line, index) => {
    const items: Item[] = [];
    const baseline = baselineOf(style);
    if (index === 0) setText(context, field.label, style, { x: context.left, baseline, tag }, items);
    if (index === 0) reachTo(items, start + inset);
    setLine(prepared, line, { x: start + inset, baseline, align: 'justify', tag }, items);
    items.push(rule(start, context.left + context.width, baseline + ruleDrop));
    return slice(style.pitch, items, { keep: index + 1 < lines.length });
  });
}

/** Lays out ruled lines, with the text on them when there is some; goes on for as many lines as it needs. */
export function layArea(context: Context, block: RuledArea): Slice[] {
  const style: TextStyle = { ...context.paper.body, pitch: context.paper.pitches.area };
  const { left, width } = context;
  const tag = addTag(context.tag, 'P');
  const slices = paragraphsOf(block.content).flatMap((content) =>
    textSlices(context, content, style, { tag, indent: 2 * style.size }),
  );
  while (slices.length < block.lines) slices.push(slice(style.pitch, []));
  slices.forEach((each, index) => {
    each.items.push(ruleUnder(left, left + width, style));
    if (index === 0) each.keep = slices.length > 1;
  });
  return slices;
}

/** Forced line ends divide an area into paragraphs. */
function paragraphsOf(content: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const run of content) {
    if (run.type === 'break') paragraphs.push([]);
    else paragraphs.at(-1)!.push(run);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Lays out lines to sign: label, rule, and a value only where one is given (a certificate number). */
export function laySignLines(context: Context, block: SignLines): Slice[] {
  const style: TextStyle = { ...context.paper.body, pitch: context.paper.pitches.sign };
  const slices: Slice[] = [];
  for (const row of block.rows) {
    const fields = row.map((field) => {
      const label = withColon(field.label);
      const ems = field.ems ?? signature;
      const labelWidth = widthOf(context, label, style);
      const valueWidth = field.value === undefined ? 0 : widthOf(context, field.value, style) + style.size;
      const least = Math.min(labelWidth + Math.max(ems * style.size, valueWidth), context.width);
      return { label, value: field.value, labelWidth, least };
    });
    for (const line of fitRows(fields, context.width, between * 2 * style.size)) {
      slices.push(signRow(context, style, line));
    }
  }
  for (const [index, each] of slices.entries()) each.keep = index + 1 < slices.length;
  return slices;
}

interface SignField {
  label: string;
  value: string | undefined;
  labelWidth: number;
  least: number;
}

function fitRows(fields: readonly SignField[], width: number, gap: number): SignField[][] {
  const rows: SignField[][] = [];
  let room = -1;
  for (const field of fields) {
    if (room < field.least) {
      rows.push([]);
      room = width;
    }
    rows.at(-1)!.push(field);
    room -= field.least + gap;
  }
  return rows;
}

function signRow(context: Context, style: TextStyle, fields: readonly SignField[]): Slice {
  const items: Item[] = [];
  const tag = addTag(context.tag, 'P');
  const baseline = baselineOf(style);
  const gap = between * 2 * style.size;
  const needed = fields.reduce((sum, field) => sum + field.least, (fields.length - 1) * gap);
  const extra = Math.max(0, context.width - needed) / fields.length;
  let x = context.left;
  for (const field of fields) {
    setText(context, field.label, style, { x, baseline, tag }, items);
    const start = x + field.labelWidth;
    const end = x + field.least + extra;
    if (field.value !== undefined) {
      const width = widthOf(context, field.value, style);
      const middle = start + (end - start - width) / 2;
      reachTo(items, middle);
      setText(context, field.value, style, { x: middle, baseline, tag }, items);
    }
    items.push(rule(start, end, baseline + ruleDrop));
    x = end + gap;
  }
  return slice(style.pitch, items);
}
