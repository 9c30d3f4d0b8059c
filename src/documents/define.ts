import type { Text } from '../base/diagnostic.ts';
import type { Act, DocumentScope, Seen } from '../derive/documents/act.ts';
import type { DocumentPart } from '../derive/documents/parts.ts';
import type { Tombstone } from '../derive/publicity.ts';
import type { KindId } from '../model/kinds.ts';
import type { FormFamily } from '../model/law/document-families.ts';
import type { PaperStyle } from './tree.ts';
import type { Shape, ViewOf } from './view.ts';

/** What a document says, and how it is called. */
export interface Derived<V> {
  view: V;
  /** Title for the metadata, e.g. `行政处罚决定书 （示）应急罚〔2026〕7号`. */
  title: string;
  author: string;
  subject?: string;
  /** Civil date of the document. */
  date: string;
  /** Family whose form it is, where not of the agency's own. */
  family?: FormFamily;
}

/**
 * A document kind: everything the system knows of one printed form or notice, in one value. Its template is
 * `templates/<id>.md.hbs`, checked against the schema of the view.
 */
export interface DocumentKind<
  Id extends string = string,
  K extends KindId = KindId,
  S extends Shape<unknown> = Shape<unknown>,
> {
  id: Id;
  title: Text;
  /** Kind word (字) in the number of a form, e.g. 罚. */
  word?: string;
  /** Record kind it is made from. */
  of: K;
  /** Kind of which it lists the records of an agency; without any there is no document. */
  lists?: KindId;
  /** Record kinds it draws on besides those that the record names. */
  reads?: readonly KindId[];
  /**
   * Says what remains of a record that left the public. In every scope it is made of the tombstone alone, which stands in
   * the place of the record.
   */
  ofRemains?: true;
  /** Scopes in which it exists; the first is printed when none is asked for. */
  scopes: readonly [DocumentScope, ...DocumentScope[]];
  paper: PaperStyle;
  /** Forms only: prints `共 页 第 页`. */
  pageCount?: boolean;
  view: S;
  /** Why a record is not one for this document, or not yet; undefined where it is. */
  refuses?(value: Seen<K>, remains?: Tombstone): Text | undefined;
  /**
   * The documents of the kind that one record yields, where it can be several: one for each interview, each instalment.
   * `derive` is told which in `act.part`. Empty where the record has none.
   */
  parts?(value: Seen<K>): readonly DocumentPart[];
  /** What to change in the samples of record kinds, so that the sample record is one for this document. */
  sample?: Partial<Record<KindId, Record<string, unknown>>>;
  derive(act: Act<K>): Derived<ViewOf<S>>;
  /**
   * What an empty one says on that day, beside heading, number, agency and date, which every empty form says. The rest is
   * blank, lists have one item.
   */
  blank?(agency: Seen<'agency'>, date: string): Partial<ViewOf<S>>;
}

/** Describes a document kind. */
export function defineDocument<const Id extends string, K extends KindId, S extends Shape<unknown>>(
  kind: DocumentKind<Id, K, S>,
): DocumentKind<Id, K, S> {
  return kind;
}
