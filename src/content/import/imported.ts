import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Entry } from '../../model/corpus.ts';
import type { ColumnsReading } from './columns.ts';
import type { FileValue } from './encode.ts';
import type { SourceTable } from './open-tables.ts';

/** A record that rows of a table became. */
export interface ImportedRecord {
  id: string;
  entry: Entry;
  /** In the form of files: what the rows and the mapping gave, and nothing else. */
  written: FileValue;
  /** In the form of files with the kind’s defaults, for comparison. */
  whole: FileValue;
  /** Whether the id follows from other fields, and so from what their references mean. */
  idFollows?: boolean;
  /** Dotted path → heading of the column it was filled from. */
  columnOf: ReadonlyMap<string, string>;
  /** Rows it comes from, as the table counts them. */
  rows: number[];
  /** Further rows that say exactly the same. */
  repeats: number[];
}

/** A row that did not become a record, with every reason there is. */
export interface RefusedRow {
  row: number;
  reasons: Diagnostic[];
}

/** What became of a table: every row with content below its head is in exactly one record or one refusal. */
export interface ImportedTable {
  table: SourceTable;
  /** Rows with content below the head. */
  rows: number;
  records: ImportedRecord[];
  refused: RefusedRow[];
  reading?: ColumnsReading;
  /** Problems of the table as a whole, for which no row could become a record. */
  problems: Diagnostic[];
}

/** Names the place of a row as the table counts: JSON counts records, everything else lines. */
export const rowNumber = ({ counts }: Pick<SourceTable, 'counts'>, index: number) =>
  counts === 'records' ? index : index + 1;
