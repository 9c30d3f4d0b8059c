/**
 * The document tree: what a document says once its template has been filled, before any line is broken.
 * A closed vocabulary. `pdf/` sets it on paper, `documents/html.ts` shows the same tree on the site.
 * Nothing in it is a measurement: sizes, margins and fonts belong to the paper style.
 */

/** The two paper styles: GB/T 9704-2012 official documents, and the measured form style of the enforcement forms. */
export type PaperStyle = 'gongwen' | 'form';

/** A run of text. `voice` picks a typeface by role (正文 is the default), not by name. */
export interface TextRun {
  type: 'text';
  text: string;
  voice?: 'strong' | 'kai' | 'hei';
}

/** A blank on a form: an underline at least `ems` characters wide (`rest`: to the end of the line), with its value if there is one. */
export interface FillRun {
  type: 'fill';
  text: string;
  ems: number | 'rest';
}

/** A box to tick, followed by its label in the surrounding text. */
export interface CheckboxRun {
  type: 'checkbox';
  checked: boolean;
}

export interface BreakRun {
  type: 'break';
}

export type Inline = TextRun | FillRun | CheckboxRun | BreakRun;

/** 发文机关标志: the red head of an official document (GB/T 9704-2012, 7.2.4), e.g. `示例市应急管理局` + `文件`. */
export interface Masthead {
  type: 'masthead';
  agencies: string[];
  suffix?: string;
}

/** The head of an enforcement form: a general heading over a rule, then the form's title. */
export interface FormHead {
  type: 'form-head';
  heading: string;
  title: string;
  /** e.g. `（单位）`, set behind the title in the same size. */
  variant?: string;
  /** Orders and decisions carry one rule, records (笔录) two. */
  rule: 'single' | 'double';
}

/** 发文字号 or the number of a form. `signer` is 签发人, on upward documents only. */
export interface NumberLine {
  type: 'number';
  text: string;
  signer?: string;
}

/** 标题 of an official document (GB/T 9704-2012, 7.3.1): centred, broken at meaning, never justified. */
export interface Title {
  type: 'title';
  content: Inline[];
}

/** 主送机关 or the addressee of an order: flush left, ends with a full-width colon. */
export interface Addressee {
  type: 'addressee';
  content: Inline[];
}

/** Levels 1 to 4 are 一、/（一）/1./（1） (GB/T 9704-2012, 7.3.3). The number is part of the text. */
export interface Heading {
  type: 'heading';
  level: 1 | 2 | 3 | 4;
  content: Inline[];
}

export interface Paragraph {
  type: 'paragraph';
  content: Inline[];
  /** First line indented by two characters. Default true. */
  indent?: boolean;
  align?: 'start' | 'center' | 'end';
}

export interface List {
  type: 'list';
  ordered: boolean;
  /** Number of the first item of an ordered list. */
  start?: number;
  items: Block[][];
}

export interface TableColumn {
  /** Share of the width, relative to the other columns. */
  weight: number;
  align: 'start' | 'center' | 'end';
}

export interface TableCell {
  content: Inline[];
  colspan?: number;
  rowspan?: number;
  /** A cell that names its row: TH with row scope. */
  head?: boolean;
}

/** A table whose head repeats on every page and whose tall rows split. */
export interface Table {
  type: 'table';
  caption?: Inline[];
  columns: TableColumn[];
  head: TableCell[][];
  rows: TableCell[][];
}

/** Label and value pairs set as lines of a form, e.g. 被处罚单位 / 地址 邮编. Each row is one line when it fits. */
export interface Fields {
  type: 'fields';
  rows: { label: string; value: Inline[] }[][];
}

/** 附件说明: below the text, `附件：1. 名称` (GB/T 9704-2012, 7.3.4). */
export interface Attachments {
  type: 'attachments';
  items: string[];
}

/** 署名、成文日期与印章位置 (GB/T 9704-2012, 7.3.5); on forms the seal text and the date. Never alone on a page. */
export interface Signature {
  type: 'signature';
  agencies: string[];
  /** Already written out, e.g. `2026年3月5日`; a blank form has spaces to fill in. */
  date: string;
  /** True where a seal goes: prints the place for it, never an image of a seal. */
  seal: boolean;
}

/** Lines to sign by hand: a label and a rule to write on, never a typed name. Each row is set on one line when it fits. */
export interface SignLines {
  type: 'sign-lines';
  rows: { label: string; value?: string; ems?: number }[][];
}

/** 附注, e.g. `（此件公开发布）` (GB/T 9704-2012, 7.3.6). */
export interface Note {
  type: 'note';
  content: Inline[];
}

/** 版记 at the foot of the last page (GB/T 9704-2012, 7.4). */
export interface Imprint {
  type: 'imprint';
  /** 抄送机关; without the label and the full stop. */
  copies?: string;
  issuer: string;
  /** Already written out, e.g. `2026年3月5日`; printed followed by 印发. */
  date: string;
}

/** 附件 on its own page: label at the head of the page, title centred on the third line (GB/T 9704-2012, 7.3.7). */
export interface Annex {
  type: 'annex';
  label: string;
  title: Inline[];
  blocks: Block[];
}

/** Ruled lines to write on, filled with text where there is some: grows with it, at least `lines` lines. */
export interface RuledArea {
  type: 'area';
  lines: number;
  content: Inline[];
}

/** The copies footer of a form, under a rule at the foot of its last page: `本文书一式两份：…`. */
export interface CopiesFooter {
  type: 'copies';
  content: Inline[];
}

/** The verification mark on public and party documents: a short code and the address a QR code leads to. */
export interface Verification {
  type: 'verification';
  code: string;
  url: string;
}

export type Block =
  | Masthead
  | FormHead
  | NumberLine
  | Title
  | Addressee
  | Heading
  | Paragraph
  | List
  | Table
  | Fields
  | Attachments
  | Signature
  | SignLines
  | Note
  | Imprint
  | Annex
  | RuledArea
  | CopiesFooter
  | Verification;

export interface DocumentTree {
  /** Document kind, e.g. `decision-unit`. */
  kind: string;
  paper: PaperStyle;
  /** Title for PDF metadata and the page, e.g. `行政处罚决定书 （示）应急罚〔2026〕7号`. */
  title: string;
  author: string;
  subject?: string;
  /** Civil date of the document (`2026-03-05`): the PDF's creation date, so that bytes are reproducible. */
  date: string;
  /** The record it was made from, named in errors. */
  record: { kind: string; id: string; part?: string };
  /** Forms print `共 页 第 页`; official documents print `— 1 —`. */
  pageCount?: boolean;
  blocks: Block[];
}
