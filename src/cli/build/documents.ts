import { append } from '../../base/append.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { hasCaseFile } from '../../checks/penalty/required.ts';
import type { DocumentScope } from '../../derive/documents/act.ts';
import { documentPath } from '../../derive/paths.ts';
import { publicityOf } from '../../derive/publicity.ts';
import type { DocumentKindId } from '../../documents/kinds.ts';
import { makeDocument } from '../../documents/make.ts';
import type { TemplateSet } from '../../documents/templates.ts';
import type { DocumentTree } from '../../documents/tree.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { all } from '../../model/corpus.ts';
import { noDocumentNumber } from '../../model/kinds/penalty.ts';

/** A document the build makes. */
export interface DocumentJob {
  kind: DocumentKindId;
  scope: DocumentScope;
  entry: Entry;
  /** File from the root of the output, e.g. `penalty/2026-001.pdf`. */
  path: string;
}

function isPublic(entry: Entry, corpus: Corpus): boolean {
  return publicityOf(entry, corpus.today).state === 'public';
}

/** Decisions on units that are decisions of the agency: what was taken from a list without numbers is none. */
function decisionsOnUnits(corpus: Corpus) {
  return all(corpus, 'penalty').filter(
    ({ value }) => value.party.type !== 'person' && value.docNumber !== noDocumentNumber,
  );
}

/** Documents that go onto the site: what the public sees of decisions on units, months and plans. */
export function publicDocuments(corpus: Corpus): DocumentJob[] {
  const jobs = (
    kind: DocumentKindId,
    of: 'penalty' | 'plan' | 'statistics',
    entries: Entry[],
  ): DocumentJob[] =>
    entries
      .filter((entry) => isPublic(entry, corpus))
      .map((entry) => ({ kind, scope: 'public', entry, path: documentPath(of, entry.id).slice(1) }));
  return [
    ...jobs('annual-plan', 'plan', all(corpus, 'plan') as Entry[]),
    ...jobs('month-inspection', 'statistics', all(corpus, 'statistics') as Entry[]),
    ...jobs('decision-unit', 'penalty', decisionsOnUnits(corpus) as Entry[]),
  ];
}

/**
 * Documents for staff, who hand them to the parties: complete decisions and orders to correct. Records without anything of
 * the case file, as registers of earlier years hold, are not decisions in the making.
 */
export function staffDocuments(corpus: Corpus): DocumentJob[] {
  const decisions = decisionsOnUnits(corpus).filter(({ value }) => hasCaseFile(value));
  const corrections = all(corpus, 'order').filter(({ value }) => value.form === 'rectify');
  const jobs = (kind: DocumentKindId, entries: readonly Entry[]): DocumentJob[] =>
    entries.map((entry) => ({ kind, scope: 'party', entry, path: `${entry.kind}/${entry.id}.pdf` }));
  return [...jobs('decision-unit', decisions as Entry[]), ...jobs('rectify-order', corrections as Entry[])];
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
  for (const { kind, scope, entry, path } of jobs) {
    const made = makeDocument(kind, entry, corpus, { templates, scope });
    append(problems, made.problems);
    if (made.tree) yield { path, tree: made.tree };
  }
}
