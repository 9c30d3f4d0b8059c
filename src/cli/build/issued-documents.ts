import type { DocumentScope } from '../../derive/documents/act.ts';
import type { IssuedDocument } from '../../derive/issued.ts';
import type { DocumentKindId } from '../../documents/kinds.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { listDocuments } from '../../documents/list.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { DocumentJob } from './documents.ts';

const kindIds = Object.keys(documentKinds) as DocumentKindId[];

/** Whether there are copies of a document for the public. */
export function hasPublicCopy(kind: DocumentKindId): boolean {
  return (documentKinds[kind].scopes as readonly DocumentScope[]).includes('public');
}

/** Every document for a party that can be printed of a kind: each may have been handed out. */
function* forParties(kind: DocumentKindId, corpus: Corpus): Generator<IssuedDocument> {
  const about = { document: kind, title: documentKinds[kind].title.zh, hasPublicCopy: hasPublicCopy(kind) };
  for (const { entry, part } of listDocuments(corpus, { kinds: [kind], scope: 'party' }))
    yield { ...about, entry, part };
}

/** Every document that bears a code: the public ones of the site, then what parties may hold. */
export function* issuedDocuments(shown: Iterable<DocumentJob>, corpus: Corpus): Generator<IssuedDocument> {
  for (const { kind, entry, part, path } of shown)
    yield {
      document: kind,
      title: documentKinds[kind].title.zh,
      hasPublicCopy: true,
      entry,
      part,
      file: `/${path}`,
    };
  for (const kind of kindIds) yield* forParties(kind, corpus);
}
