import type { KindId, RecordOf } from '../../model/kinds.ts';
import type { Agency } from '../../model/kinds/agency.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import type { PublicOf } from '../public.ts';
import type { Tombstone } from '../publicity.ts';
import type { Needs } from './needs.ts';

/** Whom a document is for: everybody, the party it concerns, or staff. */
export type DocumentScope = 'public' | 'party' | 'internal';

type InternalOfPenalty =
  | 'thirdPersons'
  | 'evidence'
  | 'inspectedOn'
  | 'filedOn'
  | 'notice'
  | 'spot'
  | 'servedOn'
  | 'officers'
  | 'remark';

/** What only documents for parties and staff see of an agency. */
interface InternalOfAgency {
  practice: Partial<Agency['practice']>;
  supervisionReports: Agency['supervisionReports'];
}

/** A penalty as a document sees it: what the public may not see is absent in the public copy. */
export type SeenPenalty = Omit<PublicOf<'penalty'>, 'party' | 'violations'> &
  Partial<Pick<Penalty, InternalOfPenalty>> & {
    party: PublicOf<'penalty'>['party'] & Partial<Penalty['party']>;
    violations: (PublicOf<'penalty'>['violations'][number] & { evidence?: string[] })[];
  };

/** A record as a document of its scope sees it. */
export type Seen<K extends KindId> = K extends 'penalty'
  ? SeenPenalty
  : K extends 'agency'
    ? PublicOf<'agency'> & Pick<Agency, 'payment' | 'contact' | 'head'> & InternalOfAgency
    : RecordOf<K>;

/** What the view of a document is made from. In the public scope everything in it has passed the public door. */
export interface Act<K extends KindId> {
  id: string;
  value: Seen<K>;
  agency: Seen<'agency'>;
  /** What remains of the record, for documents made of that; `value` is then empty. */
  remains?: Tombstone;
  scope: DocumentScope;
  /** Key of the part, for kinds of which a record yields several documents. */
  part?: string;
  /** A record another one names, seen in the same scope; undefined where there is none or it may not be seen. */
  find: <O extends KindId>(kind: O, id: string | undefined) => Seen<O> | undefined;
  /** Records of a kind of the same agency, seen in the same scope. */
  others: <O extends KindId>(kind: O, wanted: (value: RecordOf<O>) => boolean) => Seen<O>[];
  needs: Needs;
}
