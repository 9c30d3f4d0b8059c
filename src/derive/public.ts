import type { Corpus, Entry } from '../model/corpus.ts';
import { all } from '../model/corpus.ts';
import { describeKind } from '../model/describe.ts';
import type { KindId, RecordOf } from '../model/kinds.ts';
import { kindIds, kinds } from '../model/kinds.ts';
import type { Outline } from '../model/outline.ts';
import type { Agency } from '../model/kinds/agency.ts';
import type { Coercion } from '../model/kinds/coercion.ts';
import type { Dishonesty } from '../model/kinds/dishonesty.ts';
import type { Draw } from '../model/kinds/draw.ts';
import type { Enterprise } from '../model/kinds/enterprise.ts';
import type { Inspection } from '../model/kinds/inspection.ts';
import type { Licence } from '../model/kinds/licence.ts';
import type { Officer } from '../model/kinds/officer.ts';
import type { Plan } from '../model/kinds/plan.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import type { Supervision } from '../model/kinds/supervision.ts';
import type { Publication } from '../model/kinds/publication.ts';
import type { RandomPool } from '../model/kinds/random-pool.ts';
import type { Settings } from '../model/settings.ts';
import { hiddenIn } from './hidden.ts';
import { compile } from './project.ts';
import type { Projector } from './project.ts';
import type { Publicity, PublicityState, Tombstone } from './publicity.ts';
import { publicityOf } from './publicity.ts';
import type { Issued } from './verification.ts';

declare const passedTheDoor: unique symbol;

type WithoutInternal<P extends Penalty> = Omit<
  P,
  | 'thirdPersons'
  | 'grounds'
  | 'evidence'
  | 'inspectedOn'
  | 'filedOn'
  | 'notice'
  | 'spot'
  | 'servedOn'
  | 'officers'
  | 'remark'
  | 'violations'
  | 'party'
> & {
  party: Omit<
    P['party'],
    | 'legalRepPost'
    | 'legalRepId'
    | 'idType'
    | 'idNumber'
    | 'gender'
    | 'born'
    | 'employer'
    | 'post'
    | 'address'
    | 'postcode'
    | 'phone'
  >;
  violations: Omit<P['violations'][number], 'evidence'>[];
};

/** What is public of the kinds that have internal fields beside public ones. */
interface PublicShapes extends PublicLists {
  penalty: WithoutInternal<Penalty>;
  agency: Omit<
    Agency,
    'payment' | 'practice' | 'head' | 'contact' | 'supervisionReports' | 'leaderHearings' | 'numberNotes'
  > & { practice: Pick<Agency['practice'], 'monthlyDueDay'> };
  officer: Pick<
    Officer,
    'id' | 'agency' | 'name' | 'certificate' | 'issuer' | 'unit' | 'validFrom' | 'validTo' | 'publishedOn'
  >;
  enterprise: Omit<
    Enterprise,
    | 'actualController'
    | 'safetyHead'
    | 'contact'
    | 'phone'
    | 'site'
    | 'riskClass'
    | 'creditClass'
    | 'size'
    | 'employees'
    | 'affiliation'
    | 'capacity'
    | 'standard'
    | 'majorHazards'
    | 'majorRisks'
    | 'licences'
    | 'inPool'
    | 'listedOn'
  >;
  inspection: Pick<
    Inspection,
    | 'id'
    | 'agency'
    | 'on'
    | 'until'
    | 'matter'
    | 'plan'
    | 'planLine'
    | 'selection'
    | 'draw'
    | 'joint'
    | 'enterprise'
    | 'sector'
    | 'result'
    | 'publishedOn'
  > & {
    trigger?: Pick<NonNullable<Inspection['trigger']>, 'source'>;
    party: Pick<Inspection['party'], 'name' | 'uscc'>;
  };
  coercion: Pick<
    Coercion,
    | 'id'
    | 'agency'
    | 'kind'
    | 'docNumber'
    | 'target'
    | 'basis'
    | 'content'
    | 'decidedOn'
    | 'from'
    | 'to'
    | 'mine'
    | 'status'
    | 'endedOn'
    | 'responsibility'
    | 'publishedOn'
    | 'lateReason'
  > & { party: Pick<Coercion['party'], 'name' | 'type' | 'uscc'> };
  licence: Omit<
    Licence,
    | 'party'
    | 'appliedOn'
    | 'acceptedOn'
    | 'acceptanceNumber'
    | 'review'
    | 'extension'
    | 'approver'
    | 'issuedOn'
    | 'inspections'
    | 'onlineApplied'
    | 'remark'
  > & {
    party: Omit<
      Licence['party'],
      'enterprise' | 'legalRepIdType' | 'legalRepId' | 'idType' | 'idNumber' | 'address' | 'phone'
    >;
  };
  supervision: Pick<
    Supervision,
    'id' | 'agency' | 'supervisor' | 'year' | 'mode' | 'title' | 'subjectKind' | 'status' | 'publishedOn'
  > & { notice?: Pick<NonNullable<Supervision['notice']>, 'docNumber' | 'on'> };
}

/** What is public of these kinds. */
interface PublicLists {
  dishonesty: Omit<Dishonesty, 'party' | 'persons' | 'notice' | 'servedOn'> & {
    party: Omit<Dishonesty['party'], 'idNumber' | 'address'>;
    persons: Omit<Dishonesty['persons'][number], 'idNumber'>[];
  };
  draw: Omit<Draw, 'witness' | 'selected' | 'replaced' | 'item' | 'firmPool'> & {
    /** Absent while what they lead to is not public. */
    item?: string;
    firmPool?: string;
    selected: Omit<Draw['selected'][number], 'inspection'>[];
    replaced: Omit<Draw['replaced'][number], 'note'>[];
  };
  plan: Omit<Plan, 'request' | 'filingReport'>;
  publication: Omit<Publication, 'operator' | 'approvedBy' | 'remark'>;
  'random-pool': Omit<RandomPool, 'members'> & {
    members: Pick<RandomPool['members'][number], 'code' | 'name' | 'class' | 'unit' | 'sector'>[];
  };
}

