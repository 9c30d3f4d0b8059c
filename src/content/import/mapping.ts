import type { Path } from '../record.ts';

/** How the dates of a column are written. */
export type DateStyle = 'civil' | 'japanese';

/** What becomes of a column's cells: which field they fill, and how their text is turned into the field's. */
export interface Target {
  /** Field path as people write it, Chinese or English, e.g. `处罚决定日期` or `party.name`. */
  to: string;
  /** Part of the text to take: the first group, or the whole match. A text that does not match is refused. */
  match?: RegExp;
  /** Changes made to the text, in order. */
  replace: { from: RegExp; to: string }[];
  /** Text of a cell → text for the field, e.g. `简易` → `简易程序`. */
  values?: ReadonlyMap<string, string>;
  /** Texts that mean “nothing”, e.g. `无`. */
  blank: ReadonlySet<string>;
  /** Money unit of bare numbers, or the unit a table of indicators may give for this one. */
  unit?: string;
  dates?: DateStyle;
  /** What separates the items of a list; `；` and line breaks unless said otherwise. */
  split?: string;
  /** Writes citations in the form documents have, where they can be read. */
  citations: boolean;
  /** Where the mapping says so, as keys from the top of its file. */
  at: Path;
}

/** A text a mapping gives, and where it says so. */
export interface MappedText {
  text: string;
  at: Path;
}

/** What a mapping says of a column: the fields it fills, or why it is left out. */
export type ColumnPlan = { targets: Target[] } | { skip: string };

/** A row or column content that is no record, with the reason. */
export interface RowPattern {
  /** Heading of the column looked at; any column when absent. */
  column?: string;
  matches: RegExp;
  why: string;
}

/** One of several records a row stands for: what it adds to or changes of the common mapping. */
export interface Variant {
  columns: ReadonlyMap<string, ColumnPlan>;
  constants: ReadonlyMap<string, MappedText>;
  /** The variant exists in rows where this column is filled. */
  when?: string;
}

/** A table of indicators, one a row, that together make one record. */
export interface Transpose {
  indicator: string;
  value: string;
  unit?: string;
}

/** Rows that together make one record, each filling one item of a list. */
export interface Gather {
  /** Path of the list, as people write it. */
  list: string;
  /** Headings whose cells are the same in all rows of a record; the whole table is one record when empty. */
  by: string[];
  at: Path;
}

/** How a foreign table is read: headings → fields, constants, units, values, and which rows are no records. */
export interface Mapping {
  /** File the mapping was read from, for messages. */
  file?: string;
  kind?: string;
  /** Name or 1-based number of the sheet or table. */
  table?: string;
  /** Path to the list of records in JSON, e.g. `data.rows`. */
  rows?: string;
  /** First and last row of the head, as a spreadsheet numbers them. */
  header?: { from: number; to: number };
  dates: DateStyle;
  /** Folded heading → plan. */
  columns: ReadonlyMap<string, ColumnPlan>;
  /** Headings as written in the mapping, by folded heading. */
  headings: ReadonlyMap<string, string>;
  /** Field path → text, in every record. */
  constants: ReadonlyMap<string, MappedText>;
  /** Field path → text, where the row gives none. */
  defaults: ReadonlyMap<string, MappedText>;
  /** Template of the id, e.g. `{处罚决定日期.year}-{序号}`. */
  id?: string;
  /** What happens when two rows make the same id with different contents. */
  onSameId: 'refuse' | 'number';
  drop: RowPattern[];
  refuse: RowPattern[];
  variants: Variant[];
  transpose?: Transpose;
  gather?: Gather;
}

/** The mapping of a table that needs none. */
export const emptyMapping: Mapping = {
  dates: 'civil',
  columns: new Map(),
  headings: new Map(),
  constants: new Map(),
  defaults: new Map(),
  onSameId: 'refuse',
  drop: [],
  refuse: [],
  variants: [],
};

/** A problem of a mapping file, placed by its path of keys as they stand there. */
export interface MappingProblem {
  path: Path;
  mark?: 'key' | 'value';
  zh: string;
  en: string;
  hint?: { zh: string; en: string };
}
