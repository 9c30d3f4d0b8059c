import type { PublicCorpus, PublicEntry } from '../../derive/public.ts';
import type { KindId } from '../../model/kinds.ts';
import { kindIds } from '../../model/kinds.ts';
import { makeSharer } from '../memory/share.ts';

/*
 * How the public records reach another thread: piece by piece as text. Sent as a whole, they would lie in memory once
 * more on each side, and texts that thousands of records share would arrive as thousands of texts.
 */

/** Everything of a corpus but its records. */
export type CorpusHead = Omit<PublicCorpus, 'records'>;

/** Some records of a kind. */
export interface CorpusPiece {
  kind: KindId;
  /** JSON: a list of entries. */
  entries: string;
}

/** Records in a piece: about a megabyte. */
const perPiece = 500;

/** What is sent first. */
export function headOf({ records: _records, ...head }: PublicCorpus): CorpusHead {
  return head;
}

/** What is sent after it, in the order of the records. */
export function* piecesOf({ records }: PublicCorpus): Generator<CorpusPiece> {
  for (const kind of kindIds) {
    let piece: PublicEntry[] = [];
    for (const entry of (records[kind] as ReadonlyMap<string, PublicEntry>).values()) {
      if (piece.push(entry) < perPiece) continue;
      yield { kind, entries: JSON.stringify(piece) };
      piece = [];
    }
    if (piece.length > 0) yield { kind, entries: JSON.stringify(piece) };
  }
}

/** A corpus that is arriving. */
export interface ArrivingCorpus {
  /** Whole once every piece has been taken. */
  corpus: PublicCorpus;
  take(piece: CorpusPiece): void;
}

/** Puts a corpus together again on the other side. */
export function receiveCorpus(head: CorpusHead): ArrivingCorpus {
  const records = Object.fromEntries(kindIds.map((kind) => [kind, new Map<string, PublicEntry>()])) as Record<
    KindId,
    Map<string, PublicEntry>
  >;
  const share = makeSharer();
  return {
    corpus: { ...head, records } as unknown as PublicCorpus,
    take({ kind, entries }) {
      for (const entry of share(JSON.parse(entries)) as PublicEntry[]) records[kind].set(entry.id, entry);
    },
  };
}
