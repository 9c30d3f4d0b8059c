import type { Diagnostic } from '../base/diagnostic.ts';
import type { ContentFile } from './files.ts';
import { readFile } from './read-file.ts';
import type { Head } from './table-head.ts';
import { validate, type Judged } from './validate.ts';
import type { Effects } from './walk.ts';

/** A file as far as it can be judged by itself: its records, and what is wrong with the file as a whole. */
export interface JudgedFile {
  records: Judged[];
  diagnostics: Diagnostic[];
  /** False when records may lie in the file that could not be read. */
  complete: boolean;
  heads: { sheet?: string; head: Head }[];
  /** Of a text table. */
  delimiter?: string;
}

/** Keeps what judging files gave, so that a file that has not changed need not be read again. */
export interface FileMemory {
  /** What is known of a file, if it is as it was. */
  recall(file: ContentFile): JudgedFile | undefined;
  /** Keeps what was found in a file without any fault; gives back the same, its values put away. */
  keep(file: ContentFile, judged: JudgedFile): JudgedFile;
}

/** Tells whether nothing at all is to be said of a file. */
function isFlawless({ records, diagnostics, complete }: JudgedFile): boolean {
  return complete && diagnostics.length === 0 && records.every(({ entry, issues }) => entry && issues.length === 0);
}

/** Reads and judges one file, or recalls it. */
export async function judgeFile(file: ContentFile, effects: Effects, memory?: FileMemory): Promise<JudgedFile> {
  const known = memory?.recall(file);
  if (known) return known;
  const { records, diagnostics, complete, heads, delimiter } = await readFile(file, effects);
  const judged: JudgedFile = {
    records: records.map(validate),
    diagnostics,
    complete,
    heads,
    ...(delimiter !== undefined && { delimiter }),
  };
  return memory && isFlawless(judged) ? memory.keep(file, judged) : judged;
}
