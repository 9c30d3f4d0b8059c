import { groupBy, sortBy } from '../../base/order.ts';
import { kinds, type KindId } from '../../model/kinds.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import type { Tombstone } from '../publicity.ts';
import type { Issued } from '../verification.ts';
import { once } from './once.ts';
import { penaltyState, type RecordState } from './penalty.ts';
import { pageOf, publicLabel } from './registers.ts';
import { tombstoneOf } from './tombstones.ts';

const byIdentity = once((corpus) => new Map(corpus.issued.map((each) => [each.identity, each])));

/** The document of a verification page, by the first nine characters of its code. */
export function issuedOfIdentity(corpus: PublicCorpus, identity: string): Issued | undefined {
  return byIdentity(corpus).get(identity);
}

const byFile = once(
  (corpus) =>
    new Map(
      corpus.issued.flatMap((each) =>
        each.is === 'public' && each.file ? [[each.file, each] as const] : [],
      ),
    ),
);

/** The code of a public document, by the address of its file. */
export function issuedOfFile(corpus: PublicCorpus, path: string): Issued | undefined {
  return byFile(corpus).get(path);
}

const byRecord = once((corpus) =>
  groupBy(
    corpus.issued.filter((each) => each.is === 'public' && each.file !== undefined),
    (each) => (each.is === 'closed' ? '' : `${each.record.kind} ${each.record.id}`),
  ),
);

const leftBehind = once((corpus) =>
  groupBy(
    corpus.issued.filter((each) => each.is === 'ended' && each.file !== undefined),
    (each) => (each.is === 'closed' ? '' : `${each.record.kind} ${each.record.id}`),
  ),
);

/** Public documents made of a record, with their titles and the addresses of their files. */
export function documentsOf(
  corpus: PublicCorpus,
  kind: KindId,
  id: string,
): { document: string; title: string; path: string }[] {
  const found = byRecord(corpus).get(`${kind} ${id}`) ?? [];
  return sortBy(
    found.flatMap((each) =>
      each.is === 'public' && each.file
        ? [{ document: each.document, title: each.title, path: each.file }]
        : [],
    ),
    ({ path }) => path,
  );
}

/** What a verification page says of a public record. */
export interface Vouched {
  number: string;
  agency: string;
  /** Date of the act. */
  on?: string;
  /** Address of the record's page. */
  path: string;
  state: RecordState;
}

/** What is public of the record a document was made from. */
export function vouchedFor(corpus: PublicCorpus, record: { kind: string; id: string }): Vouched | undefined {
  const kind = record.kind as KindId;
  const entry = corpus.records[kind].get(record.id) as PublicEntry | undefined;
  if (!entry) return undefined;
  const value = entry.value as { docNumber?: string; agency?: string };
  const actDate = kinds[kind].actDate as (value: unknown) => string | undefined;
  return {
    number: value.docNumber ?? publicLabel(entry),
    agency: value.agency ?? '',
    on: actDate(entry.value),
    path: pageOf(entry),
    state:
      kind === 'penalty'
        ? penaltyState(entry as unknown as PublicEntry<'penalty'>, corpus.today)
        : { label: '公示中', tone: 'plain' },
  };
}

/** What was put up in the place of a record that left the public. */
export const documentsOfTombstone = (
  corpus: PublicCorpus,
  { kind, id }: Tombstone,
): { title: string; path: string }[] =>
  (leftBehind(corpus).get(`${kind} ${id}`) ?? []).flatMap((each) =>
    each.is === 'ended' && each.file !== undefined ? [{ title: each.title, path: each.file }] : [],
  );

/** What remains of the record a document was made from. */
export function remainsOf(corpus: PublicCorpus, record: { kind: string; id: string }): Tombstone | undefined {
  return tombstoneOf(corpus, record.kind as KindId, record.id);
}
