import type { DocumentScope } from '../derive/documents/act.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import { agencyOf, all } from '../model/corpus.ts';
import { ledgerMonth } from '../model/ledger.ts';
import type { Statistics } from '../model/kinds/statistics.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import { hasCaseFile } from '../model/penalty-file.ts';
import type { DocumentKind } from './define.ts';
import { documentKinds, type DocumentKindId } from './kinds.ts';
import { availableOf } from './make.ts';

/** A document that can be made of a corpus. */
export interface ListedDocument {
  kind: DocumentKindId;
  scope: DocumentScope;
  entry: Entry;
  part?: string;
  /** Tells the part from the others, as far as the scope may see. */
  label?: string;
}

/** Which documents are wanted; everything staff can print where nothing is said. */
export interface WantedDocuments {
  kinds?: readonly DocumentKindId[];
  agency?: string;
  /** Copies of this scope; else of each kind the copy that lies in the file. */
  scope?: DocumentScope;
}

/** Every document kind. */
export const documentKindIds = Object.keys(documentKinds) as DocumentKindId[];

/** The copy of a kind that lies in the file: never the public one; undefined where there is none other. */
export function filedScope(kind: DocumentKindId): DocumentScope | undefined {
  return (documentKinds[kind] as unknown as DocumentKind).scopes.find((scope) => scope !== 'public');
}

/** What was taken from registers of earlier years was not printed here, and lacks what the party was told. */
const isPrintedHere = ({ kind, value }: Entry) => kind !== 'penalty' || hasCaseFile(value as Penalty);

/** A ledger of a month of which no inspection and no complaint is recorded would be an empty form. */
function isEmptyLedger(kind: DocumentKindId, entry: Entry, corpus: Corpus): boolean {
  if (kind !== 'ledger') return false;
  const { agency, month } = entry.value as Statistics;
  const { inspections, complaints } = ledgerMonth(corpus, agency, month);
  return inspections.length + complaints.length === 0;
}

/** Lists the documents that records yield, kind by kind. Nothing is filled or checked. */
export function* listDocuments(corpus: Corpus, wanted: WantedDocuments = {}): Generator<ListedDocument> {
  for (const kind of wanted.kinds ?? documentKindIds) {
    const scope = wanted.scope ?? filedScope(kind);
    if (scope === undefined) continue;
    for (const entry of all(corpus, documentKinds[kind].of) as Entry[]) {
      if (wanted.agency !== undefined && agencyOf(entry) !== wanted.agency) continue;
      if (scope !== 'public' && !isPrintedHere(entry)) continue;
      if (isEmptyLedger(kind, entry, corpus)) continue;
      for (const { part, label } of availableOf(kind, entry, corpus, scope))
        yield { kind, scope, entry, ...(part !== undefined && { part, label }) };
    }
  }
}
