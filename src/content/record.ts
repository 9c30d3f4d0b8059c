import type { Diagnostic, Severity, Text } from '../base/diagnostic.ts';
import type { Source } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';

/** Keys and list positions from the record down. */
export type Path = (string | number)[];

/**
 * A problem in a record, placed by its path. The line and column are found later, and only for files that have
 * problems, so that reading good files costs nothing.
 */
export interface Issue {
  code: string;
  /** Absent: an error. */
  severity?: Severity;
  path: Path;
  /** What to mark in the file; a value unless said otherwise. */
  mark?: 'key' | 'value';
  message: Text;
  hint?: Text;
  basis?: string[];
  /** Path of a field this problem explains the absence of, e.g. the one whose name is misspelt. */
  covers?: Path;
}

/** A record as read: keys are the schema's, values still text. */
export interface RawRecord {
  kind: KindId;
  source: Source;
  /** Id the record has when it names none. */
  defaultId?: string;
  value: unknown;
  issues: Issue[];
  /** Fields whose absence is reported once for the whole table. */
  excused?: Path[];
  /** The table around the record has errors, so that the record is not whole. */
  spoiled?: boolean;
}

/** What came of reading one file. */
export interface Reading {
  records: RawRecord[];
  diagnostics: Diagnostic[];
  /** False when records may lie in the file that could not be read, so that nothing may be said about missing ids. */
  complete: boolean;
}
