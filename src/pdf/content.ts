/** Pages → content streams: the operators that draw them (ISO 32000-1, 8 and 9), with marks for the structure tree. */
import { codeOf, hex, type Usage } from './embed.ts';
import type { BoxItem, CodeItem, Item, Page, RuleItem, TextItem } from './frame.ts';
import { red } from './paper.ts';
import type { Tag } from './tags.ts';

/** The content of a page, and the tag of each of its marked sequences in order. */
export interface PageContent {
  operators: string;
  owners: Tag[];
  /** Indexes of the faces used. */
  faces: Set<number>;
}

interface State {
  out: string[];
  height: number;
  across: boolean;
  usage: Usage;
  faces: Set<number>;
  inText: boolean;
  font: string;
  spacing: number;
  red: boolean;
}

/** Writes the operators of a page: rules first, then tagged content in reading order, then repeated heads and numbers. */
export function pageContent(page: Page, pageIndex: number, usage: Usage): PageContent {
  const state = newState(page.height, usage, page.across);
  const { out } = state;
  // Turned by a right angle: right becomes up (ISO 32000-1, 8.3.4).
  if (page.across) out.push('q', `0 1 -1 0 ${number(page.height)} 0 cm`);
  const owners: Tag[] = [];
  const rules = page.items.filter((item) => item.type === 'rule');
  if (rules.length > 0) {
    out.push('/Artifact <</Type /Layout>> BDC');
    for (const rule of rules) drawRule(state, rule);
    out.push('EMC');
  }
  let open: Tag | undefined;
  for (const item of page.items) {
    if (!item.tag) continue;
    if (item.tag !== open) {
      if (open) closeMark(state);
      open = item.tag;
      out.push(`/${open.role} <</MCID ${owners.length}>> BDC`);
      open.kids.push({ page: pageIndex, mcid: owners.length });
      owners.push(open);
    }
    draw(state, item);
  }
  if (open) closeMark(state);
  drawRepeated(state, page.items);
  if (page.across) out.push('Q');
  const { faces } = state;
  if (page.upright) {
    const upright = newState(page.width, usage);
    drawRepeated(upright, page.upright);
    out.push(...upright.out);
    for (const face of upright.faces) faces.add(face);
  }
  return { operators: out.join('\n'), owners, faces };
}

function newState(height: number, usage: Usage, across = false): State {
  return {
    out: [],
    height,
    across,
    usage,
    faces: new Set(),
    inText: false,
    font: '',
    spacing: 0,
    red: false,
  };
}

function drawRepeated(state: State, items: readonly Item[]): void {
  const repeated = items.filter((item) => !item.tag && item.type !== 'rule');
  if (repeated.length === 0) return;
  state.out.push('/Artifact <</Type /Pagination>> BDC');
  for (const item of repeated) draw(state, item);
  closeMark(state);
}

function closeMark(state: State): void {
  endText(state);
  state.out.push('EMC');
}

function endText(state: State): void {
  if (state.inText) state.out.push('ET');
  state.inText = false;
}

function draw(state: State, item: Item): void {
  if (item.type === 'text') drawText(state, item);
  else {
    endText(state);
    if (item.type === 'box') drawBox(state, item);
    else if (item.type === 'code') drawCode(state, item);
  }
}

function setColour(state: State, isRed: boolean): void {
  if (state.red === isRed) return;
  state.red = isRed;
  const colour = isRed ? red.map(number).join(' ') : '0 0 0';
  state.out.push(`${colour} rg`, `${colour} RG`);
}

