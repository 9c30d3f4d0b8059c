import { append } from '../../base/append.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { availableParallelism } from 'node:os';
import { caseOf } from '../../derive/case-records.ts';
import type { DocumentKindId } from '../../documents/kinds.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { listDocuments, type WantedDocuments } from '../../documents/list.ts';
import { makeDocument } from '../../documents/make.ts';
import type { DocumentProblem } from '../../documents/missing.ts';
import { namesOf } from '../../documents/names.ts';
import type { TemplateSet } from '../../documents/templates.ts';
import { byteOrderMark, writeCsv } from '../../export/csv.ts';
import type { Corpus } from '../../model/corpus.ts';
import { cacheFolder, openDocumentCache, painterKey } from '../build/document-cache.ts';
import { publicPath, staffPath, type ReadyDocument } from '../build/documents.ts';
import { ForeignFolderError, beginOutput, placeMark } from '../build/output.ts';
import { paintAll } from '../build/paint-all.ts';
import { placeFile } from '../build/place.ts';
import { openPool, type Pool } from '../build/pool.ts';
import { refusalOf } from '../build/refusal.ts';
import { loadFonts } from '../load-fonts.ts';

/** What to print into a folder. */
export interface FolderJob {
  corpus: Corpus;
  templates: TemplateSet;
  wanted: WantedDocuments;
  /** First and last date of the documents. */
  period: { from?: string | undefined; to?: string | undefined };
  out: string;
  roots: readonly string[];
  /** Threads; all the machine has when absent. */
  jobs?: number | undefined;
}

/** A document that was printed. */
export interface PrintedFile {
  file: string;
  kind: DocumentKindId;
  title: string;
  number?: string;
  date: string;
  record: string;
  case?: string;
}

/** What came of printing a folder. */
export interface PrintedFolder {
  files: PrintedFile[];
  /** Documents that could not be made. */
  failed: number;
  problems: DocumentProblem[];
  /** What the fonts could not show. */
  drawn: Diagnostic[];
}

const within = (date: string, { from, to }: FolderJob['period']) =>
  (from === undefined || date >= from) && (to === undefined || date <= to);

/** Fills the documents wanted one by one; a fault of one is noted and stops no other. */
function* fill(job: FolderJob, result: PrintedFolder): Generator<ReadyDocument> {
  const { corpus, templates, wanted, period } = job;
  for (const listed of listDocuments(corpus, wanted)) {
    const { kind, scope, entry, part } = listed;
    const made = makeDocument(kind, entry, corpus, { templates, scope, part });
    // Outside the period nothing is asked of a document, not even that it can be made.
    if (made.date !== undefined && !within(made.date, period)) continue;
    append(result.problems, made.problems);
    if (!made.tree) {
      result.failed += 1;
      continue;
    }
    const path = scope === 'public' ? publicPath(listed) : staffPath(listed, corpus);
    const owner = caseOf(entry, corpus);
    const { name, number } = namesOf(made.tree);
    result.files.push({
      file: path,
      kind,
      title: name,
      ...(number === undefined ? {} : { number }),
      date: made.tree.date,
      record: `${entry.kind} ${entry.id}`,
      ...(owner === undefined ? {} : { case: owner }),
    });
    yield { path, tree: made.tree };
  }
}

/** The list of what was printed, for those who hand it out. */
function listOf(files: readonly PrintedFile[]): string {
  return (
    byteOrderMark +
    writeCsv({
      headings: ['文件', '文书', '文号', '日期', '案件', '记录', '文书种类'],
      rows: files.map((each) => [
        each.file,
        each.title,
        each.number ?? '',
        each.date,
        each.case ?? '',
        each.record,
        documentKinds[each.kind].id,
      ]),
    })
  );
}

/** Prints documents into a folder in threads. The folder is replaced whole, and only when this program made it. */
export async function printFolder(job: FolderJob): Promise<PrintedFolder> {
  const { corpus, out, roots } = job;
  let started: Pool | undefined;
  const pool = (): Pool => (started ??= openPool(job.jobs ?? availableParallelism()));
  const result: PrintedFolder = { files: [], failed: 0, problems: [], drawn: [] };
  try {
    const output = beginOutput(out);
    try {
      const cache = openDocumentCache(cacheFolder, painterKey(loadFonts()));
      const painted = await paintAll(fill(job, result), { folder: output.folder, cache, pool, corpus });
      cache.save();
      const whole = new Set(painted.files.map(({ path }) => path.slice(1)));
      result.failed += result.files.filter(({ file }) => !whole.has(file)).length;
      result.files = result.files.filter(({ file }) => whole.has(file));
      append(result.drawn, painted.diagnostics);
      result.files.sort((a, b) => (a.file < b.file ? -1 : 1));
      placeFile(output, '文书清单.csv', listOf(result.files));
      placeMark(output, { asOf: corpus.today, documents: result.files.length });
      output.publish();
    } finally {
      output.abandon();
    }
  } catch (error) {
    throw error instanceof ForeignFolderError ? refusalOf(error, roots) : error;
  } finally {
    await started?.close();
  }
  return result;
}
