/**
 * The document tree: what a document says once its template has been filled, before any line is broken.
 * A closed vocabulary. `pdf/` sets it on paper, `documents/html.ts` shows the same tree on the site.
 * Nothing in it is a measurement: sizes, margins and fonts belong to the paper style.
 */

import type { FormLayout } from '../model/law/document-families.ts';
import type { Inline } from './runs.ts';

export type { BreakRun, CheckboxRun, FillRun, Inline, TextRun } from './runs.ts';

/** The two paper styles: GB/T 9704-2012 official documents, and the measured form style of the enforcement forms. */
export type PaperStyle = 'gongwen' | 'form';

/** 发文机关标志: the red head of an official document (GB/T 9704-2012, 7.2.4), e.g. `示例市应急管理局` + `文件`. */
export interface Masthead {
  type: 'masthead';
  agencies: string[];
  suffix?: string;
  /** 份号、密级和保密期限、紧急程度 in the upper left corner (7.2.1 to 7.2.3), in this order. */
  serial?: string;
  secrecy?: string;
  urgency?: string;
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

/** One person who signs in a cell: `承办人（签名）：____ 证号：____`. The name is never printed; a certificate number may be. */
export interface Signer {
  label: string;
  certificate?: { label: string; value?: string };
}

/** What is written by hand at the lower right of an approval cell: lines to sign, then `年 月 日` to fill in. */
export interface Approval {
  signers: Signer[];
  date: boolean;
}

export interface TableCell {
  content: Inline[];
  colspan?: number;
  rowspan?: number;
  /** A cell that names its row: TH with row scope. */
  head?: boolean;
  /** Stands instead of the alignment of the column. */
  align?: 'start' | 'center' | 'end';
  /** One character below the other, as in 当事人基本情况 beside several rows. */
  vertical?: boolean;
  /** Each paragraph begins with an indent of two characters. */
  indent?: boolean;
  /** Room for that many lines at least. */
  lines?: number;
  approval?: Approval;
  /** Closed by a slash, so that nothing can be added by hand. */
  struck?: boolean;
}

/** A table whose head repeats on every page and whose tall rows split. */
export interface Table {
  type: 'table';
  caption?: Inline[];
  columns: TableColumn[];
  head: TableCell[][];
  rows: TableCell[][];
  /** A form sheet: cells of labels and values in the columns' exact proportions, no head. */
  sheet?: boolean;
  /**
   * Rows at least. What is missing is ruled on an empty form; on a document that is given out it is closed, unless
   * `open` says that the rows are filled in by hand later.
   */
  least?: { rows: number; open: boolean };
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
  /** Its pages lie across. */
  landscape?: boolean;
  blocks: Block[];
}

/** Ruled lines to write on, filled with text where there is some: grows with it, at least `lines` lines. */
export interface RuledArea {
  type: 'area';
  lines: number;
  /** Empty lines stay when there is text: it goes on by hand. */
  open?: boolean;
  content: Inline[];
}

/**
 * Questions and answers of a record, `问：…` and `答：…`, each hanging behind its label. On forms the lines are ruled, and
 * there are at least `lines` of them.
 */
export interface Dialogue {
  type: 'dialogue';
  lines: number;
  turns: { label: string; content: Inline[] }[];
}

/** Boxes to tick with their text, below each other or in columns. */
export interface Choices {
  type: 'choices';
  columns: number;
  items: { checked: boolean; content: Inline[] }[];
}

/** The head of every page but the first of a record (笔录): `询问笔录（续页）` and the number, over a rule. */
export interface Continuation {
  type: 'continuation';
  text: string;
  number?: string;
}

/** What stands at the foot of every page, e.g. the lines on which those heard sign each page of a record. */
export interface PageFoot {
  type: 'page-foot';
  blocks: Block[];
}

/** Blocks on pages of their own in landscape format (GB/T 9704-2012, figure A.9: the page number stays where it is). */
export interface Landscape {
  type: 'landscape';
  blocks: Block[];
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
  | Dialogue
  | Choices
  | Continuation
  | PageFoot
  | Landscape
  | CopiesFooter
  | Verification;

export interface DocumentTree {
  /** Document kind, e.g. `decision-unit`. */
  kind: string;
  paper: PaperStyle;
  /** The set of forms whose layout it has, where not that of the 48-form set. */
  layout?: FormLayout;
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
  /** An empty form to be filled in by hand: its page count is written by hand as well. */
  blank?: boolean;
  /** What the public may see of the record, as JSON: attached to its public copy. */
  data?: string;
  blocks: Block[];
}
