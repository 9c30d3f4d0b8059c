import type { DocumentScope } from '../../derive/documents/act.ts';
import type { IssuedDocument } from '../../derive/issued.ts';
import type { DocumentKind } from '../../documents/define.ts';
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

/** What a document kind says of the documents that are handed out. */
export function headOf(kind: DocumentKindId) {
  const { title, lists, ofRemains }: Pick<DocumentKind, 'title' | 'lists' | 'ofRemains'> =
    documentKinds[kind];
  return { document: kind, title: title.zh, ...(lists && { lists }), ...(ofRemains && { ofRemains }) };
}

/** Every document for a party that can be printed of a kind: each may have been handed out. */
function* forParties(kind: DocumentKindId, corpus: Corpus): Generator<IssuedDocument> {
  const about = { ...headOf(kind), hasPublicCopy: hasPublicCopy(kind) };
  for (const { entry, part } of listDocuments(corpus, { kinds: [kind], scope: 'party' }))
    yield { ...about, entry, part };
}

/** Every document that bears a code: the public ones of the site, then what parties may hold. */
export function* issuedDocuments(shown: Iterable<DocumentJob>, corpus: Corpus): Generator<IssuedDocument> {
  for (const { kind, entry, part, label, path } of shown)
    yield {
      ...headOf(kind),
      hasPublicCopy: true,
      entry,
      part,
      ...(label !== undefined && { label }),
      file: `/${path}`,
    };
  for (const kind of kindIds) yield* forParties(kind, corpus);
}
