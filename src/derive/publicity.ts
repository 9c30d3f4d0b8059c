import { addDays } from '../base/dates.ts';
import type { Entry } from '../model/corpus.ts';
import type { Dishonesty } from '../model/kinds/dishonesty.ts';
import type { Officer } from '../model/kinds/officer.ts';
import { removalCauses } from '../model/kinds/dishonesty.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import type { Publication } from '../model/kinds/publication.ts';
import { withdrawalTriggers } from '../model/kinds/withdrawn.ts';
import type { Withdrawal } from '../model/kinds/withdrawn.ts';
import { kinds } from '../model/kinds.ts';
import type { KindId } from '../model/kinds.ts';
import { formatBasis } from '../model/law/basis.ts';
import { inForceOn } from '../model/law/in-force.ts';
import { publicationTerm } from '../model/law/publication-terms.ts';
import { publicityPeriod } from '../model/law/publicity.ts';
import { nameInReason } from '../model/withdrawal-reason.ts';
import { recordAddress } from './record-address.ts';

/** Days during which a record is shown. `to` is the last day; absent where the law sets none. */
export interface Publicity {
  from?: string;
  to?: string;
}

/** What remains of a record that left the public: its number, when and why. Never a party or a fact. */
export interface Tombstone {
  kind: KindId;
  id: string;
  /** Address of the page that says so, that of the record before. */
  path: string;
  agency?: string;
  /** Number of the document; of a record without one the name of its register and its id. */
  docNumber: string;
  /** Date of the act. */
  decidedOn?: string;
  /** First day on which the record is no longer shown. */
  endedOn: string;
  cause: 'withdrawn' | 'repaired' | 'expired' | 'removed';
  reason: string;
  basis?: string;
}

export type PublicityState =
  { state: 'public'; publicity: Publicity } | { state: 'pending' } | { state: 'ended'; tombstone: Tombstone };

/** Last day of publicity: what the record says, else the longest the law of the decision's date allows. */
export function publicityEnd(
  penalty: Pick<Penalty, 'publication' | 'decidedOn' | 'kinds' | 'procedure'>,
): string | undefined {
  if (penalty.publication?.until) return penalty.publication.until;
  return publicityPeriod({
    date: penalty.decidedOn,
    kinds: penalty.kinds,
    procedure: penalty.procedure,
    class: penalty.publication?.class,
  })?.maxUntil;
}

/** When and why a record leaves the public. */
type End = Pick<Tombstone, 'endedOn' | 'cause' | 'reason' | 'basis'>;

/** What asks for decisions other than penalties that were overturned to be taken down; the text gives no term. */
const generalBasis =
  '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）';

/** The day of that opinion. */
const sinceOpinion = { validFrom: '2018-12-05' };

/** What is said of a withdrawal. Names leave with the record; a mistake in publishing is no case of the law. */
function endByWithdrawal({ kind, value }: Entry, withdrawn: Withdrawal | undefined, today: string): End[] {
  if (!withdrawn || withdrawn.on > today) return [];
  const { on, trigger, triggeredOn, reason, basis } = withdrawn;
  const said = (text: string | undefined) =>
    text !== undefined && nameInReason(text, value as object) === undefined ? text : undefined;
  const [law] = kind === 'penalty' ? (publicationTerm('withdrawal', triggeredOn)?.basis ?? []) : [];
  const general = kind !== 'penalty' && inForceOn(sinceOpinion, triggeredOn) ? generalBasis : undefined;
  const founded = said(basis) ?? (trigger === 'error' ? undefined : law ? formatBasis(law) : general);
  return [
    {
      endedOn: on,
      cause: 'withdrawn',
      reason: said(reason) ?? withdrawalTriggers[trigger],
      ...(founded && { basis: founded }),
    },
  ];
}