function drawText(state: State, item: TextItem): void {
  const { out } = state;
  const { glyphs, advances, shifts, size } = item;
  if (glyphs.length === 0) return;
  const face = glyphs[0]!.face.index;
  state.faces.add(face);
  setColour(state, item.red);
  if (!state.inText) out.push('BT');
  state.inText = true;
  const font = `/F${face} ${number(size)} Tf`;
  if (font !== state.font) {
    out.push(font);
    state.font = font;
  }
  const codes = glyphs.map((glyph, at) =>
    codeOf(state.usage, glyph, advances[at]! / size, shifts[at]! / size),
  );
  const differences = codes.map((coded, at) => advances[at]! - coded.advance * size);
  const spacing = commonest(differences);
  if (spacing !== state.spacing) {
    out.push(`${number(spacing)} Tc`);
    state.spacing = spacing;
  }
  let array = '';
  let run = '';
  let error = 0;
  for (let at = 0; at < codes.length; at++) {
    run += hex(codes[at]!.cid);
    error += differences[at]! - spacing;
    const units = Math.round((error * 1000) / size);
    if (units !== 0 && at + 1 < codes.length) {
      array += `<${run}>${-units}`;
      run = '';
      error -= (units * size) / 1000;
    }
  }
  out.push(`1 0 0 1 ${number(item.x)} ${number(state.height - item.y)} Tm`);
  out.push(array ? `[${array}${run ? `<${run}>` : ''}] TJ` : `<${run}> Tj`);
}

/** Returns the difference that most characters of a run share, to thousandths of a point. */
function commonest(differences: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  let bestCount = 0;
  for (const difference of differences) {
    const key = Math.round(difference * 1000) / 1000;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > bestCount) {
      best = key;
      bestCount = count;
    }
  }
  return best;
}

function drawRule(state: State, item: RuleItem): void {
  setColour(state, item.red);
  const y = (value: number): string => number(state.height - value);
  state.out.push(
    `${number(item.weight)} w ${number(item.x)} ${y(item.y)} m ${number(item.x2)} ${y(item.y2)} l S`,
  );
}

/** From a box to the end of its cell, in sizes of the box, so that no gap is taken for a space. */
const boxAdvance = 1.15;

/** No font here has ☑: box and tick are drawn, and a square that is not painted carries the text (rendering mode 3). */
function drawBox(state: State, item: BoxItem): void {
  setColour(state, false);
  const { out, height } = state;
  const { x, size, checked, glyph } = item;
  const y = height - item.y - size;
  out.push(`0.6 w ${[x, y, size, size].map(number).join(' ')} re S`);
  if (checked) {
    const at = (dx: number, dy: number): string => `${number(x + dx * size)} ${number(y + dy * size)}`;
    out.push(`1.1 w ${at(0.18, 0.52)} m ${at(0.42, 0.2)} l ${at(0.86, 0.86)} l S`);
  }
  if (!glyph) return;
  state.faces.add(glyph.face.index);
  const { cid } = codeOf(state.usage, glyph, boxAdvance, 0);
  state.font = `/F${glyph.face.index} ${number(size)} Tf`;
  out.push('BT', '3 Tr', state.font);
  if (state.spacing !== 0) out.push('0 Tc');
  state.spacing = 0;
  out.push(`1 0 0 1 ${number(x)} ${number(y + 0.1 * size)} Tm`, `<${hex(cid)}> Tj`, '0 Tr', 'ET');
}

function drawCode(state: State, item: CodeItem): void {
  setColour(state, false);
  const bottom = state.height - item.y - item.size;
  if (item.tag) item.tag.box = boxOf(state, item, bottom);
  const side = item.size / item.modules.length;
  item.modules.forEach((row, rowIndex) => {
    const y = state.height - item.y - (rowIndex + 1) * side;
    for (let start = 0; start < row.length; start++) {
      if (!row[start]) continue;
      let end = start;
      while (row[end]) end++;
      state.out.push(`${[item.x + start * side, y, (end - start) * side, side].map(number).join(' ')} re`);
      start = end;
    }
  });
  state.out.push('f');
}

/** The place of a code on the sheet. */
function boxOf(
  { across, height }: State,
  { x, size }: CodeItem,
  bottom: number,
): [number, number, number, number] {
  return across
    ? [height - bottom - size, x, height - bottom, x + size]
    : [x, bottom, x + size, bottom + size];
}

/** Writes a number with at most three decimals. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
