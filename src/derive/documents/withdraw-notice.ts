import { formatChinese } from '../../base/dates.ts';
import type { Entry } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { publicityOf } from '../publicity.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn, blankDate } from './agency.ts';
import { channelOf } from './lists/draw.ts';
import { asSentence } from './writing.ts';

type Withdrawal = Pick<NonNullable<NonNullable<Penalty['publication']>['withdrawn']>, 'on'>;

const withdrawnOf = (value: Seen<'penalty'>) =>
  (value.publication as { withdrawn?: Withdrawal } | undefined)?.withdrawn;

/** Why a penalty is not one whose publication was withdrawn. */
export const notWithdrawn = (value: Seen<'penalty'>) =>
  withdrawnOf(value) ? undefined : { zh: '没有撤回公示', en: 'its publication was not withdrawn' };

/**
 * 撤回公示说明 (行政处罚法 第四十八条第二款): says of a withdrawn penalty what its tombstone says, number, dates, reason and
 * basis, and so never the party or a fact.
 */
export function deriveWithdrawNotice({ id, value, agency }: Act<'penalty'>) {
  const { on } = withdrawnOf(value)!;
  const state = publicityOf({ kind: 'penalty', id, value } as unknown as Entry, on);
  // Published and withdrawn: on the day of the withdrawal nothing but the tombstone is left.
  if (state.state !== 'ended') throw new RangeError(`${id} was withdrawn before it was published`);
  const { docNumber, decidedOn, endedOn, reason, basis } = state.tombstone;
  const name = agencyNameOn(agency, on);
  const title = `${name}关于撤回行政处罚信息公示的说明`;
  return {
    view: {
      agency: name,
      number: docNumber,
      decidedOn: formatChinese(decidedOn),
      endedOn: formatChinese(endedOn),
      reason: asSentence(reason),
      basis,
      channel: { phone: channelOf(agency).phone },
      date: formatChinese(endedOn),
    },
    title: `${title} ${docNumber}`,
    author: name,
    date: endedOn,
  };
}

/** What an empty notice says nevertheless. */
export const blankWithdrawNotice = (agency: Seen<'agency'>) => ({
  decidedOn: blankDate,
  endedOn: blankDate,
  channel: { phone: channelOf(agency).phone },
});
