/** What stands at the foot of pages: signature and seal, copies footer, imprint, verification mark, page numbers. */
import { encode } from 'uqr';
import type { CopiesFooter, Imprint, Signature, Verification } from '../documents/tree.ts';
import { baselineOf, cellOf, setText, slice, textSlices, widthOf, type Context, type Slice } from './flow.ts';
import { moveItem, type Item, type Page } from './frame.ts';
import { acrossOf, mm, type TextStyle } from './paper.ts';
import { addTag } from './tags.ts';

/** 7.3.5: the date stands four characters from the right edge under a seal; without one the name stands two. */
const dateIndent = 4;
const nameIndent = 2;

/**
 * Lays out agency and date. Official documents leave the place of the seal blank above them; forms print `（印章）`.
 */
export function laySignature(context: Context, block: Signature): Slice[] {
  const { paper, left, width } = context;
  const style = paper.body;
  const cell = cellOf(style);
  const form = paper.style === 'form';
  const names = block.agencies.map((agency) => (form && block.seal ? `${agency}（印章）` : agency));
  const nameWidths = names.map((name) => widthOf(context, name, style));
  const dateWidth = widthOf(context, block.date, style);
  const longest = Math.max(dateWidth, ...nameWidths);
  let dateX = width - dateIndent * cell - dateWidth;
  let nameX = nameWidths.map((nameWidth) => dateX + (dateWidth - nameWidth) / 2);
  if (form || block.seal) {
    // Centred on each other; a name longer than the date pushes both to the left.
    const beyond = Math.max(0, dateX + dateWidth / 2 + longest / 2 - width + (form ? nameIndent * cell : 0));
    dateX -= beyond;
    nameX = nameX.map((x) => x - beyond);
  } else {
    const name = Math.max(...nameWidths);
    let nameLeft = width - nameIndent * cell - name;
    dateX = nameLeft + 2 * cell;
    if (dateX + dateWidth > width - nameIndent * cell) {
      dateX = width - nameIndent * cell - dateWidth;
      nameLeft = dateX - 2 * cell;
    }
    nameX = nameWidths.map(() => nameLeft);
  }
  const before = form ? style.pitch * 0.75 : style.pitch * (block.seal ? 2 : 1);
  const slices: Slice[] = [];
  names.forEach((name, index) => {
    const items: Item[] = [];
    const tag = addTag(context.tag, 'P');
    setText(context, name, style, { x: left + nameX[index]!, baseline: baselineOf(style), tag }, items);
    slices.push(slice(style.pitch, items, { before: index === 0 ? before : 0, keep: true }));
  });
  const items: Item[] = [];
  const tag = addTag(context.tag, 'P');
  setText(context, block.date, style, { x: left + dateX, baseline: baselineOf(style), tag }, items);
  slices.push(slice(style.pitch, items));
  return slices;
}

/**
 * Readers take any of the eight masks (ISO/IEC 18004, 7.8). Trying them all takes longer than setting the document, and for
 * addresses, whose bits are mixed anyway, gains nothing.
 */
const maskPattern = 0;

/** Side of a QR code, large enough to be read from print at arm's length. */
const codeSide = 18 * mm;

/** Lays out the copies footer of a form under its rule, with the verification mark beside it when there is one. */
export function layCopies(context: Context, block: CopiesFooter, mark?: Verification): Slice[] {
  const { left, width } = context;
  const style: TextStyle = { ...context.paper.body, pitch: 18 };
  const room = mark ? { ...context, width: width - codeSide - 2 * style.size } : context;
  const lines = textSlices(room, block.content, style, { tag: addTag(context.tag, 'P'), whole: true });
  const items: Item[] = [];
  items.push({ type: 'rule', x: left, y: 0, x2: left + width, y2: 0, weight: 1, red: false, tag: null });
  if (mark) lines.push(...markLines(room, mark));
  const height = stack(lines, 2, items);
  if (mark) items.push(codeItem(context, mark, left + width - codeSide, 6));
  return [slice(Math.max(height, mark ? codeSide + 8 : 0), items, { before: 8 })];
}

/** Lays out the verification mark on its own: QR code, code and address beside it. */
export function layVerification(context: Context, block: Verification): Slice[] {
  const { left, width } = context;
  const { size, pitch } = context.paper.small;
  const items: Item[] = [codeItem(context, block, left, 0)];
  const inner = { ...context, left: left + codeSide + size, width: width - codeSide - size };
  const lines = markLines(inner, block);
  const height = stack(lines, Math.max(0, (codeSide - lines.length * pitch) / 2), items);
  return [slice(Math.max(codeSide, height) + 6, items, { before: 10 })];
}

