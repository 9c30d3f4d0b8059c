import { append } from '../../base/append.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { caseOf } from '../../derive/case-records.ts';
import { documentPath, listFolder } from '../../derive/paths.ts';
import type { DocumentKindId } from '../../documents/kinds.ts';
import { listDocuments, type ListedDocument } from '../../documents/list.ts';
import { makeDocument } from '../../documents/make.ts';
import type { TemplateSet } from '../../documents/templates.ts';
import type { DocumentTree } from '../../documents/tree.ts';
import type { Corpus } from '../../model/corpus.ts';
import { kinds } from '../../model/kinds.ts';

/** A document the build makes. */
export interface DocumentJob extends ListedDocument {
  /** File from the root of the output, e.g. `penalty/2026-001.pdf`. */
  path: string;
}

/** Kinds whose public copy is the document of its record's page. */
const pageDocuments: ReadonlySet<DocumentKindId> = new Set([
  'annual-plan',
  'month-inspection',
  'decision-unit',
  'decision-person',
]);

const suffixOf = ({ part }: ListedDocument) => (part === undefined ? '' : `-${part}`);

/** Where a public document lies on the site: beside the page of its record. */
export function publicPath(document: ListedDocument): string {
  const { kind, entry } = document;
  if (pageDocuments.has(kind))
    return documentPath(entry.kind as 'penalty' | 'plan' | 'statistics', entry.id).slice(1);
  const folder = listFolder(entry.kind, kinds[entry.kind].folder).slice(1);
  return `${folder}${entry.id}-${kind}${suffixOf(document)}.pdf`;
}

/** Where a document for staff lies: all of a case in one folder, others in that of their record. */
export function staffPath(document: ListedDocument, corpus: Corpus): string {
  const { kind, entry } = document;
  const name = `${kind}${suffixOf(document)}.pdf`;
  const owner = caseOf(entry, corpus);
  if (owner === undefined || entry.kind === 'case') return `${entry.kind}/${entry.id}/${name}`;
  return `case/${owner}/${entry.kind}-${entry.id}-${name}`;
}

/**
 * Documents that go onto the site: every kind that has public copies. Of a penalty that has a public decision the sheet of
 * particulars says nothing more and is left out.
 */
export function publicDocuments(corpus: Corpus): DocumentJob[] {
  const listed = [...listDocuments(corpus, { scope: 'public' })];
  const decided = new Set(
    listed.flatMap(({ kind, entry }) =>
      entry.kind === 'penalty' && pageDocuments.has(kind) ? entry.id : [],
    ),
  );
  return listed
    .filter(({ kind, entry }) => kind !== 'penalty-info' || !decided.has(entry.id))
    .map((document) => ({
      ...document,
      path:
        document.kind === 'penalty-info'
          ? documentPath('penalty', document.entry.id).slice(1)
          : publicPath(document),
    }));
}

/** Documents for staff: everything the records yield, in a folder for each case. */
export function staffDocuments(corpus: Corpus): DocumentJob[] {
  return [...listDocuments(corpus)].map((document) => ({ ...document, path: staffPath(document, corpus) }));
}

/** A document ready to be painted. */
export interface ReadyDocument {
  path: string;
  tree: DocumentTree;
}

/** Fills the documents one by one, so that no more of them lie in memory than are being painted. Problems are collected. */
export function* fillDocuments(
  jobs: readonly DocumentJob[],
  corpus: Corpus,
  templates: TemplateSet,
  problems: Diagnostic[],
): Generator<ReadyDocument> {
  for (const { kind, scope, entry, part, path } of jobs) {
    const made = makeDocument(kind, entry, corpus, { templates, scope, part });
    append(problems, made.problems);
    if (made.tree) yield { path, tree: made.tree };
  }
}
