import { hasCaseFile } from '../../checks/penalty/required.ts';
import type { DocumentScope } from '../../derive/documents/act.ts';
import type { IssuedDocument } from '../../derive/issued.ts';
import type { DocumentKindId } from '../../documents/kinds.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { availableOf } from '../../documents/make.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { all } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import type { DocumentJob } from './documents.ts';

const kindIds = Object.keys(documentKinds) as DocumentKindId[];

/** Whether there are copies of a document for the public. */
export function hasPublicCopy(kind: DocumentKindId): boolean {
  return (documentKinds[kind].scopes as readonly DocumentScope[]).includes('public');
}

/** What was taken from registers of earlier years was not printed here. */
function isPrintedHere({ kind, value }: Entry): boolean {
  return kind !== 'penalty' || hasCaseFile(value as Penalty);
}

/** Every document for a party that can be printed of a kind: each may have been handed out. */
function* forParties(kind: DocumentKindId, corpus: Corpus): Generator<IssuedDocument> {
  const about = { document: kind, title: documentKinds[kind].title.zh, hasPublicCopy: hasPublicCopy(kind) };
  for (const entry of all(corpus, documentKinds[kind].of) as Entry[]) {
    if (!isPrintedHere(entry)) continue;
    for (const { part } of availableOf(kind, entry, corpus, 'party')) yield { ...about, entry, part };
  }
}

/** Every document that bears a code: the public ones of the site, then what parties may hold. */
export function* issuedDocuments(shown: Iterable<DocumentJob>, corpus: Corpus): Generator<IssuedDocument> {
  for (const { kind, entry, path } of shown)
    yield {
      document: kind,
      title: documentKinds[kind].title.zh,
      hasPublicCopy: true,
      entry,
      file: `/${path}`,
    };
  for (const kind of kindIds) yield* forParties(kind, corpus);
}
