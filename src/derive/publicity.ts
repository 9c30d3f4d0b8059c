import { addDays } from '../base/dates.ts';
import type { Entry } from '../model/corpus.ts';
import type { Dishonesty } from '../model/kinds/dishonesty.ts';
import type { Officer } from '../model/kinds/officer.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import { withdrawalTriggers } from '../model/kinds/penalty.ts';
import type { Publication } from '../model/kinds/publication.ts';
import { formatBasis } from '../model/law/basis.ts';
import { publicationTerm } from '../model/law/publication-terms.ts';
import { publicityPeriod } from '../model/law/publicity.ts';
import { nameInReason } from '../model/withdrawal-reason.ts';

/** Days during which a record is shown. `to` is the last day; absent where the law sets none. */
export interface Publicity {
  from?: string;
  to?: string;
}

/** What remains of a record that left the public: its number, when and why. Never a party or a fact. */
export interface Tombstone {
  kind: 'penalty';
  id: string;
  agency: string;
  docNumber: string;
  decidedOn: string;
  /** First day on which the record is no longer shown. */
  endedOn: string;
  cause: 'withdrawn' | 'repaired' | 'expired';
  reason: string;
  basis?: string;
}

export type PublicityState =
  { state: 'public'; publicity: Publicity } | { state: 'pending' } | { state: 'ended'; tombstone: Tombstone };

type Withdrawn = NonNullable<NonNullable<Penalty['publication']>['withdrawn']>;

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

/** What is said of a withdrawal. Names leave with the record; a mistake in publishing is no case of the law. */
function withdrawalOf(penalty: Penalty, withdrawn: Withdrawn): Pick<Tombstone, 'reason' | 'basis'> {
  const { trigger, triggeredOn, reason, basis } = withdrawn;
  const said = (text: string | undefined) =>
    text !== undefined && nameInReason(text, penalty) === undefined ? text : undefined;
  const [law] = trigger === 'error' ? [] : (publicationTerm('withdrawal', triggeredOn)?.basis ?? []);
  const founded = said(basis) ?? (law && formatBasis(law));
  return { reason: said(reason) ?? withdrawalTriggers[trigger], ...(founded && { basis: founded }) };
}

function penaltyState(id: string, penalty: Penalty, today: string): PublicityState {
  const { publication } = penalty;
  if (!publication || publication.on > today) return { state: 'pending' };
  const grave = {
    kind: 'penalty',
    id,
    agency: penalty.agency,
    docNumber: penalty.docNumber,
    decidedOn: penalty.decidedOn,
  } as const;
  const { withdrawn, repaired } = publication;
  if (withdrawn && withdrawn.on <= today)
    return {
      state: 'ended',
      tombstone: {
        ...grave,
        endedOn: withdrawn.on,
        cause: 'withdrawn',
        ...withdrawalOf(penalty, withdrawn),
      },
    };
  if (repaired && repaired.on <= today)
    return {
      state: 'ended',
      tombstone: { ...grave, endedOn: repaired.on, cause: 'repaired', reason: '信用修复，终止公示' },
    };
  const to = publicityEnd(penalty);
  if (to !== undefined && to < today)
    return {
      state: 'ended',
      tombstone: { ...grave, endedOn: addDays(to, 1), cause: 'expired', reason: '公示期届满' },
    };
  return { state: 'public', publicity: { from: publication.on, to } };
}

/** The list of officers names those who may act: nobody who left, and no auxiliaries. */
const isUnlisted = ({ leftOn, auxiliary }: Officer, today: string) =>
  auxiliary || (leftOn !== undefined && leftOn <= today);

/** An entry of the dishonesty list is shown until it is removed or its term is over; a restored one anew. */
function hasLeftList({ until, removed, restored }: Dishonesty, today: string): boolean {
  if (restored && restored.on <= today) return restored.until < today;
  return (removed !== undefined && removed.on <= today) || until < today;
}

/** A line of the publication log leaves with what it tells of: its title names the party. */
const hasEnded = ({ until, withdrawn }: Publication, today: string) =>
  (withdrawn !== undefined && withdrawn.on <= today) || (until !== undefined && until < today);

/** Whether the public may see a record on a day, and what remains of it afterwards. */
export function publicityOf(entry: Entry, today: string): PublicityState {
  if (entry.kind === 'penalty') return penaltyState(entry.id, entry.value as Penalty, today);
  if (entry.kind === 'order') return { state: 'pending' };
  if (entry.kind === 'agency') return { state: 'public', publicity: {} };
  if (entry.kind === 'officer' && isUnlisted(entry.value as Officer, today)) return { state: 'pending' };
  if (entry.kind === 'dishonesty' && hasLeftList(entry.value as Dishonesty, today))
    return { state: 'pending' };
  if (entry.kind === 'publication' && hasEnded(entry.value as Publication, today))
    return { state: 'pending' };
  const { publishedOn } = entry.value as { publishedOn?: string };
  if (publishedOn === undefined || publishedOn > today) return { state: 'pending' };
  return { state: 'public', publicity: { from: publishedOn } };
}
