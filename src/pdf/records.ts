/** Parts of records (笔录): questions and answers, boxes to tick, and the head of further pages. */
import type { Choices, Continuation, Dialogue, Inline } from '../documents/tree.ts';
import { withColon } from '../documents/text.ts';
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
import { ruleUnder } from './forms.ts';
import type { Item, RuleItem } from './frame.ts';
import type { TextStyle } from './paper.ts';
import { addTag } from './tags.ts';

/** Lays out questions and answers, each hanging behind its label; on forms every line is ruled. */
export function layDialogue(context: Context, block: Dialogue): Slice[] {
  const { paper, left, width } = context;
  const form = paper.style === 'form';
  const style: TextStyle = { ...paper.body, pitch: form ? paper.pitches.area : paper.body.pitch };
  const hang = Math.max(0, ...block.turns.map(({ label }) => widthOf(context, withColon(label), style)));
  const slices = block.turns.flatMap(({ label, content }) => {
    const tag = addTag(context.tag, 'P');
    const head: Item[] = [];
    setText(context, withColon(label), style, { x: left, baseline: baselineOf(style), tag }, head);
    reachTo(head, left + hang);
    const lines = textSlices(context, content, style, { tag, left: hang });
    lines[0]!.items.unshift(...head);
    // Pages of a record are filled to the last line, so that nothing can be added above the signatures.
    return lines.map((line) => ({ ...line, keep: false }));
  });
  if (!form) return slices;
  while (slices.length < block.lines) slices.push(slice(style.pitch, []));
  for (const each of slices) each.items.push(ruleUnder(left, left + width, style));
  return slices;
}

/** Room between the columns of boxes to tick, in characters. */
const between = 2;

/** Lays out boxes to tick in columns, row by row; text goes on behind its box. */
export function layChoices(context: Context, block: Choices): Slice[] {
  const style = context.paper.body;
  const { columns } = block;
  const indent = 2 * style.size;
  const gap = between * style.size;
  const width = (context.width - indent - (columns - 1) * gap) / columns;
  const list = addTag(context.tag, 'L', { ordered: false });
  const cells = block.items.map(({ checked, content }, index) => {
    const item = addTag(list, 'LI');
    const x = indent + (index % columns) * (width + gap);
    const box: Inline[] = [{ type: 'checkbox', checked }];
    const items: Item[] = [];
    const place = { x: context.left + x, baseline: baselineOf(style), tag: addTag(item, 'Lbl') };
    const hang = setText(context, box, style, place, items) + style.size / 4;
    const lines = textSlices(context, content, style, {
      tag: addTag(item, 'LBody'),
      left: x + hang,
      width: width - hang,
      align: columns > 1 ? 'start' : 'justify',
    });
    lines[0]!.items.unshift(...items);
    return lines;
  });
  const slices: Slice[] = [];
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.slice(start, start + columns);
    if (row.length === 1) slices.push(...row[0]!);
    else {
      const height = Math.max(...row.map((lines) => lines.length)) * style.pitch;
      // Boxes beside each other are read one after the other, each with all its lines.
      const items = row.flatMap((lines) =>
        lines.flatMap((line, at) => shifted(line.items, at * style.pitch)),
      );
      slices.push(slice(height, items));
    }
  }
  return slices;
}

function shifted(items: readonly Item[], dy: number): Item[] {
  return items.map((item) =>
    item.type === 'rule' ? { ...item, y: item.y + dy, y2: item.y2 + dy } : { ...item, y: item.y + dy },
  );
}

const headGap = 6;

/** Lays out the head of further pages: its text in the middle, the number at the right, a rule below. An artifact. */
export function layContinuation(context: Context, block: Continuation): Slice[] {
  const { left, width, paper } = context;
  const style: TextStyle = { ...paper.body, role: 'hei' };
  const items: Item[] = [];
  const baseline = baselineOf(style);
  const textWidth = widthOf(context, block.text, style);
  const number = block.number ?? '';
  const numberWidth = number ? widthOf(context, number, paper.body) : 0;
  const middle = left + (width - textWidth) / 2;
  const apart = middle + textWidth + style.size <= left + width - numberWidth;
  setText(context, block.text, style, { x: apart ? middle : left, baseline, tag: null }, items);
  setText(context, number, paper.body, { x: left + width - numberWidth, baseline, tag: null }, items);
  const y = style.pitch;
  const rule: RuleItem = {
    type: 'rule',
    x: left,
    y,
    x2: left + width,
    y2: y,
    weight: 0.7,
    red: false,
    tag: null,
  };
  items.push(rule);
  return [slice(style.pitch + headGap, items)];
}