function codeItem(context: Context, mark: Verification, x: number, y: number): Item {
  const modules = encode(mark.url, { border: 0, ecc: 'M', maskPattern }).data;
  const tag = addTag(context.tag, 'Figure', { alt: `核验二维码：${mark.url}` });
  return { type: 'code', x, y, size: codeSide, modules, tag };
}

function markLines(context: Context, mark: Verification): Slice[] {
  const style = context.paper.small;
  const line = (text: string): Slice[] =>
    textSlices(context, [{ type: 'text', text }], style, { tag: addTag(context.tag, 'P'), align: 'start' });
  return [...line(`核验码：${mark.code}`), ...line(`核验地址：${mark.url}`)];
}

/** Moves lines below each other from `top` on, and returns where they end. */
function stack(lines: readonly Slice[], top: number, items: Item[]): number {
  let y = top;
  for (const line of lines) {
    for (const item of line.items) moveItem(item, 0, y);
    items.push(...line.items);
    y += line.height;
  }
  return y;
}

/** 7.4.1: first and last line 0.35 mm, those between 0.25 mm. */
const outerRule = 0.35 * mm;
const innerRule = 0.25 * mm;

/** Lays out the imprint; its last line stands on the lower edge of the type area. */
export function layImprint(context: Context, block: Imprint): Slice[] {
  const { left, width } = context;
  const style = context.paper.imprint;
  const cell = cellOf(style);
  const line = (slices: Slice[], weight: number, y: number): void => {
    slices
      .at(-1)!
      .items.push({ type: 'rule', x: left, y, x2: left + width, y2: y, weight, red: false, tag: null });
  };
  const slices: Slice[] = [];
  const inner = { ...context, left: left + cell, width: width - 2 * cell };
  if (block.copies) {
    const label = '抄送：';
    const labelWidth = widthOf(context, label, style);
    const tag = addTag(context.tag, 'P');
    const room = { ...inner, left: inner.left + labelWidth, width: inner.width - labelWidth };
    const text = block.copies.replace(/[。.]?$/u, '。');
    slices.push(...textSlices(room, [{ type: 'text', text }], style, { tag, whole: true }));
    const first: Item[] = [];
    setText(context, label, style, { x: inner.left, baseline: baselineOf(style), tag }, first);
    slices[0]!.items.unshift(...first);
    line([slices[0]!], outerRule, 0);
    line(slices, innerRule, style.pitch);
  }
  const items: Item[] = [];
  const tag = addTag(context.tag, 'P');
  const baseline = baselineOf(style);
  const issuerWidth = setText(context, block.issuer, style, { x: inner.left, baseline, tag }, items);
  const date = `${block.date}印发`;
  const dateWidth = widthOf(context, date, style);
  if (issuerWidth + dateWidth + cell <= inner.width) {
    setText(context, date, style, { x: inner.left + inner.width - dateWidth, baseline, tag }, items);
    slices.push(slice(style.pitch, items));
  } else {
    const below: Item[] = [];
    setText(context, date, style, { x: inner.left + inner.width - dateWidth, baseline, tag }, below);
    slices.push(slice(style.pitch, items), slice(style.pitch, below));
  }
  if (!block.copies) line([slices[0]!], outerRule, 0);
  line(slices, outerRule, style.pitch);
  return slices;
}

/** 7.5: the dash of a page number is 7 mm below the type area. */
const folioDrop = 7 * mm;

/** Pages in all and the number of this one, e.g. `共 2 页 第 1 页`; to be written by hand on an empty form. */
function pageCountText(index: number, count: number, blank: boolean): string {
  return blank ? '共    页 第    页' : `共 ${count} 页 第 ${index + 1} 页`;
}

/**
 * Adds the number of a page: `— 1 —` on the outer side, or `共 2 页 第 1 页` on a form. On pages that lie across, the
 * number of an official document stands where it does on the others (7.5).
 */
export function addFolio(context: Context, page: Page, index: number, count: number, blank: boolean): void {
  const { folioForm } = context.paper;
  const paper = page.across && folioForm !== 'dashes' ? acrossOf(context.paper) : context.paper;
  const style = paper.folio;
  const { left, width, top, height } = paper.area;
  const cell = paper.body.size;
  const place = {
    x: left,
    baseline: top + height + folioDrop + 0.88 * style.size - style.size / 2,
    tag: null,
  };
  if (folioForm !== 'dashes') {
    const text = folioForm === 'count' ? pageCountText(index, count, blank) : String(index + 1);
    const room = width - widthOf(context, text, style);
    place.x = left + (folioForm === 'count' ? room : room / 2);
    setText(context, text, style, place, page.items);
    return;
  }
  if (page.bare) return;
  const text = `— ${index + 1} —`;
  place.x = index % 2 === 0 ? left + width - cell - widthOf(context, text, style) : left + cell;
  setText(context, text, style, place, page.across ? (page.upright ??= []) : page.items);
}