function endOfPenalty(penalty: Penalty, today: string): End[] {
  const repaired = penalty.publication?.repaired;
  if (repaired && repaired.on <= today)
    return [{ endedOn: repaired.on, cause: 'repaired', reason: '信用修复，终止公示' }];
  const to = publicityEnd(penalty);
  if (to === undefined || to >= today) return [];
  return [{ endedOn: addDays(to, 1), cause: 'expired', reason: '公示期届满' }];
}

/** An entry of the dishonesty list is shown until it is removed or its term is over; a restored one anew. */
function endOfDishonesty({ until, removed, restored }: Dishonesty, today: string): End[] {
  const isRestored = restored !== undefined && restored.on <= today;
  if (!isRestored && removed && removed.on <= today)
    return [{ endedOn: removed.on, cause: 'removed', reason: `移出名单（${removalCauses[removed.cause]}）` }];
  const to = isRestored ? restored.until : until;
  return to < today ? [{ endedOn: addDays(to, 1), cause: 'expired', reason: '管理期届满' }] : [];
}

/** How records of a register end of themselves, beside by being withdrawn. */
const ends: Partial<Record<KindId, (value: never, today: string) => End[]>> = {
  penalty: endOfPenalty,
  dishonesty: endOfDishonesty,
};

/** Kinds that leave nothing behind: a list of firms or officers is not an act, and what remains would name them. */
const traceless: ReadonlySet<KindId> = new Set(['enterprise', 'officer', 'publication']);

function tombstoneOf(entry: Entry, end: End): Tombstone {
  const { kind, id } = entry;
  const { agency, docNumber } = entry.value as { agency?: string; docNumber?: string };
  const actDate = kinds[kind].actDate as (value: unknown) => string | undefined;
  const decidedOn = actDate(entry.value);
  return {
    kind,
    id,
    path: recordAddress(entry),
    ...(agency !== undefined && { agency }),
    docNumber: docNumber ?? `${kinds[kind].title.zh} ${id}`,
    ...(decidedOn !== undefined && { decidedOn }),
    ...end,
  };
}

/** The list of officers names those who may act: nobody who left, and no auxiliaries. */
const isUnlisted = ({ leftOn, auxiliary }: Officer, today: string) =>
  auxiliary || (leftOn !== undefined && leftOn <= today);

/** A line of the publication log leaves with what it tells of: its title names the party. */
const hasEnded = ({ until, withdrawn }: Publication, today: string) =>
  (withdrawn !== undefined && withdrawn.on <= today) || (until !== undefined && until < today);

/** First and last day a record is shown of itself, and its withdrawal; a penalty tells them in a group of their own. */
function published(entry: Entry): { from?: string; to?: string; withdrawn?: Withdrawal } {
  if (entry.kind !== 'penalty') {
    const { publishedOn, withdrawn } = entry.value as { publishedOn?: string; withdrawn?: Withdrawal };
    return { from: publishedOn, withdrawn };
  }
  const penalty = entry.value as Penalty;
  const { on, withdrawn } = penalty.publication ?? {};
  return { from: on, to: publicityEnd(penalty), withdrawn };
}

/** Whether the public may see a record on a day, and what remains of it afterwards. */
export function publicityOf(entry: Entry, today: string): PublicityState {
  const { kind, value } = entry;
  if (kind === 'order') return { state: 'pending' };
  if (kind === 'agency') return { state: 'public', publicity: {} };
  if (kind === 'officer' && isUnlisted(value as Officer, today)) return { state: 'pending' };
  if (kind === 'publication' && hasEnded(value as Publication, today)) return { state: 'pending' };
  const { from, to, withdrawn } = published(entry);
  if (from === undefined || from > today) return { state: 'pending' };
  if (traceless.has(kind)) return { state: 'public', publicity: { from } };
  const [end] = [...endByWithdrawal(entry, withdrawn, today), ...(ends[kind]?.(value as never, today) ?? [])];
  if (end) return { state: 'ended', tombstone: tombstoneOf(entry, end) };
  return { state: 'public', publicity: { from, ...(to !== undefined && { to }) } };
}
