/**
 * The two papers as data. Official documents follow GB/T 9704-2012 (clause numbers beside the values); the enforcement
 * forms follow the set of 48 forms issued with 安监总厅政法〔2010〕 and the coal sets of 2022, both measured on the printed sets. Lengths are
 * in points unless named otherwise.
 */
import type { DocumentTree, PaperStyle } from '../documents/tree.ts';
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
  /** The general heading of a form, over its rule. */
  head: TextStyle;
  headings: Record<1 | 2 | 3 | 4, TextStyle>;
  title: TextStyle;
  /** Letters of a form's title are spread by so many points; `short` titles by the more the shorter they are. */
  titleSpread: number | 'short';
  number: TextStyle;
  /** True where the number stands at the right edge and not in the middle. */
  numberAtEnd?: boolean;
  table: TextStyle;
  /** Text of form sheets, where it differs from that of other tables. */
  sheet?: TextStyle;
  tableHead: TextStyle;
  caption: TextStyle;
  small: TextStyle;
  note: TextStyle;
  folio: TextStyle;
  /** Page numbers: `— 1 —` on the outer side, `共 2 页 第 1 页` on the right, or the digit in the middle. */
  folioForm: 'dashes' | 'count' | 'digit';
  annexLabel: TextStyle;
  imprint: TextStyle;
  /** Blank left and right, and above and below the text of a table cell. */
  cellPadding: { x: number; y: number };
  /** Distance from line to line of ruled areas, fields and lines to sign. */
  pitches: { area: number; field: number; sign: number };
  /** Share of the room to write in that cells of form sheets keep; 1 when absent. */
  room?: number;
  /** A tighter setting, tried when it saves a page that would be mostly empty. */
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

const gongwenRoomy: Paper = {
  style: 'gongwen',
  ...a4,
  area: { left: 28 * mm, top: 37 * mm, width: 156 * mm, height: 225 * mm },
  // 5.2.2: 3号仿宋 unless something else is said
  body: gongwenText('fang'),
  head: gongwenText('xbs', sizes.er, 35),
  // 7.3.3: 黑体, 楷体, 仿宋, 仿宋
  headings: { 1: gongwenText('hei'), 2: gongwenText('kai'), 3: gongwenText('fang'), 4: gongwenText('fang') },
  // 7.3.1: 2号小标宋
  title: gongwenText('xbs', sizes.er, 35),
  titleSpread: 0,
  number: gongwenText('fang'),
  table: gongwenText('fang', sizes.xiaosi, 18),
  tableHead: gongwenText('hei', sizes.xiaosi, 18),
  caption: gongwenText('hei', sizes.xiaosi, 24),
  small: gongwenText('fang', sizes.wu, 15),
  note: gongwenText('fang'),
  // 7.5: 4号 half-width digits of 宋体
  folio: gongwenText('song', sizes.si, 14),
  folioForm: 'dashes',
  // 7.3.7: 3号黑体
  annexLabel: gongwenText('hei'),
  // 7.4: 4号仿宋
  imprint: gongwenText('fang', sizes.si, 22),
  cellPadding: { x: 4.5, y: 3 },
  pitches: { area: gongwenPitch, field: gongwenPitch, sign: gongwenPitch },
  frame: 0.75,
  grid: 0.5,
};

/** 5.2.3 and 7.3.5.4: lines may stand closer, so that signature and seal do not fall on a page that is mostly empty. */
const closer = (paper: Paper, pitch: number): Paper => {
  const text = (style: TextStyle): TextStyle => ({ ...style, pitch });
  const { headings } = paper;
  return {
    ...paper,
    body: text(paper.body),
    note: text(paper.note),
    headings: { 1: text(headings[1]), 2: text(headings[2]), 3: text(headings[3]), 4: text(headings[4]) },
    caption: { ...paper.caption, pitch: 20 },
    cellPadding: { ...paper.cellPadding, y: 2 },
    pitches: { area: pitch, field: pitch, sign: pitch },
  };
};

/** 24 lines, then 25, then 26. */
const gongwen: Paper = {
  ...gongwenRoomy,
  compact: {
    ...closer(gongwenRoomy, 27),
    compact: { ...closer(gongwenRoomy, 25.9), compact: closer(gongwenRoomy, 24.8) },
  },
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
  head: { role: 'xbs', size: sizes.xiaoer, pitch: 28, track: 3 },
  headings: { 1: formText('hei'), 2: formText('kai'), 3: formText('fang'), 4: formText('fang') },
  title: formText('xbs', sizes.xiaoer, 30),
  titleSpread: 'short',
  number: formText('fang', sizes.xiaosan, 26),
  table: formText('fang', sizes.wu, 16),
  tableHead: formText('hei', sizes.wu, 16),
  caption: formText('hei', sizes.wu, 22),
  small: formText('fang', sizes.xiaowu, 13),
  note: formText('fang'),
  folio: formText('song', sizes.xiaowu, 12),
  folioForm: 'count',
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
    room: 0.6,
    pitches: { area: 24, field: 22, sign: 26 },
  },
};

/**
 * The coal sets of 2022: margins of GB/T 9704-2012, head and title in 二号, number in 四号宋体 at the right, text in 小四 of 28
 * points from line to line, the page digit in the footer. 36 characters of 小四 make a line.
 */
const coalText = (role: Role, size: number = sizes.xiaosi, pitch: number = 28): TextStyle => ({
  role,
  size,
  pitch,
  track: size === sizes.xiaosi ? (156 * mm) / 36 - sizes.xiaosi : 0,
});

const coalRoomy: Paper = {
  ...roomy,
  area: gongwen.area,
  body: coalText('fang'),
  head: { role: 'xbs', size: sizes.er, pitch: 35, track: 0 },
  headings: { 1: coalText('hei'), 2: coalText('kai'), 3: coalText('fang'), 4: coalText('fang') },
  title: coalText('hei', sizes.er, 35),
  titleSpread: 0,
  number: coalText('song', sizes.si, 28),
  numberAtEnd: true,
  sheet: coalText('fang', sizes.xiaosi, 18),
  note: coalText('fang'),
  folio: coalText('song', sizes.wu, 14),
  folioForm: 'digit',
  annexLabel: coalText('hei', sizes.xiaosi, 28),
  pitches: { area: 28, field: 28, sign: 30 },
};

const coal: Paper = {
  ...coalRoomy,
  compact: {
    ...coalRoomy,
    body: coalText('fang', sizes.xiaosi, 24),
    note: coalText('fang', sizes.xiaosi, 24),
    room: 0.6,
    pitches: { area: 25, field: 24, sign: 26 },
  },
};

/** Forms of the mine inspectorate differ in their heads: 隶书, head and title spread. */
const inspectorate = (paper: Paper): Paper => ({
  ...paper,
  head: { role: 'li', size: sizes.er, pitch: 35, track: 11 },
  titleSpread: 4,
  ...(paper.compact ? { compact: inspectorate(paper.compact) } : {}),
});

/** The papers by name. */
export const papers: Record<PaperStyle, Paper> = { gongwen, form };

const layouts: Record<NonNullable<DocumentTree['layout']>, Paper> = {
  'coal-regulator': coal,
  'mine-inspectorate': inspectorate(coal),
};

/** The paper of a document. */
export function paperOf({ paper, layout }: Pick<DocumentTree, 'paper' | 'layout'>): Paper {
  return layout === undefined ? papers[paper] : layouts[layout];
}

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
