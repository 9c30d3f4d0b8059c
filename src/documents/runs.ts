/** Pieces of running text: the lowest part of the document tree. */

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
