import { append } from '../../base/append.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { caseOf } from '../../derive/case-records.ts';
import { documentPath, formPath, listFolder } from '../../derive/paths.ts';
import { documentKinds, type DocumentKindId } from '../../documents/kinds.ts';
import { documentKindIds, listDocuments, type ListedDocument } from '../../documents/list.ts';
import { makeBlank, makeDocument, type Made } from '../../documents/make.ts';
import type { TemplateSet } from '../../documents/templates.ts';
import type { DocumentTree } from '../../documents/tree.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { kinds } from '../../model/kinds.ts';

/** A document the build makes. */
export interface DocumentJob extends ListedDocument {
  /** File from the root of the output, e.g. `penalty/2026-001.pdf`. */
  path: string;
  /** The empty form of the agency that publishes the site, not the document of a record. */
  blank?: boolean;
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

/**
 * Empty forms on the site, for whoever wants to know what an agency hands out, and to write on by hand: every kind that is
 * a form, as the agency of the site prints it.
 */
export function blankForms(corpus: Corpus): DocumentJob[] {
  const entry = corpus.records.agency.get(corpus.settings.agency) as Entry | undefined;
  if (!entry) return [];
  return documentKindIds
    .filter((kind) => documentKinds[kind].paper === 'form')
    .map((kind) => ({ kind, scope: 'public', entry, path: formPath(kind).slice(1), blank: true }));
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

/** An empty form says what holds today; its file bears the year only, so that it does not change from day to day. */
function makeForm({ kind, entry }: DocumentJob, corpus: Corpus, templates: TemplateSet): Made {
  const made = makeBlank(kind, entry as unknown as Entry<'agency'>, corpus, { templates, scope: 'public' });
  const { tree } = made;
  return tree ? { ...made, tree: { ...tree, date: `${corpus.today.slice(0, 4)}-01-01` } } : made;
}

/** Fills the documents one by one, so that no more of them lie in memory than are being painted. Problems are collected. */
export function* fillDocuments(
  jobs: readonly DocumentJob[],
  corpus: Corpus,
  templates: TemplateSet,
  problems: Diagnostic[],
): Generator<ReadyDocument> {
  for (const job of jobs) {
    const { kind, scope, entry, part, path } = job;
    const made = job.blank
      ? makeForm(job, corpus, templates)
      : makeDocument(kind, entry, corpus, { templates, scope, part });
    append(problems, made.problems);
    if (made.tree) yield { path, tree: made.tree };
  }
}