/** Kinds that are internal as a whole. */
type InternalKind = 'order' | 'case' | 'complaint' | 'case-review' | 'remedy';

/** What the public may see of a record. Kinds that are internal as a whole have none. */
export type PublicOf<K extends KindId> = K extends InternalKind
  ? never
  : K extends keyof PublicShapes
    ? PublicShapes[K]
    : RecordOf<Exclude<K, InternalKind>>;

/** A record the public may see. Only this module makes one. */
export interface PublicEntry<K extends KindId = KindId> {
  readonly [passedTheDoor]: true;
  kind: K;
  id: string;
  value: PublicOf<K>;
  /** First and last day of publicity, where the law limits it. */
  publicity: Publicity;
}

/** Everything the public may see on a given day: the only input of site, export, feeds, search and public documents. */
export interface PublicCorpus {
  readonly [passedTheDoor]: true;
  today: string;
  settings: Omit<Settings, 'verificationKey'>;
  /** Districts of the agencies, for maps. */
  outline?: Outline;
  records: { readonly [K in KindId]: ReadonlyMap<string, PublicEntry<K>> };
  /** What was public and no longer is: no party, no facts. */
  tombstones: Tombstone[];
  /** Documents that can be verified. */
  issued: readonly Issued[];
}

const projectors = new Map<KindId, Projector | undefined>();

/** The projector of a kind, compiled when first asked for; none for kinds that are internal as a whole. */
function projectorOf(kind: KindId): Projector | undefined {
  if (!projectors.has(kind)) projectors.set(kind, compile(describeKind(kinds[kind])));
  return projectors.get(kind);
}

/** Whether a reference leads to a record that is itself public. Agencies always are. */
function isOpen(kind: string, id: string, corpus: Corpus): boolean {
  if (kind === 'agency') return true;
  const entry = (corpus.records as Record<string, ReadonlyMap<string, Entry>>)[kind]?.get(id);
  return (
    entry !== undefined && projectorOf(entry.kind) !== undefined && stateOf(entry, corpus).state === 'public'
  );
}

function project<K extends KindId>(
  entry: Entry<K>,
  corpus: Corpus,
  publicity: Publicity,
): PublicEntry<K> | undefined {
  const projector = projectorOf(entry.kind);
  if (!projector) return undefined;
  const hidden = hiddenIn(entry as unknown as Entry, corpus);
  const value = projector(entry.value, {
    ...hidden,
    // An id tells of a record: nobody is to read of one that is not public, or is no longer.
    isUnlinked: (kind, id) => hidden.isUnlinked(kind, id) || (kind !== 'uscc' && !isOpen(kind, id, corpus)),
  });
  return { kind: entry.kind, id: entry.id, value, publicity } as PublicEntry<K>;
}

/** A line of the publication log names its record, so it is shown only while the record is. */
function stateOf(entry: Entry, corpus: Corpus): PublicityState {
  const state = publicityOf(entry, corpus.today);
  if (entry.kind !== 'publication' || state.state !== 'public') return state;
  const { about, record } = entry.value as Publication;
  const subject = (corpus.records as Record<string, ReadonlyMap<string, Entry>>)[about]?.get(record);
  return subject && publicityOf(subject, corpus.today).state !== 'public' ? { state: 'pending' } : state;
}

/**
 * Lets one record through the door: internal fields dropped, personal names masked, what leads to them unlinked. Undefined where the public may not
 * see it on that day.
 */
export function publicEntry<K extends KindId>(entry: Entry<K>, corpus: Corpus): PublicEntry<K> | undefined {
  const state = stateOf(entry as unknown as Entry, corpus);
  return state.state === 'public' ? project(entry, corpus, state.publicity) : undefined;
}

/** What the public may know of a record that has left it; undefined while it is public, or not yet. */
export function publicRemains(entry: Entry, corpus: Corpus): Tombstone | undefined {
  const state = stateOf(entry, corpus);
  return state.state === 'ended' ? state.tombstone : undefined;
}

/** What the public would see of a record, whatever the day: for hashing only, never to be shown. */
export function asPublished(entry: Entry, corpus: Corpus): unknown {
  return project(entry, corpus, {})?.value;
}

/**
 * The door to the public. Records not yet published stay inside; records withdrawn, repaired or past their publicity
 * period leave a tombstone.
 */
export function publish(corpus: Corpus, issued: readonly Issued[] = []): PublicCorpus {
  const tombstones: Tombstone[] = [];
  const records = {} as Record<KindId, Map<string, PublicEntry>>;
  for (const kind of kindIds) {
    const open = new Map<string, PublicEntry>();
    for (const entry of all(corpus, kind) as Entry[]) {
      const state = stateOf(entry, corpus);
      if (state.state === 'ended') tombstones.push(state.tombstone);
      if (state.state !== 'public') continue;
      const passed = project(entry, corpus, state.publicity);
      if (passed) open.set(entry.id, passed);
    }
    records[kind] = open;
  }
  const { verificationKey: _secret, ...settings } = corpus.settings;
  const { today, outline } = corpus;
  const whole = { today, settings, ...(outline && { outline }), records, tombstones, issued };
  return whole as unknown as PublicCorpus;
}

/** All public records of a kind, in the order of their ids. */
export function publicRecords<K extends KindId>(corpus: PublicCorpus, kind: K): PublicEntry<K>[] {
  return [...corpus.records[kind].values()] as PublicEntry<K>[];
}
