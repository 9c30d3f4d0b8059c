/**
 * The two papers as data. Official documents follow GB/T 9704-2012 (clause numbers beside the values); the enforcement
 * forms follow the set of 48 forms issued with 安监总厅政法〔2010〕, measured on the printed set. Lengths are in points unless named otherwise.
 */
import type { PaperStyle } from '../documents/tree.ts';
import type { Role } from './fonts.ts';

/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** 字号: the Chinese names of type sizes, in points. */
export const sizes = {
  chu: 42,
  yi: 26,
  er: 22,
  xiaoer: 18,
  san: 16,
  xiaosan: 15,
  si: 14,
  xiaosi: 12,
  wu: 10.5,
  xiaowu: 9,
} as const;

/** How a kind of text is set: typeface, size and the distance from line to line. */
export interface TextStyle {
  role: Role;
  size: number;
  pitch: number;
  /** Added to every character that fills a cell, so that a whole number of cells makes a line. */
  track: number;
}

export interface Paper {
  style: PaperStyle;
  width: number;
  height: number;
  /** True when its content lies across an upright sheet. */
  across?: boolean;
  /** 版心: the type area. Lines are centred in their pitch, so the flow reaches half a gap beyond it. */
  area: { left: number; top: number; width: number; height: number };
  body: TextStyle;
  headings: Record<1 | 2 | 3 | 4, TextStyle>;
  title: TextStyle;
  number: TextStyle;
  table: TextStyle;
  tableHead: TextStyle;
  caption: TextStyle;
  small: TextStyle;
  note: TextStyle;
  folio: TextStyle;
  annexLabel: TextStyle;
  imprint: TextStyle;
  /** Blank left and right, and above and below the text of a table cell. */
  cellPadding: { x: number; y: number };
  /** Distance from line to line of ruled areas, fields and lines to sign. */
  pitches: { area: number; field: number; sign: number };
  /** A tighter setting, tried when it saves a last page that would be mostly empty. */
  compact?: Paper | undefined;
  /** Thickness of the outer and inner rules of tables. */
  frame: number;
  grid: number;
}

/** 80 % yellow and 80 % magenta in RGB, the red of a masthead (7.2.4 and 5.2.4). */
export const red: [number, number, number] = [0.9, 0, 0.07];

const a4 = { width: 210 * mm, height: 297 * mm };

/** 5.2.1: margins 37 mm above and 28 mm left, type area 156 mm × 225 mm. 5.2.3: 22 lines of 28 characters. */
const cell = (156 * mm) / 28;
const gongwenPitch = (225 * mm - sizes.san) / 21;
const sanTrack = cell - sizes.san;

const gongwenText = (role: Role, size: number = sizes.san, pitch: number = gongwenPitch): TextStyle => ({
  role,
  size,
  pitch,
  track: size === sizes.san ? sanTrack : 0,
});

const gongwen: Paper = {
  style: 'gongwen',
  ...a4,
  area: { left: 28 * mm, top: 37 * mm, width: 156 * mm, height: 225 * mm },
  // 5.2.2: 3号仿宋 unless something else is said
  body: gongwenText('fang'),
  // 7.3.3: 黑体, 楷体, 仿宋, 仿宋
  headings: { 1: gongwenText('hei'), 2: gongwenText('kai'), 3: gongwenText('fang'), 4: gongwenText('fang') },
  // 7.3.1: 2号小标宋
  title: gongwenText('xbs', sizes.er, 35),
  number: gongwenText('fang'),
  table: gongwenText('fang', sizes.xiaosi, 18),
  tableHead: gongwenText('hei', sizes.xiaosi, 18),
  caption: gongwenText('hei', sizes.xiaosi, 24),
  small: gongwenText('fang', sizes.wu, 15),
  note: gongwenText('fang'),
  // 7.5: 4号 half-width digits of 宋体
  folio: gongwenText('song', sizes.si, 14),
  // 7.3.7: 3号黑体
  annexLabel: gongwenText('hei'),
  // 7.4: 4号仿宋
  imprint: gongwenText('fang', sizes.si, 22),
  cellPadding: { x: 4.5, y: 3 },
  pitches: { area: gongwenPitch, field: gongwenPitch, sign: gongwenPitch },
  frame: 0.75,
  grid: 0.5,
};

/** Forms: 31.75 mm left, forty characters of 五号 to the line, heads and titles in 小二, number in 小三. */
const formText = (role: Role, size: number = sizes.wu, pitch: number = 22): TextStyle => ({
  role,
  size,
  pitch,
  track: 0,
});

const roomy: Paper = {
  style: 'form',
  ...a4,
  area: { left: 90, top: 64, width: 420, height: 710 },
  body: formText('fang'),
  headings: { 1: formText('hei'), 2: formText('kai'), 3: formText('fang'), 4: formText('fang') },
  title: formText('xbs', sizes.xiaoer, 30),
  number: formText('fang', sizes.xiaosan, 26),
  table: formText('fang', sizes.wu, 16),
  tableHead: formText('hei', sizes.wu, 16),
  caption: formText('hei', sizes.wu, 22),
  small: formText('fang', sizes.xiaowu, 13),
  note: formText('fang'),
  folio: formText('song', sizes.xiaowu, 12),
  annexLabel: formText('hei', sizes.xiaosi, 24),
  imprint: formText('fang', sizes.wu, 18),
  cellPadding: { x: 4, y: 3 },
  pitches: { area: 26, field: 24, sign: 28 },
  frame: 1,
  grid: 0.5,
};

/** The forms differ among themselves by up to two points from line to line. */
const form: Paper = {
  ...roomy,
  compact: {
    ...roomy,
    body: formText('fang', sizes.wu, 20),
    note: formText('fang', sizes.wu, 20),
    pitches: { area: 24, field: 22, sign: 26 },
  },
};

/** The papers by name. */
export const papers: Record<PaperStyle, Paper> = { gongwen, form };

/**
 * The same paper with its content lying across, head at the left edge of the upright sheet: the margins go round with it.
 * The type area of the upright sheet keeps its place, so that page numbers stand where they always do.
 */
export function acrossOf(paper: Paper): Paper {
  const { left, top, width, height } = paper.area;
  const area = { left: paper.height - top - height, top: left, width: height, height: width };
  return { ...paper, width: paper.height, height: paper.width, area, across: true, compact: undefined };
}

/** Height of the flow of a page: the type area and half a line gap above and below it. */
export function flowHeight(paper: Paper): number {
  return paper.area.height + paper.body.pitch - paper.body.size;
}

/** Distance of the flow's upper edge from the upper edge of the sheet. */
export function flowTop(paper: Paper): number {
  return paper.area.top - (paper.body.pitch - paper.body.size) / 2;
}
