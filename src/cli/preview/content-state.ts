import type { Diagnostic } from '../../base/diagnostic.ts';
import { hasErrors } from '../../base/diagnostic.ts';
import type { Address } from '../../derive/addresses.ts';
import { addressesByPath } from '../../derive/addresses.ts';
import { issuedOf } from '../../derive/issued.ts';
import type { PublicCorpus } from '../../derive/public.ts';
import { publish } from '../../derive/public.ts';
import { workbooks, type Workbook } from '../../export/data/workbook.ts';
import type { IndexFile } from '../../export/search/shards.ts';
import { siteFiles } from '../../export/site-files.ts';
import type { DocumentJob } from '../build/documents.ts';
import { blankForms, publicDocuments } from '../build/documents.ts';
import type { SiteFileInfo } from '../build/engine.ts';
import { issuedDocuments } from '../build/issued-documents.ts';
import { sha256 } from '../build/place.ts';
import type { Checked } from '../check.ts';
import { checkContent } from '../check.ts';

/** What pages of the preview are made from. */
export interface PreviewInput {
  corpus: PublicCorpus;
  files: SiteFileInfo[];
}

/** The content at one moment: either what can be shown, or what is wrong. */
export interface ContentState {
  checked: Checked;
  errors: Diagnostic[];
  /** Absent when there are errors. */
  shown?: {
    input: PreviewInput;
    pages: ReadonlyMap<string, Address>;
    files: ReadonlyMap<string, IndexFile>;
    /** Written when asked for. */
    books: ReadonlyMap<string, Workbook>;
    documents: ReadonlyMap<string, DocumentJob>;
  };
}

async function read(roots: readonly string[], today: string): Promise<ContentState> {
  const checked = await checkContent(roots, today);
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  if (hasErrors(errors)) return { checked, errors };
  const documents = publicDocuments(checked.loaded.corpus);
  const issued = issuedDocuments(documents, checked.loaded.corpus);
  const corpus = publish(checked.loaded.corpus, issuedOf(issued, checked.loaded.corpus));
  const files = [...siteFiles(corpus, (text) => sha256(text).slice(0, 12))];
  const books = workbooks(corpus);
  const shown = [...documents, ...blankForms(checked.loaded.corpus)];
  const infos = [
    ...files
      .filter(({ path }) => path.startsWith('/data/'))
      .map(({ path, content, title }) => ({
        path,
        title,
        bytes: Buffer.byteLength(content),
        sha256: sha256(content),
      })),
    ...books.map(({ path, title }) => ({ path, title, bytes: 0, sha256: '' })),
    // Documents are painted when asked for, so their size is not known.
    ...shown.map(({ path }) => ({ path: `/${path}`, bytes: 0, sha256: '' })),
  ];
  return {
    checked,
    errors,
    shown: {
      input: { corpus, files: infos },
      pages: addressesByPath(corpus),
      files: new Map(files.map((file) => [file.path, file])),
      books: new Map(books.map((book) => [book.path, book])),
      documents: new Map(shown.map((job) => [`/${job.path}`, job])),
    },
  };
}

/** Content that is read again after it changed, and only then. */
export interface LiveContent {
  /** The content as it now stands. */
  now(): Promise<ContentState>;
  /** Notes that something changed. */
  stale(): void;
}

/** Opens content for the preview. `onRead` is told of every reading. */
export function openContent(
  roots: readonly string[],
  today: () => string,
  onRead: (state: ContentState) => void,
): LiveContent {
  let reading: Promise<ContentState> | undefined;
  return {
    now() {
      if (reading) return reading;
      const current = read(roots, today());
      reading = current;
      current.then(onRead, () => {
        if (reading === current) reading = undefined;
      });
      return current;
    },
    stale() {
      reading = undefined;
    },
  };
}
