/** What is written by hand in a cell of an approval form: lines to sign, certificate numbers, and the date. */
import type { Approval } from '../documents/tree.ts';
import { baselineOf, reachTo, setText, widthOf, type Context } from './flow.ts';
import { moveItem, type Item } from './frame.ts';
import type { TextStyle } from './paper.ts';
import { withColon } from '../documents/text.ts';
import type { Tag } from './tags.ts';

/** Lines to sign, placed from the right edge (x ≤ 0) and the top of the first line on. */
export interface ApprovalBox {
  items: Item[];
  height: number;
}

/** Room to sign, for a certificate number, and for each of year, month and day, in characters; distance from line to line. */
const signature = 7;
const certificateNumber = 7;
const dateRoom = 2.5;
const pitchEms = 2;
const ruleDrop = 3;
const ruleWeight = 0.5;

interface Part {
  label: string;
  /** Printed on the rule. */
  value?: string;
  /** Length of the rule in ems. */
  ems: number;
}

/** Lays out the lines to sign of a cell. */
export function layApproval(context: Context, approval: Approval, style: TextStyle, tag: Tag): ApprovalBox {
  const line: TextStyle = { ...style, pitch: pitchEms * style.size };
  const box: ApprovalBox = { items: [], height: 0 };
  for (const { label, certificate } of approval.signers) {
    const parts: Part[] = [{ label, ems: signature }];
    if (certificate) parts.push({ ...certificate, ems: certificateNumber });
    addLine(box, signLine(context, parts, line, tag), line);
  }
  if (approval.date) addLine(box, dateLine(context, line, tag), line);
  return box;
}

/** Adds a line, its right edge at x = 0. */
function addLine(
  box: ApprovalBox,
  { items, width }: { items: Item[]; width: number },
  style: TextStyle,
): void {
  for (const item of items) moveItem(item, -width, box.height);
  box.items.push(...items);
  box.height += style.pitch;
}

function signLine(context: Context, parts: readonly Part[], style: TextStyle, tag: Tag) {
  const items: Item[] = [];
  const baseline = baselineOf(style);
  let x = 0;
  for (const { label, value, ems } of parts) {
    if (x > 0) {
      reachTo(items, x + style.size);
      x += style.size;
    }
    const start = x + setText(context, withColon(label), style, { x, baseline, tag }, items);
    const valueWidth = value ? widthOf(context, value, style) : 0;
    const end = start + Math.max(ems * style.size, valueWidth + style.size);
    if (value) {
      const middle = (start + end - valueWidth) / 2;
      reachTo(items, middle);
      setText(context, value, style, { x: middle, baseline, tag }, items);
    }
    const y = baseline + ruleDrop;
    items.push({ type: 'rule', x: start, y, x2: end, y2: y, weight: ruleWeight, red: false, tag: null });
    x = end;
  }
  return { items, width: x };
}

function dateLine(context: Context, style: TextStyle, tag: Tag) {
  const items: Item[] = [];
  const baseline = baselineOf(style);
  let x = 0;
  for (const word of ['年', '月', '日']) {
    x += dateRoom * style.size;
    reachTo(items, x);
    x += setText(context, word, style, { x, baseline, tag }, items);
  }
  return { items, width: x };
}
