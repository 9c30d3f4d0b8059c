import type { Text } from '../../base/diagnostic.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Tombstone } from '../publicity.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn, blankDate } from './agency.ts';
import { channelOf } from './lists/draw.ts';
import { asSentence } from './writing.ts';

/** Why a penalty is not one whose publication was withdrawn. */
export const notWithdrawn = (_: unknown, remains: Tombstone | undefined): Text | undefined =>
  remains?.cause === 'withdrawn'
    ? undefined
    : { zh: '没有撤回公示', en: 'its publication was not withdrawn' };

/**
 * 撤回公示说明 (行政处罚法 第四十八条第二款): says of a withdrawn penalty what its tombstone says, number, dates, reason and
 * basis, and has nothing else to say it of.
 */
export function deriveWithdrawNotice({ id, remains, agency }: Act<'penalty'>) {
  if (!remains) throw new RangeError(`${id} has not left the public`);
  const { docNumber, decidedOn, endedOn, reason, basis } = remains;
  const name = agencyNameOn(agency, endedOn);
  const title = `${name}关于撤回行政处罚信息公示的说明`;
  return {
    view: {
      agency: name,
      number: docNumber,
      ...(decidedOn !== undefined && { decidedOn: formatChinese(decidedOn) }),
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
