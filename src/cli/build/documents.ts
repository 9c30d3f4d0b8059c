import { append } from '../../base/append.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { hasCaseFile } from '../../checks/penalty/required.ts';
import type { DocumentScope } from '../../derive/documents/act.ts';
import { documentPath } from '../../derive/paths.ts';
import type { DocumentKindId } from '../../documents/kinds.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { availableOf, makeDocument } from '../../documents/make.ts';
import type { TemplateSet } from '../../documents/templates.ts';
import type { DocumentTree } from '../../documents/tree.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { all } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';

/** A document the build makes. */
export interface DocumentJob {
  kind: DocumentKindId;
  scope: DocumentScope;
  entry: Entry;
  /** File from the root of the output, e.g. `penalty/2026-001.pdf`. */
  path: string;
}

/** The documents of these kinds that records yield in a scope. */
function jobsOf(
  corpus: Corpus,
  kinds: readonly DocumentKindId[],
  scope: DocumentScope,
  path: (entry: Entry) => string,
): DocumentJob[] {
  return kinds.flatMap((kind) =>
    (all(corpus, documentKinds[kind].of) as Entry[]).flatMap((entry) =>
      availableOf(kind, entry, corpus, scope).map(() => ({ kind, scope, entry, path: path(entry) })),
    ),
  );
}

/** Documents that go onto the site: what the public sees of plans, months and decisions, one of each record. */
export function publicDocuments(corpus: Corpus): DocumentJob[] {
  return jobsOf(
    corpus,
    ['annual-plan', 'month-inspection', 'decision-unit', 'decision-person'],
    'public',
    ({ kind, id }) => documentPath(kind as 'penalty' | 'plan' | 'statistics', id).slice(1),
  );
}

/**
 * Documents for staff, who hand them to the parties: complete decisions and orders to correct. Records without anything of
 * the case file, as registers of earlier years hold, are not decisions in the making.
 */
export function staffDocuments(corpus: Corpus): DocumentJob[] {
  return jobsOf(
    corpus,
    ['spot-unit', 'spot-person', 'decision-unit', 'decision-person', 'rectify-order'],
    'party',
    ({ kind, id }) => `${kind}/${id}.pdf`,
  ).filter(({ entry }) => entry.kind !== 'penalty' || hasCaseFile(entry.value as Penalty));
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
