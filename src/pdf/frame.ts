/**
 * What stands where on a page: positioned runs, rules and figures. The last step before bytes, and the one tests read.
 * Positions are points from the upper left corner of the sheet.
 */
import type { Glyph } from './fonts.ts';
import type { Tag } from './tags.ts';

/** Characters of one font and size on one baseline. */
export interface TextItem {
  type: 'text';
  x: number;
  /** Baseline. */
  y: number;
  size: number;
  glyphs: Glyph[];
  /** Distance from each character's cell to the next, in points. */
  advances: number[];
  /** Where each glyph starts in its cell, in points. */
  shifts: number[];
  red: boolean;
  tag: Tag | null;
}

/** A straight rule from one point to another. */
export interface RuleItem {
  type: 'rule';
  x: number;
  y: number;
  x2: number;
  y2: number;
  weight: number;
  red: boolean;
  tag: null;
}

/**
 * A box to tick; `x`, `y` is its upper left corner. It is drawn; the glyph is there unseen, so that whoever extracts the
 * text gets □ or ☑.
 */
export interface BoxItem {
  type: 'box';
  x: number;
  y: number;
  size: number;
  checked: boolean;
  glyph: Glyph | null;
  tag: Tag | null;
}

/** A QR code as rows of modules; `x`, `y` is its upper left corner. */
export interface CodeItem {
  type: 'code';
  x: number;
  y: number;
  size: number;
  modules: boolean[][];
  tag: Tag | null;
}

export type Item = TextItem | RuleItem | BoxItem | CodeItem;

/** An entry of the outline: a heading, its level, and where it stands. */
export interface Bookmark {
  level: number;
  text: string;
  page: number;
  y: number;
}

export interface Page {
  width: number;
  height: number;
  /** True when the sheet is upright and its content lies across, its head at the left edge; `width` is then the longer side. */
  across?: boolean;
  items: Item[];
  /** True when nothing but the imprint stands on it: such a page bears no number (GB/T 9704-2012, 7.5). */
  bare?: boolean;
  /** What stands on a page whose content lies across as on any other, e.g. its number: placed on the upright sheet. */
  upright?: Item[];
}

/** Moves an item. */
export function moveItem(item: Item, dx: number, dy: number): void {
  item.x += dx;
  item.y += dy;
  if (item.type === 'rule') {
    item.x2 += dx;
    item.y2 += dy;
  }
}

/** Copies an item as an artifact, e.g. for the head of a table on its later pages. */
export function copyAsArtifact(item: Item): Item {
  return { ...item, tag: null };
}

/**
 * Writes pages as text: one line per baseline, as `x y size │text`, rules as `x y ─ length`, boxes as ☐ or ☑.
 * Positions are rounded to tenths of a point.
 */
export function frameText(pages: readonly Page[]): string {
  return pages
    .map((page, index) => {
      const lines = page.items.map(itemText);
      if (page.upright) lines.push('-- upright --', ...page.upright.map(itemText));
      return `== ${index + 1}${page.across ? ' across' : ''} ==\n${lines.join('\n')}\n`;
    })
    .join('');
}

/** Returns the characters of a page in reading order, artifacts left out. */
export function pageText(page: Page): string {
  return page.items.map((item) => (item.type === 'text' && item.tag ? textOf(item) : '')).join('');
}

/** Returns the characters of a run. */
export function textOf(item: TextItem): string {
  return item.glyphs.map((glyph) => glyph.text).join('');
}

function itemText(item: Item): string {
  const place = `${round(item.x)} ${round(item.y)}`;
  if (item.type === 'text') return `${place} ${round(item.size)}${item.tag ? '' : '*'} │${textOf(item)}`;
  if (item.type === 'rule') {
    return item.y === item.y2
      ? `${place} ─ ${round(item.x2 - item.x)}`
      : `${place} │ ${round(item.y2 - item.y)}`;
  }
  if (item.type === 'box') return `${place} ${item.checked ? '☑' : '☐'}`;
  return `${place} ▦ ${item.modules.length}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
